package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Table;

/** Writes table three: three columns of labels, of which the outer two are merged, and figures. */
final class ApplicantSheet {

  private final FormOutput output;
  private final PrintedForm printed;
  private final Table table;
  private final List<PrintedLine> lines;
  private List<String> stubs = List.of();

  ApplicantSheet(FormOutput output, PrintedForm printed, Table table, List<PrintedLine> lines) {
    this.output = output;
    this.printed = printed;
    this.table = table;
    this.lines = lines;
  }

  /** Whether the columns of a table are the kinds of applicant. */
  static boolean isApplicants(Table table) {
    return table.id().equals("applications")
        && table.lines().stream().allMatch(line -> line.cells().size() > 1);
  }

  void write() {
    columns();
    for (PrintedLine line : lines) {
      if (line instanceof PrintedLine.Known known) {
        row(known);
      } else if (line instanceof PrintedLine.Unknown unknown) {
        row(unknown);
      }
    }
  }

  private void columns() {
    List<String> title = labels(0, SheetFormat.IDENTITY);
    List<String> groups = labels(0, "");
    List<String> columns = labels(0, "");
    title.add(SheetFormat.APPLICANTS);
    String group = "";
    for (Cell cell : table.lines().get(0).cells()) {
      boolean isGrouped = !cell.columnGroup().isEmpty();
      boolean isNew = !cell.columnGroup().equals(group);
      group = cell.columnGroup();
      groups.add(isGrouped ? isNew ? group : "" : cell.column());
      columns.add(isGrouped ? cell.column() : "");
    }
    output.row(title);
    output.row(groups);
    output.row(columns);
  }

  private void row(PrintedLine.Known known) {
    List<String> around = known.line().stubs();
    List<String> row = labels(around.size(), known.label());
    for (int i = 0; i < around.size(); i++) {
      if (stubs.size() <= i || !stubs.subList(0, i + 1).equals(around.subList(0, i + 1))) {
        row.set(i, around.get(i));
      }
    }
    stubs = around;
    known.line().cells().forEach(cell -> row.add(CellText.of(printed.figures(), cell)));
    output.row(row);
  }

  private void row(PrintedLine.Unknown unknown) {
    UnknownLine line = unknown.line();
    int place =
        table.lines().stream()
            .filter(known -> known.id().equals(unknown.after()))
            .findFirst()
            .map(known -> known.stubs().size())
            .orElse(0);
    List<String> row = labels(place, Neutral.text(line.getLabel()));
    line.getValues().forEach(value -> row.add(Neutral.text(value)));
    output.row(row);
  }

  private static List<String> labels(int place, String label) {
    List<String> row = new ArrayList<>(Collections.nCopies(SheetFormat.STUBS, ""));
    row.set(Math.min(place, SheetFormat.STUBS - 1), label);
    return row;
  }
}
