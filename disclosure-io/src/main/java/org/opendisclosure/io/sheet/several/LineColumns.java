package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;

/** The columns below a head that names lines side by side. */
final class LineColumns {

  private final ListWords words;
  private final HeadPaths paths;
  private final List<Row> units = new ArrayList<>();
  private final int first;

  LineColumns(List<Row> heads, ListWords words) {
    this.words = words;
    List<Row> named = new ArrayList<>();
    for (Row row : heads) {
      (words.lines(row).isEmpty() && isOfUnits(row) ? units : named).add(row);
    }
    this.first =
        named.stream().flatMap(row -> words.lines(row).stream()).mapToInt(i -> i).min().orElse(0);
    this.paths = new HeadPaths(named, first);
  }

  /** Whether a row holds nothing but units, perhaps behind a label. */
  static boolean isOfUnits(Row row) {
    int second = row.firstColumn(row.firstColumn(0) + 1);
    for (int i = second; i >= 0; i = row.firstColumn(i + 1)) {
      if (!ListWords.isUnit(row.text(i))) {
        return false;
      }
    }
    return second >= 0;
  }

  /** The first column of a line; the labels of the forms stand left of it. */
  int first() {
    return first;
  }

  /** What stands over a column of labels; empty if nothing does. */
  String heading(int column) {
    List<GridCell> over = new HeadPaths(paths.rows(), 0).over(column);
    return over.isEmpty() ? "" : over.get(over.size() - 1).text();
  }

  List<LineColumn> all() {
    List<LineColumn> columns = new ArrayList<>();
    for (int i = first; i < paths.width(); i++) {
      List<GridCell> over = paths.over(i);
      if (!over.isEmpty() && !isGroup(i, over.get(over.size() - 1))) {
        columns.add(column(i, over));
      }
    }
    return columns;
  }

  /** Whether a heading reaches over columns that have others below it, and this one has none. */
  private boolean isGroup(int column, GridCell lowest) {
    return IntStream.range(first, paths.width())
        .filter(other -> other != column && stands(lowest, column) && stands(lowest, other))
        .mapToObj(paths::over)
        .anyMatch(over -> over.get(over.size() - 1) != lowest);
  }

  /** Whether a merged heading reaches over a column. */
  private boolean stands(GridCell heading, int column) {
    return paths.rows().stream()
        .anyMatch(row -> column < row.size() && row.cell(column) == heading);
  }

  private LineColumn column(int column, List<GridCell> over) {
    int label = over.size() - 1;
    Meaning meaning = Meaning.VALUE;
    while (label > 0 && !isLine(over.get(label)) && isLine(over.get(label - 1))) {
      Meaning below = OriginWords.of(over.get(label).text());
      if (below.kind() == Meaning.Kind.UNKNOWN) {
        break;
      }
      // A total says that a column is the line itself rather than one of its parts.
      meaning = below.origin().isTotal() ? meaning : below;
      label--;
    }
    if (!isLine(over.get(label))
        && OriginWords.of(over.get(label).text()).kind() == Meaning.Kind.ASIDE) {
      meaning = Meaning.ASIDE;
    }
    return new LineColumn(column, over.subList(0, label), over.get(label), unit(column), meaning);
  }

  private boolean isLine(GridCell cell) {
    return words.isLine(cell.key());
  }

  private String unit(int column) {
    return units.stream()
        .map(row -> row.text(column))
        .filter(t -> !t.isBlank())
        .findFirst()
        .orElse("");
  }
}
