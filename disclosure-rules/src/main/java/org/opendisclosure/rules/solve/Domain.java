package org.opendisclosure.rules.solve;

import java.math.BigInteger;
import java.util.Optional;

/** Which numbers an unknown may be. */
public enum Domain {
  /** A whole number ≥ 0. */
  COUNT(true, false),
  /** A whole number. */
  CHANGE(true, true),
  /** Any number ≥ 0. */
  AMOUNT(false, false);

  private final boolean whole;
  private final boolean signed;

  Domain(boolean whole, boolean signed) {
    this.whole = whole;
    this.signed = signed;
  }

  /** Whether negative numbers are permitted. */
  boolean isSigned() {
    return signed;
  }

  /** Whether a number is permitted: false if it is negative or a fraction where it must not be. */
  boolean permits(Fraction number) {
    return (signed || number.signum() >= 0) && (!whole || number.isWhole());
  }

  /** The least permitted number of all; empty if there is none. */
  Optional<Fraction> least() {
    return signed ? Optional.empty() : Optional.of(Fraction.ZERO);
  }

  /** The least permitted number that is not below the given one. */
  Fraction up(Fraction number) {
    return whole ? Fraction.of(number.ceiling(), BigInteger.ONE) : number;
  }

  /** The greatest permitted number that is not above the given one. */
  Fraction down(Fraction number) {
    return whole ? Fraction.of(number.floor(), BigInteger.ONE) : number;
  }
}
