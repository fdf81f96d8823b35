package org.opendisclosure.io.grid;

import java.util.regex.Pattern;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.io.text.CountingWords;

/** Tells by its looks whether a text is a number, perhaps with a unit behind it. */
public final class NumberLook {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[~|…'(\\[（+±＋\\-－−–¥￥]*[0-9０-９][0-9０-９,，.．|~…%％/\\-－−–+＋]*[十百千万亿]{0,2}"
              + "(?:元|美元|元人民币|%|‰|COUNTED)?[)\\]）~。;；*]*"
                  .replace("COUNTED", CountingWords.pattern()));

  private static final String WORDS = "十百千万亿元美人民币条件次篇个项宗份家户";

  private NumberLook() {}

  /** Whether a text is a number: digits, signs and separators, and no word but a unit. */
  public static boolean is(String text) {
    if (text.isEmpty() || Character.isLetter(text.charAt(0)) || hasOtherWord(text)) {
      return false;
    }
    return isPlain(text) || NUMBER.matcher(Characters.withoutSpaces(text)).matches();
  }

  /**
   * Whether a text may be a piece of a number: it is not blank, and no word but of a unit is in it.
   */
  public static boolean isPiece(String text) {
    return !text.isBlank() && !hasOtherWord(text);
  }

  /** Whether a letter is in a text that is in no unit, as in nearly all labels. */
  private static boolean hasOtherWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && WORDS.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is nothing but digits, as nearly all figures are: no need to look further. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is a label rather than a figure. */
  public static boolean hasWord(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
