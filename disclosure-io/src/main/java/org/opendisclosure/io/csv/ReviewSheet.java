package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** Writes table four: its lines stand side by side, so that all figures are one row. */
final class ReviewSheet {

  private final FormOutput output;
  private final PrintedForm printed;
  private final List<PrintedLine> lines;

  ReviewSheet(FormOutput output, PrintedForm printed, List<PrintedLine> lines) {
    this.output = output;
    this.printed = printed;
    this.lines = lines;
  }

  static boolean isReview(Table table) {
    return table.id().equals("review");
  }

  void write() {
    List<String> groups = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    String group = "";
    for (PrintedLine printedLine : lines) {
      PrintedLine.Known known = (PrintedLine.Known) printedLine;
      Line line = known.line();
      String around = String.join("", line.stubs());
      boolean isNew = around.isEmpty() || !around.equals(group);
      group = around;
      merged(groups, around.isEmpty() ? known.label() : isNew ? around : "", line);
      merged(labels, around.isEmpty() ? "" : known.label(), line);
      for (Cell cell : line.cells()) {
        columns.add(cell.column());
        figures.add(CellText.of(printed.figures(), cell));
      }
    }
    output.row(groups);
    output.row(labels);
    output.row(columns);
    output.row(figures);
  }

  /** A label over all columns of a line. */
  private static void merged(List<String> row, String label, Line line) {
    row.add(label);
    row.addAll(Collections.nCopies(line.cells().size() - 1, ""));
  }
}
