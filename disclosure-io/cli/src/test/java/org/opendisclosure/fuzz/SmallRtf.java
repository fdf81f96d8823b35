package org.opendisclosure.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document in Rich Text Format with one table, a row a line, and some of what is in others. */
final class SmallRtf {

  private static final Charset GBK = Charset.forName("GBK");
  private static final String HEAD =
      """
      {\\rtf1\\ansi\\ansicpg936\\deff0
      {\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}{\\f2\\fcharset2 Wingdings;}}
      {\\colortbl;\\red255\\green255\\blue255;\\red255\\green0\\blue0;}
      {\\*\\listtable{\\list a}}{\\info{\\title a}}{\\header a\\par}
      {\\listtext 1.\\tab}{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}{\\shp{\\*\\shpinst{\\shptxt a\\par}}}\\par
      {\\upr{a}{\\*\\ud{\\uc2\\u32479\\'cd\\'b3}}}{\\*\\shppict{\\pict\\bin3 abc}}{\\footnote a}\\sect
      """;
  private static final String NESTED =
      "\\trowd\\cellx9\\intbl\\itap2 {\\v a}\\nestcell{\\*\\nesttableprops\\trowd\\clvmgf\\cellx5"
          + "\\nestrow}\\itap1\\cell\\row\\pard\\par\n";

  private SmallRtf() {}

  static byte[] of(List<List<String>> rows) {
    StringBuilder text = new StringBuilder(HEAD);
    for (List<String> row : rows) {
      text.append("\\trowd\\trleft0");
      for (int i = 0; i < row.size(); i++) {
        text.append("\\cellx").append(500 * (i + 1));
      }
      text.append("\\pard\\intbl");
      row.forEach(cell -> text.append("{\\f0\\fs20 ").append(escaped(cell)).append("}\\cell"));
      text.append("\\row\n");
    }
    return text.append(NESTED).append("}").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Characters by their bytes and, every other one, by their number. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < 0x80) {
        escaped.append("{}\\".indexOf(c) < 0 ? "" : "\\").append(c);
      } else if (c % 2 == 0 || !GBK.newEncoder().canEncode(c)) {
        escaped.append("\\u").append((short) c).append('?');
      } else {
        for (byte b : String.valueOf(c).getBytes(GBK)) {
          escaped.append("\\'%02x".formatted(b & 0xFF));
        }
      }
    }
    return escaped.toString();
  }
}
