package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.UnknownLine;

/** Writes the statistics table: number, label, unit, figure. */
final class StatisticsSheet {

  private final FormOutput output;
  private final PrintedForm printed;
  private final List<PrintedLine> lines;
  private final boolean isNumbered;

  StatisticsSheet(FormOutput output, PrintedForm printed, List<PrintedLine> lines) {
    this.output = output;
    this.printed = printed;
    this.lines = lines;
    this.isNumbered = lines.stream().anyMatch(StatisticsSheet::hasNumber);
  }

  private static boolean hasNumber(PrintedLine line) {
    return line instanceof PrintedLine.Known known
        ? !known.number().isEmpty()
        : line instanceof PrintedLine.Unknown unknown && unknown.line().getNumber().isPresent();
  }

  void write() {
    row(SheetFormat.NUMBER, SheetFormat.LABEL, SheetFormat.UNIT, List.of(SheetFormat.VALUE));
    for (PrintedLine line : lines) {
      if (line instanceof PrintedLine.Known known) {
        String figure = CellText.of(printed.figures(), known.line().cells().get(0));
        row(known.number(), known.label(), known.unit(), List.of(figure));
      } else if (line instanceof PrintedLine.Unknown unknown) {
        row(unknown.line());
      }
    }
  }

  private void row(UnknownLine line) {
    row(
        Neutral.text(line.getNumber().orElse("")),
        Neutral.text(line.getLabel()),
        Neutral.text(line.getUnit().orElse("")),
        line.getValues().stream().map(Neutral::text).toList());
  }

  private void row(String number, String label, String unit, List<String> values) {
    List<String> row = new ArrayList<>();
    if (isNumbered) {
      row.add(number);
    }
    row.add(label);
    row.add(unit);
    row.addAll(values);
    output.row(row);
  }
}
