package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.wording.PreparedLayout;
import org.opendisclosure.rules.wording.Subject;

/** Two forms, one behind the other, as rules between years see them. */
final class ConsecutiveForms {

  private final Scope scope;
  private final Subject now;
  private final Subject before;
  private final Values values;
  private final StatisticsForm form;

  ConsecutiveForms(YearForm last, YearForm form, Layouts layouts) {
    this.scope = Scope.of(form.form().edition(), last.form().edition());
    PreparedLayout layout = PreparedLayout.of(layouts.of(form.form()));
    PreparedLayout lastLayout = PreparedLayout.of(layouts.of(last.form()));
    this.now = new Subject(layout.wording(), form.id(), form.prefix());
    this.before = new Subject(lastLayout.wording(), last.id(), last.prefix());
    this.form = form.form();
    this.values = values(form, layout).after(values(last, lastLayout));
  }

  private static Values values(YearForm year, PreparedLayout layout) {
    StatisticsForm form = year.form();
    return new Values(form.figures(), form.getHeader().getLevel(), layout.mask())
        .with(year.beyond());
  }

  Scope scope() {
    return scope;
  }

  Values values() {
    return values;
  }

  /** What is explained of each decision: the gravest first, then in printed order. */
  List<Finding> findings(List<Decision> decisions) {
    List<Decision> ordered = new ArrayList<>(decisions);
    ordered.sort(
        Comparator.comparing((Decision d) -> d.instance().rule().severity())
            .thenComparing(d -> d.instance().firstCell()));
    FindingWriter writer =
        new FindingWriter(
            new FindingCells(
                RuleNames.of(scope), index -> values.isLast(index) ? before : now, values));
    return ordered.stream()
        .map(d -> writer.finding(d, Suspects.NONE, explanation(d, writer), List.of()))
        .toList();
  }

  private Optional<ExplainedDifference> explanation(Decision decision, FindingWriter writer) {
    return form.getExplanations().stream()
        .filter(e -> e.getRule().equals(decision.instance().rule().id()))
        .filter(e -> e.getFingerprint().equals(writer.fingerprint(decision.instance())))
        .findFirst();
  }
}
