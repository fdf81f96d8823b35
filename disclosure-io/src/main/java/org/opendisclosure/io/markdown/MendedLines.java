package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.copy.TextLine;

/**
 * The lines of a Markdown document without what says nothing, and with tables of bars as the parser
 * takes them. It wants as many dashes as headings, and no table that is moved in, spaced out, or
 * has a line of nothing but a bar.
 */
final class MendedLines {

  private static final Pattern WITHIN = Pattern.compile("([>*+-]|\\d{1,9}[.)])\\s.*");

  /** Of converters, the places that links lead to. */
  private static final Pattern ANCHORS =
      Pattern.compile("(?i)^(?:<(span|a)\\s+(?:id|name)=[^<>]*+></\\1>\\s*+)++");

  private static final String ROOM = "| |";

  private final List<TextLine> lines;
  private final List<TextLine> mended = new ArrayList<>();

  /** How many cells the rows of the table have in which we are; 0 if it is none. */
  private int width;

  private MendedLines(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The mended lines, with the numbers that they had. */
  static List<TextLine> of(List<TextLine> lines) {
    MendedLines mended = new MendedLines(lines);
    int at = 0;
    while (at < lines.size()) {
      at = mended.take(at);
    }
    return mended.mended;
  }

  /** Takes a line, and perhaps some behind it; returns the next one. */
  private int take(int at) {
    TextLine line = lines.get(at);
    String text = line.bare();
    if (text.indexOf('|') >= 0) {
      return bars(at, text);
    }
    if (text.isEmpty() && width > 0 && goesOn(at + 1)) {
      return at + 1;
    }
    width = 0;
    int behind = BoxTag.end(lines, at);
    if (behind > at || text.startsWith(":::")) {
      add(line, "");
      return Math.max(behind, at + 1);
    }
    add(line, plain(line));
    return at + 1;
  }

  private int bars(int at, String text) {
    TextLine line = lines.get(at);
    if (width > 0) {
      add(line, text.equals("|") ? ROOM : text);
      return at + 1;
    }
    int rule = at + 1 < lines.size() && lines.get(at + 1).isBlank() ? at + 2 : at + 1;
    boolean isHead = rule < lines.size() && Markdown.isUnderHeadings(lines.get(rule).bare());
    if (!isHead || WITHIN.matcher(text).matches() && lines.get(rule).text().startsWith(" ")) {
      add(line, plain(line));
      return at + 1;
    }
    List<String> head = Markdown.cells(text);
    width = Math.max(head.size(), Markdown.cells(lines.get(rule).text()).size());
    boolean isClosed = text.endsWith("|") && !text.endsWith("\\|");
    add(
        line,
        (text.startsWith("|") ? "" : "| ")
            + text
            + (isClosed ? "" : " |")
            + " |".repeat(width - head.size()));
    add(lines.get(rule), "|" + "---|".repeat(width));
    return rule + 1;
  }

  /** Whether the table goes on behind a blank line: with a row as wide that heads no other one. */
  private boolean goesOn(int at) {
    if (at >= lines.size() || !lines.get(at).bare().startsWith("|")) {
      return false;
    }
    int next = at + 1 < lines.size() && lines.get(at + 1).isBlank() ? at + 2 : at + 1;
    boolean isHead = next < lines.size() && Markdown.isUnderHeadings(lines.get(next).bare());
    return !isHead && Markdown.cells(lines.get(at).text()).size() == width;
  }

  /** A line without anchors before it and spaces around it that the parser does not know. */
  private static String plain(TextLine line) {
    String text = line.text();
    if (text.startsWith("<")) {
      return ANCHORS.matcher(text).replaceFirst("");
    }
    String bare = line.bare();
    if (bare.equals(text.trim())) {
      return text;
    }
    int start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    return bare.isEmpty() ? "" : text.substring(0, start) + bare;
  }

  private void add(TextLine line, String text) {
    mended.add(new TextLine(line.number(), text));
  }
}
