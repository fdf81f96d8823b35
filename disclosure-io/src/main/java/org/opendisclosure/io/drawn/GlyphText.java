package org.opendisclosure.io.drawn;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.text.PlainText;

/** What a font says that one of its characters means. */
public final class GlyphText {

  private GlyphText() {}

  /** The text without spaces; U+FFFD if the font does not say, or says nothing that has meaning. */
  public static String of(@Nullable String unicode) {
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
    } else if (PlainText.isRadical(c)) {
      text.append(PlainText.of((char) c));
    } else if (isLigature(c)) {
      text.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else {
      text.appendCodePoint(c);
    }
  }

  /** Ligatures and doublets, which fonts confuse with the characters that look the same. */
  private static boolean isLigature(int c) {
    return c >= 0xF900 && c <= 0xFB06;
  }
}
