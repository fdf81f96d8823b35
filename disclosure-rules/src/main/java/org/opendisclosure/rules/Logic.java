package org.opendisclosure.rules;

import static org.opendisclosure.rules.Outcome.SATISFIED;
import static org.opendisclosure.rules.Outcome.UNDETERMINED;
import static org.opendisclosure.rules.Outcome.VIOLATED;

/** Kleene's three-valued logic: undetermined only where either value of what is open matters. */
final class Logic {

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
}
