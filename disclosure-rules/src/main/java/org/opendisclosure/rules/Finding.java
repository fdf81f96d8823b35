package org.opendisclosure.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.narrative.Quote;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;

/**
 * One rule that is violated or cannot be decided on a form, or that only derived figures decide,
 * for one value of its loops. What is stated and what is computed stand side by side; nothing
 * stated is ever changed.
 *
 * @param rule the rule
 * @param outcome {@link Outcome#VIOLATED} or {@link Outcome#UNDETERMINED}; {@link
 *     Outcome#SATISFIED} if only derived figures make it hold
 * @param message what was found, with figures and in printed words: a sentence or two
 * @param stated the left side of the comparison, usually the one figure that the form states or
 *     that its narrative quotes: exact, in the unit of its cells; empty if a cell of it is blank,
 *     even if its figure is derived, or the rule compares nothing
 * @param computed the right side, what the other figures of the form make of it: exact, in the unit
 *     of its cells, a percentage rounded as it is quoted, with derived figures where it leaves
 *     cells blank; empty if a cell of it is not known or the rule compares nothing
 * @param cells the cells of the rule in the order in which its expression names them, without those
 *     of lines that the layout does not print
 * @param blanks those of the cells that are blank or unreadable and keep the rule from being
 *     decided; empty if it is decided
 * @param suspects the cells that may be wrong, the likeliest suspicion first, at most five;
 *     findings that fail together share them; empty if the finding is no equation between counts
 *     that fails, alone or with others that share its blanks, or nothing explains it within the
 *     limits of the search
 * @param search how the search for them ended; {@link SearchOutcome#COMPLETE} if all that explains
 *     the finding is known
 * @param fingerprint tells this finding from others and recognises it when the form is checked
 *     again: a hash of the rule, the loop values, the cells and their figures, but not of organ,
 *     file or wording; 16 hexadecimal digits
 * @param explanation what the office says of the difference, stored with the form for this
 *     fingerprint; an explained finding is listed, but does not count against the form
 * @param quotes what the narrative quotes, the quoted figure first, then those that it is held
 *     against; empty for a rule between figures of tables
 * @param derivedFrom the figures in the rule that the form does not state but that its error rules
 *     force, in the order of the cells; empty if the rule is decided by what is stated
 */
public record Finding(
    Rule rule,
    Outcome outcome,
    Sentence message,
    Optional<BigDecimal> stated,
    Optional<BigDecimal> computed,
    List<FindingCell> cells,
    List<FindingCell> blanks,
    List<Suspect> suspects,
    SearchOutcome search,
    String fingerprint,
    Optional<ExplainedDifference> explanation,
    List<Quote> quotes,
    List<DerivedFigure> derivedFrom)
    implements JavaSerialized {

  /**
   * Stated minus computed.
   *
   * @return exact; empty if either is
   */
  public Optional<BigDecimal> difference() {
    return stated.flatMap(left -> computed.map(left::subtract));
  }

  /**
   * Whether the finding does not count against the form.
   *
   * @return true if there is an explanation
   */
  public boolean isExplained() {
    return explanation.isPresent();
  }

  /** How many findings have an outcome and are not explained. */
  static int count(List<Finding> findings, Outcome outcome) {
    return (int)
        findings.stream()
            .filter(finding -> finding.outcome() == outcome && !finding.isExplained())
            .count();
  }

  @Override
  public String toString() {
    return rule.severity().id() + " " + outcome.id() + " " + rule.id() + ": " + message.en();
  }

  private Object writeReplace() {
    return Stored.of(this);
  }

  /** A finding as it is serialised. */
  private record Stored(
      Rule rule,
      Outcome outcome,
      Sentence message,
      @Nullable BigDecimal stated,
      @Nullable BigDecimal computed,
      List<FindingCell> cells,
      List<FindingCell> blanks,
      List<Suspect> suspects,
      SearchOutcome search,
      String fingerprint,
      @Nullable ExplainedDifference explanation,
      List<Quote> quotes,
      List<DerivedFigure> derivedFrom)
      implements Serializable {

    static Stored of(Finding finding) {
      return new Stored(
          finding.rule(),
          finding.outcome(),
          finding.message(),
          finding.stated().orElse(null),
          finding.computed().orElse(null),
          finding.cells(),
          finding.blanks(),
          finding.suspects(),
          finding.search(),
          finding.fingerprint(),
          finding.explanation().orElse(null),
          finding.quotes(),
          finding.derivedFrom());
    }

    private Object readResolve() {
      return new Finding(
          rule,
          outcome,
          message,
          Optional.ofNullable(stated),
          Optional.ofNullable(computed),
          cells,
          blanks,
          suspects,
          search,
          fingerprint,
          Optional.ofNullable(explanation),
          quotes,
          derivedFrom);
    }
  }
}
