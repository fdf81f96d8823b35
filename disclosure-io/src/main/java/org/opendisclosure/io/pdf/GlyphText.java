package org.opendisclosure.io.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What a font says that one of its characters means. */
final class GlyphText {

  /** Radicals that fonts confuse with the character of the same shape, each before that. */
  private static final String RADICALS =
      "⼾户⺠民⺟母⺝月⺒巳⺊卜⺎兀⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟" + "⻑長⻒镸⻗雨⻟飠⻲龜⻭歯⻫斉⻯竜";

  private GlyphText() {}

  /** The text without spaces; U+FFFD if the font does not say, or says nothing that has meaning. */
  static String of(@Nullable String unicode) {
    if (unicode == null || unicode.isEmpty()) {
      return Glyph.UNREADABLE;
    }
    StringBuilder text = new StringBuilder();
    unicode.codePoints().forEach(c -> append(c, text));
    return text.toString();
  }

  private static void append(int c, StringBuilder text) {
    int type = Character.getType(c);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.FORMAT) {
      return;
    }
    if (type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED) {
      text.append(Glyph.UNREADABLE);
    } else if (c <= Character.MAX_VALUE && RADICALS.indexOf(c) >= 0 && isForm(c)) {
      text.append(RADICALS.charAt(RADICALS.indexOf(c) + 1));
    } else if (isForm(c)) {
      text.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else {
      text.appendCodePoint(c);
    }
  }

  /** Radicals and ligatures, which fonts confuse with the characters that look the same. */
  private static boolean isForm(int c) {
    return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFB06;
  }
}
