package org.opendisclosure.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Redundancy;
import org.opendisclosure.rules.rule.RuleConflict;
import org.opendisclosure.rules.rule.TableStrength;

/**
 * What a set of rules can see on forms of one layout, and what is wrong with the rules themselves.
 * Says nothing of any form.
 *
 * @param layout the layout; what it does not print counts as 0
 * @param ruleSets the rule sets, the built-in one first
 * @param equations the number of error-level equations; a rule counts once for each value of its
 *     loops
 * @param rank how many of them do not follow from the others
 * @param tables what the rules see of each table, in printed order
 * @param conflicts rules that no form satisfies together; one of several rules may be a warning,
 *     which then every consistent form gets
 * @param redundancies the rules that follow from others; not looked for if there are conflicts,
 *     from which anything follows
 */
public record Diagnosis(
    Layout layout,
    List<RuleSet> ruleSets,
    int equations,
    int rank,
    List<TableStrength> tables,
    List<RuleConflict> conflicts,
    List<Redundancy> redundancies) {

  /**
   * A diagnosis.
   *
   * @param layout the layout
   * @param ruleSets the rule sets
   * @param equations the number of equations
   * @param rank how many do not follow from others
   * @param tables what the rules see of each table
   * @param conflicts rules that exclude each other
   * @param redundancies the rules that follow from others
   */
  public Diagnosis {
    ruleSets = List.copyOf(ruleSets);
    tables = List.copyOf(tables);
    conflicts = List.copyOf(conflicts);
    redundancies = List.copyOf(redundancies);
  }

  /**
   * The rule sets and their equations in one sentence.
   *
   * @return a sentence in both languages
   */
  public Sentence summary() {
    String names = ruleSets.stream().map(RuleSet::toString).collect(Collectors.joining(" + "));
    return Sentence.of(
        "规则集 %s:错误级等式 %d 条,其中独立的 %d 条。",
        "Rule set %s: %d error-level equations, %d of them independent.", names, equations, rank);
  }
}
