package org.opendisclosure.rules.deciding;

import static org.opendisclosure.rules.rule.Outcome.SATISFIED;
import static org.opendisclosure.rules.rule.Outcome.UNDETERMINED;
import static org.opendisclosure.rules.rule.Outcome.VIOLATED;

import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Relation;

/**
 * Kleene's three-valued logic: undetermined only where either value of what is open matters. A
 * residual with blanks is an interval: what is known of it, open upwards, downwards or both ways.
 */
public final class Logic {

  private Logic() {}

  static Outcome not(Outcome a) {
    return switch (a) {
      case SATISFIED -> VIOLATED;
      case VIOLATED -> SATISFIED;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  static Outcome and(Outcome a, Outcome b) {
    if (a == VIOLATED || b == VIOLATED) {
      return VIOLATED;
    }
    return a == UNDETERMINED ? UNDETERMINED : b;
  }

  static Outcome or(Outcome a, Outcome b) {
    return not(and(not(a), not(b)));
  }

  /** If a then b: open premises matter unless b holds, open consequences unless a fails. */
  static Outcome implies(Outcome a, Outcome b) {
    return or(not(a), b);
  }

  static Outcome iff(Outcome a, Outcome b) {
    return and(implies(a, b), implies(b, a));
  }

  /** Whether a residual that is known stands to zero as it must. */
  public static boolean holds(Relation relation, long residual) {
    return switch (relation) {
      case ZERO -> residual == 0;
      case NOT_ZERO -> residual != 0;
      case NOT_NEGATIVE -> residual >= 0;
      case POSITIVE -> residual > 0;
    };
  }

  /**
   * Decides a residual of which only a part is known.
   *
   * @param relation how it must stand to zero
   * @param sign the sign of the known part
   * @param up whether the blanks can make the residual as large as they like
   * @param down whether the blanks can make it as small as they like
   */
  static Outcome decide(Relation relation, int sign, boolean up, boolean down) {
    return switch (relation) {
      case ZERO -> zero(sign, up, down);
      case NOT_ZERO -> not(zero(sign, up, down));
      case NOT_NEGATIVE -> atLeast(sign >= 0, up, down);
      case POSITIVE -> atLeast(sign > 0, up, down);
    };
  }

  private static Outcome zero(int sign, boolean up, boolean down) {
    if (sign > 0 && !down || sign < 0 && !up) {
      return VIOLATED;
    }
    return up || down ? UNDETERMINED : SATISFIED;
  }

  private static Outcome atLeast(boolean known, boolean up, boolean down) {
    if (known) {
      return down ? UNDETERMINED : SATISFIED;
    }
    return up ? UNDETERMINED : VIOLATED;
  }
}
