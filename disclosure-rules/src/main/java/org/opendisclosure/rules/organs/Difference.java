package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendisclosure.rules.rule.Outcome;

/**
 * One consolidated figure beside the sum of the parts.
 *
 * @param item what is compared
 * @param stated the consolidated figure; empty if it is blank
 * @param known the sum of what the parts state
 * @param blank how many parts do not state the figure
 * @param absent how many organs have no form at all
 */
record Difference(
    SummedFigure item, Optional<BigDecimal> stated, BigDecimal known, int blank, int absent) {

  /** How many figures of parts are not known. */
  int unknown() {
    return blank + absent;
  }

  /** Whether nothing is blank. */
  boolean isStated() {
    return stated.isPresent() && blank == 0;
  }

  /** Stated minus known; only if something is stated. */
  BigDecimal size() {
    return stated.orElseThrow().subtract(known);
  }

  /** A blank of a count or an amount is at least 0; of a signed change, anything. */
  Outcome outcome(Completeness completeness) {
    boolean isOpen = unknown() > 0 || completeness == Completeness.NOT_CLAIMED;
    if (stated.isEmpty() || isOpen && item.isSigned()) {
      return Outcome.UNDETERMINED;
    }
    int sign = size().signum();
    if (sign < 0 || sign > 0 && !isOpen) {
      return Outcome.VIOLATED;
    }
    return unknown() > 0 ? Outcome.UNDETERMINED : Outcome.SATISFIED;
  }
}
