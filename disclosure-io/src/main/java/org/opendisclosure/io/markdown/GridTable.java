package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendisclosure.io.copy.TextLine;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.Row;

/** A table drawn with {@code +---+} and bars, in which cells may be merged either way. */
final class GridTable {

  private static final DisplayColumns PLACES = new DisplayColumns(true);
  private static final String RULES = "-=:";

  private final List<TextLine> lines;
  private final List<String> drawn = new ArrayList<>();
  private final List<Integer> columns;
  private final List<Integer> rules = new ArrayList<>();

  /** The rows in which a text reaches over the right edge. */
  private final BitSet overflowing = new BitSet();

  private GridTable(List<TextLine> lines) {
    this.lines = lines;
    TreeSet<Integer> places = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = places(lines.get(i).bare());
      drawn.add(line);
      if (line.startsWith("+") || isRuled(line)) {
        rules.add(i);
        for (int at = line.indexOf('+'); at >= 0; at = line.indexOf('+', at + 1)) {
          if (isCorner(line, at)) {
            places.add(at);
          }
        }
      }
    }
    this.columns = List.copyOf(places);
  }

  /** Whether a dash leads to a sign, or from it, rather than that it belongs to a text. */
  private static boolean isCorner(String line, int at) {
    return at > 0 && RULES.indexOf(line.charAt(at - 1)) >= 0
        || at + 1 < line.length() && RULES.indexOf(line.charAt(at + 1)) >= 0;
  }

  /** How many lines from one on draw a table; 0 if it starts none. */
  static int count(List<TextLine> lines, int start) {
    int end = start;
    while (end < lines.size() && isDrawn(lines.get(end).bare())) {
      end++;
    }
    String first = lines.get(start).bare();
    boolean isRule = first.startsWith("+-") && isRuled(first) && end - start > 2;
    return isRule && isRuled(lines.get(end - 1).bare()) ? end - start : 0;
  }

  private static boolean isDrawn(String line) {
    return line.length() > 1
        && "+|".indexOf(line.charAt(0)) >= 0
        && "+|".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isRuled(String line) {
    return line.matches(".*\\+[-=:]{2,}\\+.*");
  }

  /** The rows of the table that some lines draw. */
  static List<MarkdownBlock.TableRow> rows(List<TextLine> lines) {
    return new GridTable(lines).rows();
  }

  /** A line with a sign for each place, the second of a hanzi being a sign of its own. */
  private static String places(String text) {
    StringBuilder places = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String sign = Character.toString(c);
              int width = PLACES.width(sign);
              places.append(width == 0 ? "" : sign.length() > 1 ? "\uFFFD" : sign);
              places.append(width > 1 ? "\0" : "");
            });
    return places.toString();
  }

  private List<MarkdownBlock.TableRow> rows() {
    List<Row> rows = new ArrayList<>();
    GridBuilder grid = new GridBuilder();
    boolean[][] isCovered = new boolean[rules.size()][columns.size()];
    IntStream.range(0, rules.size() - 1).filter(this::overflows).forEach(overflowing::set);
    for (int r = 0; r + 1 < rules.size(); r++) {
      grid.startRow(lines.get(rules.get(r) + 1).number());
      for (int c = 0; c + 1 < columns.size(); c++) {
        if (!isCovered[r][c]) {
          cell(grid, r, c, isCovered);
        }
      }
      rows.add(grid.endRow());
    }
    List<MarkdownBlock.TableRow> told = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      told.add(overflowing.get(r) ? refused(r) : MarkdownBlock.TableRow.of(rows.get(r)));
    }
    return told;
  }

  /** A row whose cells cannot be told, with its lines as they are written. */
  private MarkdownBlock.TableRow refused(int row) {
    int first = rules.get(row) + 1;
    List<String> written =
        lines.subList(first, rules.get(row + 1)).stream()
            .flatMap(line -> Stream.of(line.bare().split("\\|")))
            .map(TextLine::bare)
            .filter(text -> !text.isEmpty())
            .toList();
    Row cells = Row.of(lines.get(first).number(), written);
    return new MarkdownBlock.TableRow(cells, false, MarkdownProblems.unruled());
  }

  /** Whether a text of a row reaches over the right edge of the table. */
  private boolean overflows(int row) {
    int edge = columns.get(columns.size() - 1);
    for (int i = rules.get(row) + 1; i < rules.get(row + 1); i++) {
      String line = drawn.get(i);
      if (line.length() > edge && !line.substring(edge).matches("[ \\x00]*[|+]")) {
        return true;
      }
    }
    return false;
  }

  private void cell(GridBuilder grid, int row, int column, boolean[][] isCovered) {
    int right = column + 1;
    while (right + 1 < columns.size() && !isBarred(row, right)) {
      right++;
    }
    int below = row + 1;
    while (below + 1 < rules.size() && !isRuled(below, column, right)) {
      below++;
    }
    for (int r = row; r < below; r++) {
      for (int c = column; c < right; c++) {
        isCovered[r][c] = true;
      }
    }
    if (right + 1 == columns.size() && overflowing.get(row, below).cardinality() > 0) {
      overflowing.set(row, below);
    }
    grid.cell(text(row, below, column, right), right - column, below - row);
  }

  /** Whether a bar stands at the start of a column in all lines of a row. */
  private boolean isBarred(int row, int column) {
    for (int i = rules.get(row) + 1; i < rules.get(row + 1); i++) {
      if ("|+".indexOf(sign(i, columns.get(column))) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isRuled(int rule, int column, int right) {
    return RULES.indexOf(sign(rules.get(rule), columns.get(column) + 1)) >= 0
        && RULES.indexOf(sign(rules.get(rule), columns.get(right) - 1)) >= 0;
  }

  private char sign(int line, int place) {
    return place < drawn.get(line).length() ? drawn.get(line).charAt(place) : ' ';
  }

  private String text(int row, int below, int column, int right) {
    List<String> pieces = new ArrayList<>();
    for (int i = rules.get(row) + 1; i < rules.get(below); i++) {
      String line = drawn.get(i);
      int from = Math.min(line.length(), columns.get(column) + 1);
      int to = Math.min(line.length(), columns.get(right));
      String piece = TextLine.bare(line.substring(from, to).replace("\0", ""));
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return CommonMark.text(WrappedText.joined(pieces));
  }
}
