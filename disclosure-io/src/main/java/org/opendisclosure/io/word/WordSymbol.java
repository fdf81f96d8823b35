package org.opendisclosure.io.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The characters of fonts of symbols, as far as forms use them: numbers in circles, boxes. */
public final class WordSymbol {

  /** What is no character that can be told. */
  private static final String UNKNOWN = "\uFFFD";

  /** Where fonts of symbols have their characters. */
  private static final int FIRST = 0xF000;

  private static final int LAST = 0xF0FF;

  private WordSymbol() {}

  /** Whether the letters of a font are something else. */
  public static boolean isFont(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    return name.startsWith("wingdings") || name.startsWith("webdings") || name.equals("symbol");
  }

  /** A text whose letters are symbols. */
  public static String text(String font, String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .mapToObj(c -> c == ' ' ? " " : of(font, c >= FIRST ? c : FIRST + c))
        .forEach(shown::append);
    return shown.toString();
  }

  /**
   * A symbol.
   *
   * @param font the font; null if none is named
   * @param code its place in hexadecimal digits
   */
  public static String of(@Nullable String font, @Nullable String code) {
    boolean isCode = code != null && code.matches("[0-9A-Fa-f]{1,4}");
    return isCode ? of(font == null ? "" : font, Integer.parseInt(code, 16)) : UNKNOWN;
  }

  private static String of(String font, int code) {
    if (code < ' ' || code > LAST || Character.isSurrogate((char) code)) {
      return UNKNOWN;
    } else if (code < FIRST) {
      return String.valueOf((char) code);
    }
    int place = code - FIRST;
    return switch (font.toLowerCase(Locale.ROOT)) {
      case "symbol" -> isCommon(place) ? String.valueOf((char) place) : UNKNOWN;
      case "wingdings" -> wingdings(place);
      case "wingdings 2" -> wingdings2(place);
      default -> UNKNOWN;
    };
  }

  /** Figures and the signs around them, which the font of Greek letters has in their places. */
  private static boolean isCommon(int place) {
    return place >= '0' && place <= '9' || "!%()+,./:;<=>?[]{|}".indexOf(place) >= 0;
  }

  private static String wingdings(int place) {
    if (place >= 0x81 && place <= 0x8A) {
      return String.valueOf((char) ('①' + place - 0x81));
    } else if (place >= 0x8C && place <= 0x95) {
      return String.valueOf((char) ('❶' + place - 0x8C));
    }
    return switch (place) {
      case 0x6F, 0xA8 -> "□";
      case 0xFB, 0xFD -> "☒";
      case 0xFC -> "✓";
      case 0xFE -> "☑";
      default -> UNKNOWN;
    };
  }

  private static String wingdings2(int place) {
    if (place >= 0x6A && place <= 0x73) {
      return String.valueOf((char) ('①' + place - 0x6A));
    }
    return switch (place) {
      case 0x50 -> "✓";
      case 0x52 -> "☑";
      case 0x53, 0x54 -> "☒";
      case 0xA3 -> "□";
      default -> UNKNOWN;
    };
  }
}
