package org.opendisclosure.io.rtf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** Documents in Rich Text Format for tests, put together by hand. */
final class Rtf {

  private static final String HEAD =
      "{\\r"
          + "tf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134"
          + " SimSun;}{\\f1\\froman\\fcharset0 Times New Roman;}{\\f2\\fnil\\fcharset2"
          + " Wingdings;}}{\\colortbl;\\r"
          + "ed0\\green0\\blue0;\\r"
          + "ed255\\green255\\blue255;\\r"
          + "ed255\\green0\\blue0;}\\uc1 ";

  private Rtf() {}

  /** A document; what is not ASCII is written by its number. */
  static byte[] document(String body) {
    return bytes(HEAD + body + "}");
  }

  /** A statistics table with one figure. */
  static byte[] figure(String cell) {
    return document(
        paragraph("2017年度政府信息公开情况统计表")
            + row("统计指标", "单位", "统计数")
            + row("(一)收到申请数", "件", cell)
            + row("1.当面申请数", "件", "2")
            + "\\pard ");
  }

  static byte[] bytes(String text) {
    StringBuilder ascii = new StringBuilder();
    for (char c : text.toCharArray()) {
      ascii.append(c < 0x100 ? String.valueOf(c) : "\\u" + (short) c + "?");
    }
    return ascii.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  static String paragraph(String text) {
    return "\\pard " + text + "\\par ";
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("\\trowd");
    for (int i = 0; i < cells.length; i++) {
      row.append("\\cellx").append((i + 1) * 2000);
    }
    row.append("\\pard\\intbl ");
    for (String cell : cells) {
      row.append(cell).append("\\cell ");
    }
    return row.append("\\row ").toString();
  }

  static Reading read(byte[] document) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(document), "report.rtf", ReadOptions.defaults())) {
      return reader.next();
    }
  }
}
