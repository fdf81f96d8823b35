package org.opendisclosure.rules.locate;

/**
 * How surprising an explanation is: the fewer things went wrong, and the commoner each is among
 * typists, the less. Only the order matters.
 */
final class Likelihood {

  private Likelihood() {}

  static double surprise(Explanation explanation) {
    return switch (explanation.hypothesis()) {
      case MISTYPED -> explanation.changes().stream().mapToDouble(Likelihood::surprise).sum();
      case SWAPPED -> 1.2;
      case SHIFTED -> 1.6;
      case TOTALS_RECOMPUTED -> 0.9 + surprise(explanation.changes().get(0));
    };
  }

  private static double surprise(Change change) {
    return switch (Slip.likeliest(change.stated(), change.needed())) {
      case DIGITS_TRANSPOSED, DIGIT_DOUBLED, TIMES_TEN, DIVIDED_BY_TEN, SIGN -> 1.0;
      case DIGIT_DROPPED, DIGIT_ADDED, DIGIT_REPLACED, ZEROED -> 1.1;
      case OFF_BY_ONE -> 1.2;
      case OTHER -> 1.8;
    };
  }
}
