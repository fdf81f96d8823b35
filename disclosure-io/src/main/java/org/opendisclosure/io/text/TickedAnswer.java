package org.opendisclosure.io.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer of which both words are printed and one is ticked: ☑是 □否, 是(√) 否( ). A sign belongs to
 * the word beside it only if it is clear on which side of their words signs stand; 是√否 says
 * nothing. A cross is a tick in a box (☒). By itself it may mean either, unless a check mark stands
 * at the other word.
 */
final class TickedAnswer {

  private static final String CHECKS = "√✓✔";
  private static final String CROSSES = "×✗✘";
  private static final String TICKED = CHECKS + "☑☒■▣●◉";
  private static final String OPEN = CROSSES + "□☐▢○◯";

  private static final Pattern BRACKETS = Pattern.compile("[(\\[【](.?)[)\\]】]");
  private static final String SIGN = "([" + TICKED + OPEN + "])";
  private static final String BETWEEN = "[/、,;]?";
  private static final Pattern BEFORE = Pattern.compile(SIGN + "(是|否)" + BETWEEN + SIGN + "?(是|否)");
  private static final Pattern BEHIND =
      Pattern.compile("(是|否)" + SIGN + "?" + BETWEEN + "(是|否)" + SIGN);

  private TickedAnswer() {}

  /**
   * Whether 是 is ticked.
   *
   * @param bare the cell without spaces
   * @return empty if not exactly one of the two words is ticked
   */
  static Optional<Boolean> of(String bare) {
    String signs = BRACKETS.matcher(bare).replaceAll(in -> in.group(1).isEmpty() ? "□" : "$1");
    Matcher before = BEFORE.matcher(signs);
    if (before.matches()) {
      return answer(before.group(2), before.group(1), before.group(4), before.group(3));
    }
    Matcher behind = BEHIND.matcher(signs);
    return behind.matches()
        ? answer(behind.group(3), behind.group(4), behind.group(1), behind.group(2))
        : Optional.empty();
  }

  private static Optional<Boolean> answer(
      String word, String sign, String other, @Nullable String otherSign) {
    boolean isTicked = TICKED.contains(sign);
    boolean isOtherTicked = otherSign != null && TICKED.contains(otherSign);
    boolean isClear =
        !word.equals(other)
            && isTicked != isOtherTicked
            && isClear(sign, otherSign)
            && (otherSign == null || isClear(otherSign, sign));
    return isClear ? Optional.of((isTicked ? word : other).equals("是")) : Optional.empty();
  }

  private static boolean isClear(String sign, @Nullable String otherSign) {
    return !CROSSES.contains(sign) || otherSign != null && CHECKS.contains(otherSign);
  }
}
