package org.opendisclosure.rules.narrative;

import java.util.HashMap;
import java.util.Map;
import org.opendisclosure.model.text.PlainText;

/** Text in simplified script and half-width signs, character by character, so that places stay. */
final class SimplifiedText {

  /** Pairs: a sign, then the plain one. */
  private static final String SIGNS = "﹑、〔[〕]【[】]「“」”『“』”—-–-\r ";

  private final Map<Character, Character> plain = new HashMap<>();

  /**
   * A script.
   *
   * @param pairs a traditional character, then the simplified one, and so on
   */
  SimplifiedText(String pairs) {
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
    char known = PlainText.of(c);
    return plain.getOrDefault(known, known);
  }
}
