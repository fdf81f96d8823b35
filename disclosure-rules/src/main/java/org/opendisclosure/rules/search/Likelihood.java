package org.opendisclosure.rules.search;

import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.Slip;

/**
 * How unlikely an explanation is: the fewer slips it takes, and the commoner each of them is among
 * typists, the likelier it is. Only the order matters.
 */
final class Likelihood {

  /**
   * A figure becomes longer by a slip; a long one is rarely left out or mistyped as a short one.
   */
  private static final double PER_DIGIT = 0.15;

  private Likelihood() {}

  static double surprise(Explanation explanation) {
    return switch (explanation.hypothesis()) {
      case MISTYPED -> explanation.changes().stream().mapToDouble(Likelihood::surprise).sum();
      case SWAPPED -> 1.2;
      case SHIFTED -> 1.6;
      case TOTALS_RECOMPUTED -> 0.9 + surprise(explanation.changes().get(0));
    };
  }

  private static double surprise(NumberedChange change) {
    int needed = digits(change.needed());
    int more = needed - digits(change.stated());
    return switch (Slip.likeliest(change.stated(), change.needed())) {
      case DIGITS_TRANSPOSED, DIGIT_DOUBLED, TIMES_TEN, DIVIDED_BY_TEN, SIGN -> 1.0;
      case DIGIT_MISREAD -> 1.05;
      case KEY_BESIDE -> 1.08;
      case DIGIT_DROPPED, DIGIT_ADDED, DIGIT_REPLACED -> 1.1;
      case ZEROED -> 1.1 + PER_DIGIT * Math.max(0, needed - 2);
      case OFF_BY_ONE -> 1.2;
      case DIGITS_ADDED -> 1.35;
      case OTHER -> more < -1 ? 1.5 : 1.8 + PER_DIGIT * Math.max(0, more);
    };
  }

  private static int digits(long figure) {
    return Long.toString(figure).length() - (figure < 0 ? 1 : 0);
  }
}
