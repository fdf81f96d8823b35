package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.rule.Severity;

/**
 * One figure of a consolidated form that does not agree with its parts, or may not.
 *
 * @param cell the cell; where forms divide (六)其他处理 differently, its line in the 2019 format stands
 *     for all its lines
 * @param severity how much it matters
 * @param outcome {@link Outcome#VIOLATED}: no filling of the blanks makes it agree; {@link
 *     Outcome#UNDETERMINED}: it depends on them
 * @param stated the consolidated figure; empty if it is blank
 * @param computed the sum of what the parts state
 * @param unknown how many figures of parts are not known
 * @param named the first of them
 * @param organ the one part whose figure is the difference, as if it were left out or counted
 *     twice; empty if there is none or more than one, or if a whole organ explains all
 * @param message the same in a sentence
 */
public record RollupFinding(
    PrintedCell cell,
    Severity severity,
    Outcome outcome,
    Optional<BigDecimal> stated,
    BigDecimal computed,
    int unknown,
    List<Unknown> named,
    Optional<Organ> organ,
    Sentence message) {

  /**
   * Stated minus computed.
   *
   * @return exact; empty if nothing is stated
   */
  public Optional<BigDecimal> difference() {
    return stated.map(figure -> figure.subtract(computed));
  }
}
