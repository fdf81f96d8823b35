package org.opendisclosure.io.doc;

import java.util.Map;

/** The numerals of lists by their numbers (MS-OSHARED, 2.2.1.3), under the names of .docx. */
final class NumeralCodes {

  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(0x0A, "ideographDigital"),
          Map.entry(0x0B, "japaneseCounting"),
          Map.entry(0x12, "decimalEnclosedCircle"),
          Map.entry(0x17, "bullet"),
          Map.entry(0x1C, "decimalEnclosedCircleChinese"),
          Map.entry(0x1E, "ideographTraditional"),
          Map.entry(0x21, "taiwaneseCounting"),
          Map.entry(0x23, "taiwaneseCountingThousand"),
          Map.entry(0x25, "chineseCounting"),
          Map.entry(0x27, "chineseCountingThousand"),
          Map.entry(0xFF, "none"));

  private NumeralCodes() {}

  static String format(int code) {
    return FORMATS.getOrDefault(code & 0xFF, "decimal");
  }
}
