package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.blanks.Deriver;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.narrative.Passage;
import org.opendisclosure.rules.wording.PreparedLayout;

/**
 * A form on which all rules of its edition are decided.
 *
 * @param unsatisfied what was decided of the rules that are not satisfied
 * @param passages the narrative parts of the form
 */
record DecidedForm(
    StatisticsForm form,
    EditionRules rules,
    PreparedLayout layout,
    Values values,
    List<Decision> unsatisfied,
    List<Passage> passages) {

  static DecidedForm of(StatisticsForm form, EditionRules rules, Layouts layouts) {
    Figures figures = form.figures();
    PreparedLayout layout = rules.layout(layouts.of(form, figures));
    Values values = new Values(figures, form.getHeader().getLevel(), layout.mask());
    List<Decision> unsatisfied = rules.program().unsatisfied(values);
    return new DecidedForm(form, rules, layout, values, unsatisfied, rules.passages(figures));
  }

  /**
   * What was found.
   *
   * @param checker what decided
   * @param apart narratives that were published apart from the form
   */
  Report report(Checker checker, List<Passage> apart) {
    List<Passage> all = new ArrayList<>(passages);
    all.addAll(apart);
    return Report.of(
        new Checker.Checked(checker, form, apart), layout, rules, unsatisfied, values, all);
  }

  /** What follows for the blanks. */
  Derivation derivation(Checker checker) {
    Report report = report(checker, List.of());
    if (report.verdict() == Verdict.INCONSISTENT || !report.contradictions().isEmpty()) {
      return Derivation.none(report, report.contradictions());
    }
    FindingWriter writer = FindingWriter.of(layout, values);
    Explanations explanations =
        Explanations.of(
            form.getExplanations(), rules, unsatisfied, writer::fingerprint, Quotations.NONE);
    return Derivation.of(
        report,
        new Deriver(explanations.unexplained(unsatisfied), values, RuleNames.of(form.edition())),
        rules.program(),
        layout.mask(),
        writer);
  }
}
