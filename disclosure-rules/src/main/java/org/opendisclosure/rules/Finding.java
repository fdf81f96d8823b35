package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.narrative.Quote;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;

/**
 * One rule that is violated or cannot be decided on a form, or that only derived figures decide,
 * for one value of its loops. What is stated and what is computed stand side by side; nothing
 * stated is ever changed.
 */
public final class Finding {

  private final Rule rule;
  private final Outcome outcome;
  private final Sentence message;
  private final Optional<BigDecimal> stated;
  private final Optional<BigDecimal> computed;
  private final List<FindingCell> cells;
  private final List<FindingCell> blanks;
  private final Suspects suspects;
  private final String fingerprint;
  private final Optional<ExplainedDifference> explanation;
  private final List<Quote> quotes;
  private final List<DerivedFigure> derivedFrom;

  Finding(
      Rule rule,
      Outcome outcome,
      Sentence message,
      Optional<BigDecimal> stated,
      Optional<BigDecimal> computed,
      List<FindingCell> cells,
      List<FindingCell> blanks,
      Suspects suspects,
      String fingerprint,
      Optional<ExplainedDifference> explanation,
      List<Quote> quotes,
      List<DerivedFigure> derivedFrom) {
    this.rule = rule;
    this.outcome = outcome;
    this.message = message;
    this.stated = stated;
    this.computed = computed;
    this.cells = cells;
    this.blanks = blanks;
    this.suspects = suspects;
    this.fingerprint = fingerprint;
    this.explanation = explanation;
    this.quotes = quotes;
    this.derivedFrom = derivedFrom;
  }

  /**
   * The rule.
   *
   * @return the rule
   */
  public Rule rule() {
    return rule;
  }

  /**
   * What can be said of the rule on the form.
   *
   * @return {@link Outcome#VIOLATED} or {@link Outcome#UNDETERMINED}; {@link Outcome#SATISFIED} if
   *     only derived figures make it hold
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * What was found, with figures and in printed words.
   *
   * @return a sentence or two in both languages
   */
  public Sentence message() {
    return message;
  }

  /**
   * The left side of the comparison: usually the one figure that the form states, or that its
   * narrative quotes.
   *
   * @return exact, in the unit of its cells; empty if a cell of it is blank, even if its figure is
   *     derived, or the rule compares nothing
   */
  public Optional<BigDecimal> stated() {
    return stated;
  }

  /**
   * The right side of the comparison: what the other figures of the form make of it.
   *
   * @return exact, in the unit of its cells, a percentage rounded as it is quoted, with derived
   *     figures where it leaves cells blank; empty if a cell of it is not known or the rule
   *     compares nothing
   */
  public Optional<BigDecimal> computed() {
    return computed;
  }

  /**
   * Stated minus computed.
   *
   * @return exact; empty if either is
   */
  public Optional<BigDecimal> difference() {
    return stated.flatMap(left -> computed.map(left::subtract));
  }

  /**
   * The cells of the rule in the order in which its expression names them, without those of lines
   * that the layout does not print.
   *
   * @return the cells
   */
  public List<FindingCell> cells() {
    return cells;
  }

  /**
   * The cells that are blank or unreadable and keep the rule from being decided.
   *
   * @return some of {@link #cells()}; empty if the rule is decided
   */
  public List<FindingCell> blanks() {
    return blanks;
  }

  /**
   * The cells that may be wrong. Findings that fail together share their suspects.
   *
   * @return the likeliest suspicion first, at most five; empty if the finding is no equation
   *     between counts that fails, alone or with others that share its blanks, or nothing explains
   *     it within the limits of the search
   */
  public List<Suspect> suspects() {
    return suspects.list();
  }

  /**
   * How the search for them ended, and whether there was one.
   *
   * @return {@link SearchOutcome#COMPLETE} if all that explains the finding is known
   */
  public SearchOutcome search() {
    return suspects.outcome();
  }

  /**
   * Tells this finding from others and recognises it when the form is checked again: a hash of the
   * rule, the loop values, the cells and their figures, but not of organ, file or wording.
   *
   * @return 16 hexadecimal digits
   */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * What the office says of the difference. An explained finding is listed, but does not count
   * against the form.
   *
   * @return the explanation stored with the form for this fingerprint; empty if there is none
   */
  public Optional<ExplainedDifference> explanation() {
    return explanation;
  }

  /**
   * What the narrative quotes, where the finding is about that.
   *
   * @return the quoted figure, then those that it is held against; empty for a rule between figures
   *     of tables
   */
  public List<Quote> quotes() {
    return quotes;
  }

  /**
   * The figures that the form does not state but that its error rules force, as far as they are in
   * the rule.
   *
   * @return in the order of {@link #cells()}; empty if the rule is decided by what is stated
   */
  public List<DerivedFigure> derivedFrom() {
    return derivedFrom;
  }

  /**
   * Whether the finding does not count against the form.
   *
   * @return true if there is an explanation
   */
  public boolean isExplained() {
    return explanation.isPresent();
  }

  @Override
  public String toString() {
    return rule.severity().id() + " " + outcome.id() + " " + rule.id() + ": " + message.en();
  }
}
