package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.text.PiecedText;

/**
 * A table without rulings: its columns are what is left between the gaps that run down through its
 * rows.
 *
 * <p>It counts as a table only if every column of figures has a heading over it and no heading
 * stands alone, so that figures cannot come under the heading beside theirs.
 */
final class AlignedTable {

  /** What parts two columns at least, in sizes of the type. */
  static final double GAP = 0.3;

  /** In longer tables, a single row in which a cell is parted tells nothing of the columns. */
  private static final int FEW = 6;

  private static final Pattern FIGURE =
      Pattern.compile(
          "[-+\uFF0D\uFF0B\u2212]?[\\d.,\uFF0E\uFF0C|\\s]+(元|千元|万元|亿元|[条件次篇人个项])?|[—–\\-/\uFF0F]+");

  /** A column from its left to its right side. */
  private record Column(double left, double right) {

    double overlap(GlyphLine run) {
      return Math.min(right, run.right()) - Math.max(left, run.left());
    }
  }

  private final List<List<GlyphLine>> rows;
  private final List<Column> columns = new ArrayList<>();

  /** A table of these lines from top to bottom. */
  AlignedTable(List<GlyphLine> lines) {
    rows = lines.stream().map(line -> line.runs(GAP)).toList();
    findColumns();
    pairHeadings();
  }

  static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  /** The columns are what the runs cover, but for those that run over several others. */
  private void findColumns() {
    List<GlyphLine> runs =
        rows.stream()
            .flatMap(List::stream)
            .filter(run -> !isSpanning(run))
            .sorted(Comparator.comparingDouble(GlyphLine::left))
            .toList();
    for (GlyphLine run : runs) {
      Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last == null || run.left() >= last.right) {
        columns.add(new Column(run.left(), run.right()));
      } else {
        columns.set(columns.size() - 1, new Column(last.left, Math.max(last.right, run.right())));
      }
    }
  }

  /** Whether a run takes the room of several runs in other rows, as a merged cell does. */
  private boolean isSpanning(GlyphLine run) {
    Column room = new Column(run.left(), run.right());
    long wider =
        rows.stream()
            .filter(row -> row.stream().filter(other -> room.overlap(other) > 0).count() > 1)
            .count();
    return wider > (rows.size() > FEW ? 1 : 0);
  }

  /** Headings set to the left of a column and figures to the right of it make one column. */
  private void pairHeadings() {
    for (int i = 0; i + 1 < columns.size(); i++) {
      if (isHeading(i) && isBare(i + 1)) {
        Column right = columns.remove(i + 1);
        columns.set(i, new Column(columns.get(i).left, right.right));
      }
    }
  }

  /** Whether it is a table of at least two columns, whose figures all have their heading. */
  boolean isTable() {
    boolean hasFigures = false;
    for (int i = 0; i < columns.size(); i++) {
      if (isHeading(i) && i > 0 || isBare(i)) {
        return false;
      }
      hasFigures |= texts(i).stream().anyMatch(AlignedTable::isFigure);
    }
    return hasFigures && columns.size() > 1;
  }

  /** Whether something stands in a column only above the first row of figures. */
  private boolean isHeading(int column) {
    int figures = 0;
    while (figures < rows.size()
        && rows.get(figures).stream().noneMatch(run -> isFigure(run.text()))) {
      figures++;
    }
    return rows.subList(figures, rows.size()).stream()
        .allMatch(row -> fields(row).get(column).isEmpty());
  }

  private boolean isBare(int column) {
    return texts(column).stream().allMatch(AlignedTable::isFigure);
  }

  private List<String> texts(int column) {
    return rows.stream()
        .map(row -> fields(row).get(column))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What stands in the columns of the rows. */
  List<List<String>> fields() {
    List<List<String>> fields = new ArrayList<>();
    for (List<GlyphLine> row : rows) {
      List<String> next = fields(row);
      if (!fields.isEmpty()) {
        List<String> before = fields.get(fields.size() - 1);
        int broken = goesOn(before, next);
        if (broken >= 0) {
          before.set(broken, before.get(broken) + PiecedText.APART);
        }
      }
      fields.add(next);
    }
    return fields;
  }

  /** The column of a figure whose unit may stand alone in the row below it, or −1. */
  private static int goesOn(List<String> before, List<String> row) {
    int column = -1;
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        column = column >= 0 ? row.size() : i;
      }
    }
    return column >= 0 && column < row.size() && isFigure(before.get(column)) ? column : -1;
  }

  private List<String> fields(List<GlyphLine> row) {
    String[] fields = new String[columns.size()];
    Arrays.fill(fields, "");
    for (GlyphLine run : row) {
      int column = column(run);
      String text = run.text();
      boolean isUnclear = isFigure(text) && covered(run) != 1;
      String before = fields[column];
      fields[column] = before.isEmpty() ? text : before + PiecedText.APART + text;
      fields[column] += isUnclear ? PiecedText.APART : "";
    }
    return Arrays.asList(fields);
  }

  private long covered(GlyphLine run) {
    return columns.stream().filter(column -> column.overlap(run) > 0).count();
  }

  /** The first column that a run stands in, or the one that is nearest. */
  private int column(GlyphLine run) {
    int best = 0;
    for (int i = 0; i < columns.size(); i++) {
      double overlap = columns.get(i).overlap(run);
      if (overlap > 0) {
        return i;
      }
      best = overlap > columns.get(best).overlap(run) ? i : best;
    }
    return best;
  }
}
