package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A quoted percentage and what it may be a percentage of.
 *
 * @param quoted the percentage
 * @param part the quoted figure from which the part comes
 * @param partValue the part
 * @param whole the quoted figure from which the whole comes
 * @param wholeValue the whole
 */
record QuotedShare(
    Quote quoted, Quote part, BigDecimal partValue, Quote whole, BigDecimal wholeValue) {

  static QuotedShare of(Quote quoted, Quote part, Quote whole) {
    return new QuotedShare(quoted, part, part.value(), whole, whole.value());
  }

  /** The percentage with as many decimals as are quoted; empty without a positive whole. */
  Optional<BigDecimal> percentage() {
    return wholeValue.signum() <= 0 ? Optional.empty() : Optional.of(rounded(RoundingMode.HALF_UP));
  }

  private BigDecimal rounded(RoundingMode mode) {
    return partValue.movePointRight(2).divide(wholeValue, quoted.value().scale(), mode);
  }

  /** Whether the percentage fits; half a unit may be rounded either way. */
  boolean holds() {
    return wholeValue.signum() > 0
        && (rounded(RoundingMode.HALF_UP).compareTo(quoted.value()) == 0
            || rounded(RoundingMode.HALF_DOWN).compareTo(quoted.value()) == 0);
  }
}
