package org.opendisclosure.rules.testing;

import java.util.Set;
import java.util.TreeSet;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.Slip;

/** The mistakes that a {@link Typist} can make. */
public enum Mistake {
  /** One digit stands for another: 120 → 170. */
  DIGIT_REPLACED(Hypothesis.MISTYPED, Slip.DIGIT_REPLACED),
  /** A digit is left out, not the zero at the end: 123 → 13. */
  DIGIT_DROPPED(Hypothesis.MISTYPED, Slip.DIGIT_DROPPED),
  /** A digit is typed that does not belong there: 13 → 173. */
  DIGIT_ADDED(Hypothesis.MISTYPED, Slip.DIGIT_ADDED),
  /** A digit is typed twice: 12 → 122. */
  DIGIT_DOUBLED(Hypothesis.MISTYPED, Slip.DIGIT_DOUBLED),
  /** Two neighbouring digits change places: 120 → 102. */
  DIGITS_TRANSPOSED(Hypothesis.MISTYPED, Slip.DIGITS_TRANSPOSED),
  /** A zero too many: 12 → 120. */
  TIMES_TEN(Hypothesis.MISTYPED, Slip.TIMES_TEN),
  /** A zero too few: 120 → 12. */
  DIVIDED_BY_TEN(Hypothesis.MISTYPED, Slip.DIVIDED_BY_TEN),
  /** The sign is lost or added: 3 → −3. */
  SIGN(Hypothesis.MISTYPED, Slip.SIGN),
  /** One too many or too few: 12 → 13. */
  OFF_BY_ONE(Hypothesis.MISTYPED, Slip.OFF_BY_ONE),
  /** Nothing was counted, or the figure was left out: 12 → 0. */
  ZEROED(Hypothesis.MISTYPED, Slip.ZEROED),
  /** Any other figure below 10,000, each as likely as the others. */
  REPLACED(Hypothesis.MISTYPED, Slip.OTHER),
  /** Two neighbours in a row change places. */
  SWAPPED_IN_ROW(Hypothesis.SWAPPED, Slip.OTHER),
  /** Two neighbours in a column change places. */
  SWAPPED_IN_COLUMN(Hypothesis.SWAPPED, Slip.OTHER),
  /** From some place to an end of the row all figures slip by one; 0 fills the gap. */
  ROW_SHIFTED(Hypothesis.SHIFTED, Slip.OTHER),
  /** From some place to an end of the column all figures slip by one; 0 fills the gap. */
  COLUMN_SHIFTED(Hypothesis.SHIFTED, Slip.OTHER),
  /** A detail is mistyped and every total worked out from it. */
  TOTALS_RECOMPUTED(Hypothesis.TOTALS_RECOMPUTED, Slip.OTHER);

  /** Longer figures are not mistyped into still longer ones, which might not fit. */
  private static final int MOST_DIGITS = 17;

  private final Hypothesis hypothesis;
  private final Slip slip;

  Mistake(Hypothesis hypothesis, Slip slip) {
    this.hypothesis = hypothesis;
    this.slip = slip;
  }

  /**
   * What a search for wrong cells should suspect.
   *
   * @return the hypothesis
   */
  public Hypothesis hypothesis() {
    return hypothesis;
  }

  /**
   * How the one wrong figure came about.
   *
   * @return the kind of slip; {@link Slip#OTHER} if the figure may be anything or several are wrong
   */
  public Slip slip() {
    return slip;
  }

  /**
   * Whether the mistake is made within one figure, from whose digits alone the wrong figure comes.
   *
   * @return true for the first ten
   */
  public boolean isWithinOneFigure() {
    return slip != Slip.OTHER;
  }

  /**
   * Every wrong figure that this mistake can make of a right one.
   *
   * @param right the right figure
   * @return the wrong figures in ascending order; empty if the mistake cannot be made in it, or is
   *     not made {@linkplain #isWithinOneFigure within one figure}
   */
  public Set<Long> wrongFigures(long right) {
    Set<Long> wrong = new TreeSet<>();
    String digits = Long.toString(Math.abs(right));
    if (digits.length() <= MOST_DIGITS) {
      collect(right, digits, wrong);
    }
    wrong.remove(right);
    return wrong;
  }

  private void collect(long right, String digits, Set<Long> wrong) {
    switch (this) {
      case SIGN -> wrong.add(-right);
      case OFF_BY_ONE -> {
        wrong.add(right + 1);
        if (right != 0) {
          wrong.add(right - 1);
        }
      }
      case ZEROED -> wrong.add(0L);
      case TIMES_TEN -> wrong.add(right * 10);
      case DIVIDED_BY_TEN -> {
        if (right % 10 == 0) {
          wrong.add(right / 10);
        }
      }
      case DIGIT_REPLACED, DIGIT_DROPPED, DIGIT_ADDED, DIGIT_DOUBLED, DIGITS_TRANSPOSED -> {
        for (int place = 0; place <= digits.length(); place++) {
          collect(right, digits.substring(0, place), digits.substring(place), wrong);
        }
      }
      default -> {}
    }
  }

  private void collect(long right, String before, String after, Set<Long> wrong) {
    boolean ends = after.isEmpty();
    switch (this) {
      case DIGIT_DROPPED -> {
        String rest = before + after.substring(ends ? 0 : 1);
        if (!(before + after).equals(rest + "0")) {
          add(right, rest, wrong);
        }
      }
      case DIGIT_DOUBLED -> {
        if (!ends) {
          add(right, before + after.charAt(0) + after, wrong);
        }
      }
      case DIGITS_TRANSPOSED -> {
        if (after.length() > 1) {
          add(right, before + after.charAt(1) + after.charAt(0) + after.substring(2), wrong);
        }
      }
      default -> {
        for (char digit = '0'; digit <= '9'; digit++) {
          if (this == DIGIT_ADDED && isNew(digit, before, after)) {
            add(right, before + digit + after, wrong);
          } else if (this == DIGIT_REPLACED && !ends) {
            add(right, before + digit + after.substring(1), wrong);
          }
        }
      }
    }
  }

  /** An added digit is neither its neighbour doubled nor a zero at the end. */
  private static boolean isNew(char digit, String before, String after) {
    return !before.endsWith(String.valueOf(digit))
        && !after.startsWith(String.valueOf(digit))
        && !(digit == '0' && after.isEmpty());
  }

  /** Nobody writes a figure with a zero before it. */
  private static void add(long right, String digits, Set<Long> wrong) {
    boolean isWritten = right < 0 ? !digits.startsWith("0") : !digits.matches("0.+");
    if (isWritten && !digits.isEmpty()) {
      long figure = Long.parseLong(digits);
      wrong.add(right < 0 ? -figure : figure);
    }
  }
}
