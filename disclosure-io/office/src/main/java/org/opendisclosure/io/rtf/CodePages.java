package org.opendisclosure.io.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that documents name by numbers. */
final class CodePages {

  /** Of Western Europe, in which what has no other is written. */
  static final Charset WESTERN = Charset.forName("windows-1252");

  static final Charset CHINESE = Charset.forName("GB18030");

  /** Fonts of symbols, whose bytes are places in the font. */
  static final int SYMBOLS = 2;

  static final int MACINTOSH = 10_000;
  static final int DOS = 437;
  static final int DOS_WESTERN = 850;

  private CodePages() {}

  /** The encoding of a code page; Western European if it is none that is known. */
  static Charset of(int page) {
    return switch (page) {
      case 936, 54936, 20936 -> CHINESE;
      case 950 -> named("Big5");
      case 932 -> named("windows-31j");
      case 949 -> named("x-windows-949");
      case 874 -> named("x-windows-874");
      case MACINTOSH -> named("x-MacRoman");
      case 65001 -> StandardCharsets.UTF_8;
      case DOS, DOS_WESTERN, 852, 866 -> named("IBM" + page);
      case 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258 -> named("windows-" + page);
      default -> WESTERN;
    };
  }

  /** The code page of a font's set of characters; 0 if it is that of the document. */
  static int ofFont(int set) {
    return switch (set) {
      case 128 -> 932;
      case 129 -> 949;
      case 134 -> 936;
      case 136 -> 950;
      case 161 -> 1253;
      case 162 -> 1254;
      case 163 -> 1258;
      case 177 -> 1255;
      case 178 -> 1256;
      case 186 -> 1257;
      case 204 -> 1251;
      case 222 -> 874;
      case 238 -> 1250;
      case 77 -> MACINTOSH;
      default -> 0;
    };
  }

  private static Charset named(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }
}
