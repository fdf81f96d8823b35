package org.opendisclosure.io.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;

/**
 * Texts in Markdown. Only what forms need is known: escapes, character references and line breaks;
 * raised and struck pieces are kept apart, other markup within a text is dropped.
 */
final class Markdown {

  static final String BREAK = "<br>";
  private static final String ESCAPED = "\\`*_[]~|";
  private static final Pattern BLOCK_START = Pattern.compile("^(#|[-+=>]|\\d+[.)]( |$))");
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\\\(?<escaped>\\p{Punct})|&(?<name>[a-z]{2,5});|&#(?<code>\\d{1,6});"
              + "|(?<break><br\\s*/?>)|<!--.{0,200}?-->|</?[a-zA-Z][^<>]{0,200}>|\\*+|`+|~~|__");

  /** What markup starts with. */
  private static final String SIGNS = "\\&<*`~_";

  private static final Pattern TAG =
      Pattern.compile("(?i)<(?<end>/?)(?:(?<raised>su[pb])|del|s|strike)\\b[^<>]*>");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

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

  /** What a text says without its markup; pieces that are raised or struck out stay apart. */
  static String read(String text) {
    if (!hasSign(text)) {
      return text;
    }
    Matcher markup = MARKUP.matcher(text);
    PiecedText out = new PiecedText();
    Look look = Look.PLAIN;
    StringBuilder piece = new StringBuilder();
    int alone = alone(text);
    while (markup.find()) {
      markup.appendReplacement(piece, "");
      if (markup.start() == alone) {
        piece.append(markup.group());
        continue;
      }
      Look next = look(markup.group(), look);
      if (next != look) {
        out.append(piece.toString(), look);
        piece.setLength(0);
        look = next;
      }
      piece.append(meaning(markup));
    }
    out.append(markup.appendTail(piece).toString(), look);
    return out.toString();
  }

  /** Whether anything in a text may be markup; in a figure nothing is. */
  private static boolean hasSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where a run of asterisks without another to match it starts, or −1: it is no markup. */
  private static int alone(String text) {
    if (text.indexOf('*') < 0) {
      return -1;
    }
    Matcher markup = MARKUP.matcher(text);
    int last = -1;
    int runs = 0;
    int signs = 0;
    while (markup.find()) {
      if (markup.group().startsWith("*")) {
        last = markup.start();
        runs++;
        signs += markup.group().length();
      }
    }
    return runs == 1 || signs % 2 == 1 ? last : -1;
  }

  /** How the text behind a sign is set. */
  private static Look look(String sign, Look look) {
    if (sign.equals("~~")) {
      return look == Look.STRUCK ? Look.PLAIN : Look.STRUCK;
    }
    Matcher tag = TAG.matcher(sign);
    if (!tag.matches()) {
      return look;
    }
    Look set = tag.group("raised") == null ? Look.STRUCK : Look.RAISED;
    return tag.group("end").isEmpty() ? set : Look.PLAIN;
  }

  private static String meaning(Matcher markup) {
    if (markup.group("escaped") != null) {
      return markup.group("escaped");
    }
    if (markup.group("name") != null) {
      return NAMED.getOrDefault(markup.group("name"), markup.group());
    }
    if (markup.group("code") != null) {
      return Character.toString(Integer.parseInt(markup.group("code")));
    }
    return markup.group("break") == null ? "" : "\n";
  }

  /** Whether a line of a table is one of dashes, of which some programs write several. */
  static boolean isRule(String line) {
    return line.contains("---") && line.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
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
