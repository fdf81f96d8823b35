package org.opendisclosure.rules.narrative;

import java.util.HashMap;
import java.util.Map;

/** Text in simplified script and half-width signs, character by character, so that places stay. */
final class Plain {

  private static final char FULL_WIDTH_FIRST = '！';
  private static final char FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH = '！' - '!';

  /** Pairs: a sign, then the plain one. */
  private static final String SIGNS = "﹐,﹑、﹔;﹕:﹪%〔[〕]【[】]「“」”『“』”—-–-\u00A0 \u3000 \r ";

  private final Map<Character, Character> plain = new HashMap<>();

  /**
   * A script.
   *
   * @param pairs a traditional character, then the simplified one, and so on
   */
  Plain(String pairs) {
    put(pairs);
    put(SIGNS);
  }

  private void put(String pairs) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      plain.put(pairs.charAt(i), pairs.charAt(i + 1));
    }
  }

  String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = of(chars[i]);
    }
    return new String(chars);
  }

  private char of(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - FULL_WIDTH);
    }
    return plain.getOrDefault(c, c);
  }
}
