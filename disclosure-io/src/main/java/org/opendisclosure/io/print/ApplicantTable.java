package org.opendisclosure.io.print;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.print.TableCell.Figure;
import org.opendisclosure.io.print.TableCell.Label;
import org.opendisclosure.io.print.TableCell.Scope;
import org.opendisclosure.io.print.TableCell.Value;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** Table three: three columns of labels, of which the outer two are merged, and the applicants. */
final class ApplicantTable {

  /** The columns of labels: one for each level of groups. */
  private static final int STUBS = 3;

  private final Table table;
  private final List<PrintedLine> lines;
  private final int figures;

  private ApplicantTable(Table table, List<PrintedLine> lines) {
    this.table = table;
    this.lines = lines;
    this.figures = lines.stream().mapToInt(ApplicantTable::figures).max().orElse(1);
  }

  static PrintedTable of(Table table, List<PrintedLine> lines) {
    ApplicantTable applicants = new ApplicantTable(table, lines);
    return new PrintedTable(
        table,
        table.title(),
        STUBS + applicants.figures,
        List.of(new PrintedTable.Section(applicants.head(), applicants.body())));
  }

  private static int figures(PrintedLine line) {
    return line instanceof PrintedLine.Known known
        ? known.line().cells().size()
        : ((PrintedLine.Unknown) line).line().getValues().size();
  }

  private List<List<TableCell>> head() {
    List<Cell> cells = table.lines().get(0).cells();
    List<TableCell> title = new ArrayList<>();
    title.add(new Label(PrintedWords.IDENTITY, Scope.COLUMNS, STUBS, 3));
    title.add(new Label(PrintedWords.APPLICANTS, Scope.COLUMNS, figures, 1));
    List<TableCell> groups = new ArrayList<>();
    List<TableCell> columns = new ArrayList<>();
    String group = "";
    for (Cell cell : cells) {
      if (cell.columnGroup().isEmpty()) {
        groups.add(new Label(cell.column(), Scope.COLUMN, 1, 2));
      } else {
        if (!cell.columnGroup().equals(group)) {
          groups.add(new Label(cell.columnGroup(), Scope.COLUMNS, width(cells, cell), 1));
        }
        columns.add(new Label(cell.column(), Scope.COLUMN));
      }
      group = cell.columnGroup();
    }
    return List.of(title, groups, columns);
  }

  private static int width(List<Cell> cells, Cell first) {
    return (int)
        cells.stream().filter(cell -> cell.columnGroup().equals(first.columnGroup())).count();
  }

  private List<List<TableCell>> body() {
    List<List<TableCell>> body = new ArrayList<>();
    List<String> above = List.of();
    for (int i = 0; i < lines.size(); i++) {
      List<String> stubs = stubs(lines.get(i));
      List<TableCell> row = new ArrayList<>();
      for (int level = 1; level <= stubs.size(); level++) {
        List<String> group = stubs.subList(0, level);
        if (!startsWith(above, group)) {
          row.add(new Label(stubs.get(level - 1), Scope.ROWS, 1, height(i, group)));
        }
      }
      row.add(new Label(label(lines.get(i)), Scope.ROW, STUBS - stubs.size(), 1));
      row.addAll(values(lines.get(i)));
      body.add(row);
      above = stubs;
    }
    return body;
  }

  /** The groups around a line; an unknown line stands in those of the line before it. */
  private List<String> stubs(PrintedLine line) {
    List<String> stubs =
        line instanceof PrintedLine.Known known
            ? known.line().stubs()
            : before((PrintedLine.Unknown) line);
    return stubs.subList(0, Math.min(stubs.size(), STUBS - 1));
  }

  private List<String> before(PrintedLine.Unknown unknown) {
    return table.lines().stream()
        .filter(line -> line.id().equals(unknown.line().getAfter()))
        .findFirst()
        .map(Line::stubs)
        .orElse(List.of());
  }

  private static boolean startsWith(List<String> stubs, List<String> group) {
    return stubs.size() >= group.size() && stubs.subList(0, group.size()).equals(group);
  }

  /** How many lines from here on stand in a group. */
  private int height(int from, List<String> group) {
    int to = from;
    while (to < lines.size() && startsWith(stubs(lines.get(to)), group)) {
      to++;
    }
    return to - from;
  }

  private static String label(PrintedLine line) {
    return line instanceof PrintedLine.Known known
        ? known.label()
        : ((PrintedLine.Unknown) line).line().getLabel();
  }

  private List<TableCell> values(PrintedLine line) {
    return line instanceof PrintedLine.Known known
        ? Figure.of(known.line().cells(), figures)
        : Value.of(((PrintedLine.Unknown) line).line().getValues(), figures);
  }
}
