package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds tables without rulings among the lines of text of a document. */
final class Alignment {

  /** A line of text where it stands among the blocks of its page. */
  private record Line(List<Block> page, int index, GlyphLine text) {

    void set(List<String> fields) {
      page.set(index, new Block.Row(text, fields));
    }

    boolean isRow() {
      return text.runs(AlignedTable.GAP).size() > 1;
    }

    boolean hasFigure() {
      List<GlyphLine> runs = text.runs();
      return runs.size() > 1 && runs.stream().anyMatch(run -> AlignedTable.isFigure(run.text()));
    }

    /** Whether there is more room above the line than between the rows of a table. */
    boolean isApart(Line before) {
      return page == before.page && text.middle() - before.text.middle() > 4 * text.size();
    }
  }

  /** The fields of a row whose columns are not certain. */
  private static final List<String> NONE = List.of();

  /** How many lines a label may go on below the last figures. */
  private static final int TAIL = 3;

  /** How many lines of headings may stand above the first row. */
  private static final int LEAD = 6;

  private final Predicate<String> startsTable;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A search.
   *
   * @param startsTable whether a line ends the table before it, as the title of a part does
   */
  Alignment(Predicate<String> startsTable) {
    this.startsTable = startsTable;
  }

  /** Marks the rows of all tables, also of those that go on over pages. */
  void mark(List<List<Block>> pages) {
    for (List<Block> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (page.get(i) instanceof Block.Text text && !startsTable.test(text.line().text())) {
          Line line = new Line(page, i, text.line());
          if (!lines.isEmpty() && line.isApart(lines.get(lines.size() - 1))) {
            table();
          }
          lines.add(line);
        } else {
          table();
        }
      }
    }
    table();
  }

  private void table() {
    int first = 0;
    while (first < lines.size() && !lines.get(first).isRow()) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && !lines.get(last).isRow()) {
      last--;
    }
    if (last >= first) {
      rows(withoutRepeated(lines.subList(Math.max(0, first - LEAD), end(first, last))));
    }
    lines.clear();
  }

  /** Leaves out headings at the top of a page that stand over the table already. */
  private static List<Line> withoutRepeated(List<Line> rows) {
    Set<String> headings = new HashSet<>();
    List<Line> kept = new ArrayList<>();
    boolean isAtHeadings = true;
    List<Block> page = rows.get(0).page;
    for (Line row : rows) {
      isAtHeadings |= row.page != page;
      isAtHeadings &= !row.hasFigure();
      if (row.page == rows.get(0).page && isAtHeadings) {
        headings.add(row.text.text());
      }
      if (row.page != rows.get(0).page && isAtHeadings && headings.contains(row.text.text())) {
        row.set(List.of(""));
      } else {
        isAtHeadings &= row.page == rows.get(0).page;
        kept.add(row);
      }
      page = row.page;
    }
    return kept;
  }

  /** Takes the rest of a label or figure below the last row. */
  private int end(int first, int last) {
    double left = Double.POSITIVE_INFINITY;
    double right = 0;
    for (Line line : lines.subList(first, last + 1)) {
      left = Math.min(left, line.text.left());
      right = Math.max(right, line.text.right());
    }
    int end = last + 1;
    while (end < lines.size()
        && end <= last + TAIL
        && lines.get(end).text.left() >= left
        && lines.get(end).text.right() - lines.get(end).text.left() < (right - left) / 2) {
      end++;
    }
    return end;
  }

  /** Lines that look like rows but make no certain table are told; other lines stay text. */
  private static void rows(List<Line> rows) {
    AlignedTable table = new AlignedTable(rows.stream().map(Line::text).toList());
    if (table.isTable()) {
      List<List<String>> fields = table.fields();
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).set(fields.get(i));
      }
    } else {
      boolean isMostlyFigures = 2 * rows.stream().filter(Line::hasFigure).count() >= rows.size();
      rows.stream().filter(row -> isMostlyFigures || row.hasFigure()).forEach(r -> r.set(NONE));
    }
  }
}
