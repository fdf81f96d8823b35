package org.opendisclosure.model.cell;

/** What may stand in a cell. */
public enum Kind {
  /** A whole number ≥ 0. */
  COUNT(true),
  /** A whole number that may be negative: an increase or decrease. */
  CHANGE(true),
  /** A whole number ≥ 0 in a heading line, where no figure is expected. */
  HEADING(true),
  /** A decimal amount ≥ 0 in the official unit of its line, scale as written. */
  MONEY(false),
  /** 是 or 否. */
  YES_NO(false),
  /** Text, kept verbatim. */
  TEXT(false);

  private final boolean whole;

  Kind(boolean whole) {
    this.whole = whole;
  }

  /**
   * Whether the figure is a whole number, held as {@code long}.
   *
   * @return true for {@link #COUNT}, {@link #CHANGE} and {@link #HEADING}
   */
  public boolean isWhole() {
    return whole;
  }

  /**
   * Whether the figure is a number at all.
   *
   * @return true for whole numbers and {@link #MONEY}
   */
  public boolean isNumeric() {
    return whole || this == MONEY;
  }

  /**
   * Whether a negative figure is permitted.
   *
   * @return true for {@link #CHANGE} only
   */
  public boolean isSigned() {
    return this == CHANGE;
  }
}
