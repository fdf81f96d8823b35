package org.opendisclosure.rules.deciding;

import org.opendisclosure.rules.rule.Relation;

/** How the two sides of a comparison are compared. */
public enum Symbol {
  EQUAL("="),
  NOT_EQUAL("!="),
  AT_MOST("<="),
  AT_LEAST(">="),
  LESS("<"),
  GREATER(">");

  private final String text;

  Symbol(String text) {
    this.text = text;
  }

  /** The relation to zero of left − right, or of right − left if {@link #isReversed()}. */
  Relation relation() {
    return switch (this) {
      case EQUAL -> Relation.ZERO;
      case NOT_EQUAL -> Relation.NOT_ZERO;
      case AT_MOST, AT_LEAST -> Relation.NOT_NEGATIVE;
      case LESS, GREATER -> Relation.POSITIVE;
    };
  }

  boolean isReversed() {
    return this == AT_MOST || this == LESS;
  }

  @Override
  public String toString() {
    return text;
  }
}
