package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.copy.TextLine;

/** How texts and tables of bars are written in Markdown. */
final class Markdown {

  static final String BREAK = "<br>";
  private static final String ESCAPED = "\\`*_[]~|";
  private static final Pattern BLOCK_START = Pattern.compile("^(#|[-+=>]|\\d+[.)]( |$))");

  private Markdown() {}

  /** A text on one line, in which nothing is markup. */
  static String write(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isAtEnd = i == 0 || i == text.length() - 1;
      if (c == '\n') {
        out.append(BREAK);
      } else if (c == '&') {
        out.append("&amp;");
      } else if (c == '<') {
        out.append("&lt;");
      } else if (ESCAPED.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else if (isControl(c) || isAtEnd && TextLine.isSpace(c)) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** A text on a line of its own, which starts neither a heading nor a list. */
  static String paragraph(String text) {
    String written = write(text);
    Matcher start = BLOCK_START.matcher(written);
    if (!start.find()) {
      return written;
    }
    int sign = Math.max(0, start.group(1).strip().length() - 1);
    return written.substring(0, sign) + '\\' + written.substring(sign);
  }

  private static boolean isControl(char c) {
    return c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Whether a line of a table is one of dashes, of which some programs write several. */
  static boolean isRule(String line) {
    return line.contains("---") && line.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
  }

  /** Whether a line is the one below the headings of a table of bars. */
  static boolean isUnderHeadings(String line) {
    return line.indexOf('|') >= 0
        && line.indexOf('-') >= 0
        && line.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
  }

  /** The cells of a row, still with their markup. */
  static List<String> cells(String line) {
    String row = TextLine.bare(line);
    List<String> cells = new ArrayList<>();
    int start = row.startsWith("|") ? 1 : 0;
    for (int i = start; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        cells.add(TextLine.bare(row.substring(start, i)));
        start = i + 1;
      }
    }
    if (start < row.length()) {
      cells.add(TextLine.bare(row.substring(start)));
    }
    return cells;
  }
}
