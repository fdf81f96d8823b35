package org.opendisclosure.io.print;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.print.TableCell.Figure;
import org.opendisclosure.io.print.TableCell.Label;
import org.opendisclosure.io.print.TableCell.Scope;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Table;

/** Table four: its lines stand side by side, so that all figures are one row. */
final class ReviewTable {

  private final List<PrintedLine.Known> lines;

  private ReviewTable(List<PrintedLine.Known> lines) {
    this.lines = lines;
  }

  /** Unknown lines have no place in one row of figures and are left out. */
  static PrintedTable of(Table table, List<PrintedLine> lines) {
    List<PrintedLine.Known> known =
        lines.stream()
            .filter(PrintedLine.Known.class::isInstance)
            .map(PrintedLine.Known.class::cast)
            .toList();
    List<Cell> cells = known.stream().flatMap(line -> line.line().cells().stream()).toList();
    List<List<TableCell>> body = List.of(Figure.of(cells, cells.size()));
    return new PrintedTable(
        table,
        table.title(),
        cells.size(),
        List.of(new PrintedTable.Section(new ReviewTable(known).head(), body)));
  }

  private List<List<TableCell>> head() {
    boolean areGrouped = lines.stream().anyMatch(line -> !line.line().stubs().isEmpty());
    List<TableCell> groups = new ArrayList<>();
    List<TableCell> labels = new ArrayList<>();
    List<TableCell> columns = new ArrayList<>();
    List<String> before = List.of();
    for (PrintedLine.Known line : lines) {
      List<String> stubs = line.line().stubs();
      int width = line.line().cells().size();
      if (stubs.isEmpty()) {
        groups.add(new Label(line.label(), Scope.COLUMNS, width, areGrouped ? 2 : 1));
      } else {
        if (!stubs.equals(before)) {
          groups.add(new Label(String.join("", stubs), Scope.COLUMNS, width(stubs), 1));
        }
        labels.add(new Label(line.label(), Scope.COLUMNS, width, 1));
      }
      line.line().cells().forEach(cell -> columns.add(new Label(cell.column(), Scope.COLUMN)));
      before = stubs;
    }
    return areGrouped ? List.of(groups, labels, columns) : List.of(groups, columns);
  }

  private int width(List<String> stubs) {
    return lines.stream()
        .filter(line -> line.line().stubs().equals(stubs))
        .mapToInt(line -> line.line().cells().size())
        .sum();
  }
}
