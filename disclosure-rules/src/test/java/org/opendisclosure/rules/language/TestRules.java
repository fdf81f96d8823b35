package org.opendisclosure.rules.language;

import java.io.StringReader;
import java.util.List;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Mask;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;

/** Rule files for tests, and the bare decision of one check on one form. */
public final class TestRules {

  public static final String SETS =
      """
      sets:
        outcomes: [upheld, corrected, other, pending]
      """;

  private TestRules() {}

  /**
   * How a sentence in Chinese ends that a rule is the reason for, whatever the rule's words are.
   */
  public static String stated(Rule rule) {
    return rule.statement().zh() + "。";
  }

  /** A rule file of one rule {@code own.rule} that starts in line 7 and whose check is given. */
  public static String file(Edition edition, String check, String... more) {
    return """
    id: own
    version: 1
    editions: [%s]
    %srules:
      - id: own.rule
        severity: error
        source: practice
        zh: 应当成立
        en: it holds
        check: '%s'
    %s
    """
        .formatted(edition.id(), SETS, check.replace("'", "''"), String.join("\n", more).indent(4));
  }

  public static RuleSet rules(Edition edition, String check, String... more) {
    return read(file(edition, check, more));
  }

  public static RuleSet read(String text) {
    return RuleSet.read(new StringReader(text), "own.yaml");
  }

  public static List<Instance> instances(Edition edition, String check, String... more) {
    return RuleFile.read(file(edition, check, more), "own.yaml").instances().get(Scope.of(edition));
  }

  public static Constraint constraint(Edition edition, String check, String... more) {
    return instances(edition, check, more).get(0).constraint();
  }

  public static Values values(StatisticsForm form) {
    Figures figures = form.figures();
    Layout layout = Layouts.builtIn().of(form, figures);
    return new Values(figures, form.getHeader().getLevel(), new Mask(layout));
  }

  /** What can be said of a check on a form. */
  public static Outcome decide(StatisticsForm form, String check, String... more) {
    return constraint(form.edition(), check, more).decide(values(form));
  }

  /** Everything that own rules find in a form. */
  public static List<Finding> findings(StatisticsForm form, String check, String... more) {
    return Checker.builtIn()
        .with(rules(form.edition(), check, more))
        .check(form)
        .findings()
        .stream()
        .filter(finding -> finding.rule().id().equals("own.rule"))
        .toList();
  }
}
