package org.opendisclosure.io.print;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.print.TableCell.Figure;
import org.opendisclosure.io.print.TableCell.Label;
import org.opendisclosure.io.print.TableCell.Scope;
import org.opendisclosure.io.print.TableCell.Text;
import org.opendisclosure.io.print.TableCell.Value;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Table;

/** The statistics table: number (if the layout has any), label, unit, figure. */
final class ListTable {

  private final boolean isNumbered;
  private final int figures;

  private ListTable(List<PrintedLine> lines) {
    isNumbered = lines.stream().anyMatch(ListTable::hasNumber);
    figures = lines.stream().mapToInt(ListTable::figures).max().orElse(1);
  }

  static PrintedTable of(Table table, String title, List<PrintedLine> lines) {
    ListTable list = new ListTable(lines);
    List<List<TableCell>> body = lines.stream().map(list::row).toList();
    int columns = list.figures + (list.isNumbered ? 3 : 2);
    return new PrintedTable(
        table, title, columns, List.of(new PrintedTable.Section(List.of(list.head()), body)));
  }

  private static boolean hasNumber(PrintedLine line) {
    return line instanceof PrintedLine.Known known
        ? !known.number().isEmpty()
        : line instanceof PrintedLine.Unknown unknown && unknown.line().getNumber().isPresent();
  }

  private static int figures(PrintedLine line) {
    return line instanceof PrintedLine.Unknown unknown
        ? Math.max(1, unknown.line().getValues().size())
        : 1;
  }

  private List<TableCell> head() {
    List<TableCell> row = new ArrayList<>();
    if (isNumbered) {
      row.add(new Label(PrintedWords.NUMBER, Scope.COLUMN));
    }
    row.add(new Label(PrintedWords.LABEL, Scope.COLUMN));
    row.add(new Label(PrintedWords.UNIT, Scope.COLUMN));
    Scope scope = figures == 1 ? Scope.COLUMN : Scope.COLUMNS;
    row.add(new Label(PrintedWords.VALUE, scope, figures, 1));
    return row;
  }

  private List<TableCell> row(PrintedLine line) {
    if (line instanceof PrintedLine.Known known) {
      return row(
          known.number(), known.label(), known.unit(), Figure.of(known.line().cells(), figures));
    }
    UnknownLine unknown = ((PrintedLine.Unknown) line).line();
    return row(
        unknown.getNumber().orElse(""),
        unknown.getLabel(),
        unknown.getUnit().orElse(""),
        Value.of(unknown.getValues(), figures));
  }

  private List<TableCell> row(String number, String label, String unit, List<TableCell> values) {
    List<TableCell> row = new ArrayList<>();
    if (isNumbered) {
      row.add(new Text(number));
    }
    row.add(new Label(label, Scope.ROW));
    row.add(new Text(unit));
    row.addAll(values);
    return row;
  }
}
