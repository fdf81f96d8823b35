package org.opendisclosure.io.text;

import java.util.Collection;

/** Finds numbers in texts, whatever else stands beside them. */
public final class Digits {

  private static final int LONGEST_NUMBER = 60;

  private Digits() {}

  /** Whether a text holds a digit, in whatever script or shape: 约30, １２, ③. */
  public static boolean areIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOne(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text holds a digit and is too short to be a narrative. */
  public static boolean areNumber(CharSequence text) {
    return text.length() <= LONGEST_NUMBER && areIn(text);
  }

  /** How many of some texts hold a digit. */
  public static int count(Collection<String> texts) {
    int count = 0;
    for (String text : texts) {
      count += areIn(text) ? 1 : 0;
    }
    return count;
  }

  /** How many runs of digits stand in a text: at least as many as numbers. */
  public static int runs(CharSequence text) {
    int runs = 0;
    boolean isRun = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isDigit = isOne(text.charAt(i));
      runs += isDigit && !isRun ? 1 : 0;
      isRun = isDigit;
    }
    return runs;
  }

  /** The runs of digits of a text, with a space before and behind each. */
  public static String of(CharSequence text) {
    StringBuilder runs = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      if (isOne(text.charAt(i))) {
        runs.append(text.charAt(i));
      } else if (runs.charAt(runs.length() - 1) != ' ') {
        runs.append(' ');
      }
    }
    return runs.append(runs.charAt(runs.length() - 1) == ' ' ? "" : " ").toString();
  }

  static boolean isOne(char c) {
    return c >= '0' && c <= '9' || c > 0x7F && isOther(Character.getType(c));
  }

  private static boolean isOther(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
  }
}
