package org.opendisclosure.io.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds tables without rulings among the lines of text of a document. */
final class Alignment {

  /** A line of text where it stands among the blocks of its page. */
  private record Place(List<Block> page, int index, TextLine line) {

    boolean isRow() {
      return line.runs(AlignedTable.GAP).size() > 1;
    }

    boolean hasFigure() {
      List<TextLine> runs = line.runs();
      return runs.size() > 1 && runs.stream().anyMatch(run -> AlignedTable.isFigure(run.text()));
    }

    /** Whether there is more room above the line than between the rows of a table. */
    boolean isApart(Place before) {
      return page == before.page && line.middle() - before.line.middle() > 4 * line.size();
    }
  }

  /** How many lines a label may go on below the last figures. */
  private static final int TAIL = 3;

  /** How many lines of headings may stand above the first row. */
  private static final int LEAD = 6;

  private final Predicate<String> startsTable;
  private final List<Place> places = new ArrayList<>();

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
          Place place = new Place(page, i, text.line());
          if (!places.isEmpty() && place.isApart(places.get(places.size() - 1))) {
            table();
          }
          places.add(place);
        } else {
          table();
        }
      }
    }
    table();
  }

  private void table() {
    int first = 0;
    while (first < places.size() && !places.get(first).isRow()) {
      first++;
    }
    int last = places.size() - 1;
    while (last > first && !places.get(last).isRow()) {
      last--;
    }
    if (last >= first) {
      rows(withoutRepeated(places.subList(Math.max(0, first - LEAD), end(first, last))));
    }
    places.clear();
  }

  /** Leaves out headings at the top of a page that stand over the table already. */
  private static List<Place> withoutRepeated(List<Place> rows) {
    Set<String> headings = new HashSet<>();
    List<Place> kept = new ArrayList<>();
    boolean isAtHeadings = true;
    List<Block> page = rows.get(0).page;
    for (Place row : rows) {
      isAtHeadings |= row.page != page;
      isAtHeadings &= !row.hasFigure();
      if (row.page == rows.get(0).page && isAtHeadings) {
        headings.add(row.line.text());
      }
      if (row.page != rows.get(0).page && isAtHeadings && headings.contains(row.line.text())) {
        row.page.set(row.index, new Block.Row(row.line, List.of("")));
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
    for (Place place : places.subList(first, last + 1)) {
      left = Math.min(left, place.line.left());
      right = Math.max(right, place.line.right());
    }
    int end = last + 1;
    while (end < places.size()
        && end <= last + TAIL
        && places.get(end).line.left() >= left
        && places.get(end).line.right() - places.get(end).line.left() < (right - left) / 2) {
      end++;
    }
    return end;
  }

  /** Lines that look like rows but make no certain table are told; other lines stay text. */
  private static void rows(List<Place> rows) {
    AlignedTable table = new AlignedTable(rows.stream().map(Place::line).toList());
    boolean isTable = table.isTable();
    if (isTable || 2 * rows.stream().filter(Place::hasFigure).count() >= rows.size()) {
      List<List<String>> fields = table.fields();
      for (int i = 0; i < rows.size(); i++) {
        Place row = rows.get(i);
        row.page.set(row.index, new Block.Row(row.line, isTable ? fields.get(i) : List.of()));
      }
    }
  }
}
