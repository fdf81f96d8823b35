package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;

/** Writes table two: blocks of lines, each under its own column headings. */
final class BlockSheet {

  private final FormOutput output;
  private final PrintedForm printed;
  private final List<PrintedLine> lines;

  BlockSheet(FormOutput output, PrintedForm printed, List<PrintedLine> lines) {
    this.output = output;
    this.printed = printed;
    this.lines = lines;
  }

  void write() {
    List<String> block = List.of();
    List<String> headings = List.of();
    for (PrintedLine line : lines) {
      if (line instanceof PrintedLine.Known known) {
        if (!block.equals(known.line().stubs())) {
          block = known.line().stubs();
          headings = List.of();
          output.row(String.join("", block));
        }
        if (!headings.equals(headings(known))) {
          headings = headings(known);
          output.row(headings);
        }
        output.row(figures(known));
      } else if (line instanceof PrintedLine.Unknown unknown) {
        output.row(figures(unknown.line()));
      }
    }
  }

  private static List<String> headings(PrintedLine.Known known) {
    List<String> row = new ArrayList<>();
    row.add(SheetFormat.CONTENT);
    for (Cell cell : known.line().cells()) {
      if (!FigureCells.isUnit(cell)) {
        row.add(cell.column());
      }
    }
    return row;
  }

  private List<String> figures(PrintedLine.Known known) {
    List<String> row = new ArrayList<>();
    row.add(known.label());
    for (Cell cell : known.line().cells()) {
      if (!FigureCells.isUnit(cell)) {
        int unit = FigureCells.unitPlace(cell);
        row.add(
            CellText.of(printed.figures(), cell)
                + (unit < 0 ? "" : CellText.of(printed.figures(), known.line().cells().get(unit))));
      }
    }
    return row;
  }

  private static List<String> figures(UnknownLine line) {
    List<String> row = new ArrayList<>();
    row.add(Neutral.text(line.getLabel()));
    line.getValues().forEach(value -> row.add(Neutral.text(value)));
    return row;
  }
}
