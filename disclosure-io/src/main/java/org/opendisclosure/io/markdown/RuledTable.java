package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.copy.TextLine;

/**
 * A table whose columns are as wide as the dashes under its headings, as pandoc writes it: a row a
 * line, or rows of several lines with blank lines between.
 *
 * @param rows the rows, headings first
 * @param end the line behind the table
 */
record RuledTable(List<Line> rows, int end) {

  /**
   * A row.
   *
   * @param number the line on which it starts, from 1
   * @param raw the row as it stands
   * @param cells what stands in its columns; empty if a text reaches from one into the next
   */
  record Line(int number, String raw, List<String> cells) {}

  /** Groups of dashes; they give nothing back, so that many thousands take no stack. */
  private static final Pattern RULE = Pattern.compile("-{2,}+(?: ++-{2,}+)++");

  private static final Pattern FULL = Pattern.compile("-{3,}");
  private static final int MOST_HEADINGS = 12;

  /** The table that starts on a line; null if none does. */
  static @Nullable RuledTable at(List<TextLine> lines, int start) {
    boolean isBlock = lines.get(start).bare().startsWith(":::");
    int rule = isBlock ? -1 : rule(lines, start);
    if (rule < 0) {
      return null;
    }
    boolean isFramed = isFull(lines.get(start));
    int end = end(lines, rule, isFramed || rule == start);
    if (end < 0) {
      return null;
    }
    List<TextLine> body = lines.subList(rule + 1, end);
    boolean isSpaced = isFramed || body.stream().anyMatch(TextLine::isBlank);
    List<List<TextLine>> groups = new ArrayList<>();
    group(lines.subList(start + (isFramed ? 1 : 0), rule), true, groups);
    group(body, isSpaced, groups);
    boolean isClosed = end < lines.size() && isRule(lines.get(end));
    return new RuledTable(rows(groups, columns(lines.get(rule))), isClosed ? end + 1 : end);
  }

  /** The line that rules the columns: the first, or that under the headings. */
  private static int rule(List<TextLine> lines, int start) {
    if (isColumns(lines.get(start))) {
      return start;
    }
    int most = isFull(lines.get(start)) ? MOST_HEADINGS : 1;
    for (int i = start; i <= start + most && i < lines.size(); i++) {
      if (isColumns(lines.get(i))) {
        return i;
      }
      if (lines.get(i).isBlank()) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the body ends: at a rule, or else at a blank line; −1 if it ends nowhere. */
  private static int end(List<TextLine> lines, int rule, boolean isClosed) {
    int i = rule + 1;
    while (i < lines.size() && !isRule(lines.get(i))) {
      String text = lines.get(i).bare();
      if (text.isEmpty() && !isClosed) {
        return i;
      }
      if (text.startsWith("#") || text.startsWith(":::")) {
        return -1;
      }
      i++;
    }
    return i < lines.size() || !isClosed ? i : -1;
  }

  private static boolean isRule(TextLine line) {
    return isColumns(line) || isFull(line);
  }

  private static boolean isColumns(TextLine line) {
    return RULE.matcher(line.bare()).matches();
  }

  private static boolean isFull(TextLine line) {
    return FULL.matcher(line.bare()).matches();
  }

  private static void group(List<TextLine> lines, boolean isSpaced, List<List<TextLine>> groups) {
    List<TextLine> group = new ArrayList<>();
    for (TextLine line : lines) {
      if (!line.isBlank()) {
        group.add(line);
      }
      if (!group.isEmpty() && (!isSpaced || line.isBlank())) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
  }

  /** The places at which columns start. */
  private static List<Integer> columns(TextLine rule) {
    List<Integer> starts = new ArrayList<>();
    Matcher dashes = Pattern.compile("-+").matcher(rule.text());
    while (dashes.find()) {
      starts.add(starts.isEmpty() ? 0 : dashes.start());
    }
    return starts;
  }

  private static List<Line> rows(List<List<TextLine>> groups, List<Integer> starts) {
    List<Line> rows = rows(groups, starts, new DisplayColumns(true));
    if (rows.stream().allMatch(row -> !row.cells().isEmpty())) {
      return rows;
    }
    List<Line> narrow = rows(groups, starts, new DisplayColumns(false));
    return narrow.stream().allMatch(row -> !row.cells().isEmpty()) ? narrow : rows;
  }

  private static List<Line> rows(
      List<List<TextLine>> groups, List<Integer> starts, DisplayColumns columns) {
    return groups.stream().map(group -> row(group, starts, columns)).toList();
  }

  private static Line row(List<TextLine> group, List<Integer> starts, DisplayColumns columns) {
    String raw = String.join("\n", group.stream().map(TextLine::bare).toList());
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      List<String> pieces = new ArrayList<>();
      for (TextLine line : group) {
        int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
        String piece = cut(line.text(), starts.get(i), to, columns);
        if (piece == null) {
          return new Line(group.get(0).number(), raw, List.of());
        }
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
      }
      cells.add(WrappedText.joined(pieces));
    }
    return new Line(group.get(0).number(), raw, cells);
  }

  /** What stands between two places; null if a text reaches over the second. */
  private static @Nullable String cut(String text, int from, int to, DisplayColumns columns) {
    int start = columns.index(text, from);
    int end = columns.index(text, to);
    boolean isLast = end == text.length();
    if (start < 0 || end < 0 || !isLast && !TextLine.isSpace(text.charAt(end - 1))) {
      return null;
    }
    return TextLine.bare(text.substring(start, end));
  }
}
