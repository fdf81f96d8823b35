package org.opendisclosure.rules;

/**
 * How a residual, one side of a comparison minus the other, must stand to zero. A residual with
 * blanks is an interval: what is known of it, open upwards, downwards or both ways.
 */
public enum Relation {
  /** The sides are equal. */
  ZERO,
  /** The sides differ. */
  NOT_ZERO,
  /** The residual is 0 or more. */
  NOT_NEGATIVE,
  /** The residual is more than 0. */
  POSITIVE;

  /** Decides a residual that is known. */
  boolean holds(long residual) {
    return switch (this) {
      case ZERO -> residual == 0;
      case NOT_ZERO -> residual != 0;
      case NOT_NEGATIVE -> residual >= 0;
      case POSITIVE -> residual > 0;
    };
  }

  /**
   * Decides a residual of which only a part is known.
   *
   * @param sign the sign of the known part
   * @param up whether the blanks can make the residual as large as they like
   * @param down whether the blanks can make it as small as they like
   */
  Outcome decide(int sign, boolean up, boolean down) {
    return switch (this) {
      case ZERO -> zero(sign, up, down);
      case NOT_ZERO -> Logic.not(zero(sign, up, down));
      case NOT_NEGATIVE -> atLeast(sign >= 0, up, down);
      case POSITIVE -> atLeast(sign > 0, up, down);
    };
  }

  private static Outcome zero(int sign, boolean up, boolean down) {
    if (sign > 0 && !down || sign < 0 && !up) {
      return Outcome.VIOLATED;
    }
    return up || down ? Outcome.UNDETERMINED : Outcome.SATISFIED;
  }

  private static Outcome atLeast(boolean known, boolean up, boolean down) {
    if (known) {
      return down ? Outcome.UNDETERMINED : Outcome.SATISFIED;
    }
    return up ? Outcome.UNDETERMINED : Outcome.VIOLATED;
  }
}
