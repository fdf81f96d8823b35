package org.opendisclosure.io.csv;

import java.util.List;
import org.opendisclosure.io.grid.GridRows;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.sheet.Printout;

/** Prints a form as rows, with text that a spreadsheet would run neutralised. */
final class SheetPrintout implements Printout {

  private final FormOutput output;

  SheetPrintout(FormOutput output) {
    this.output = output;
  }

  @Override
  public void header(String label, String value) {
    output.row(label, Neutral.text(value));
  }

  @Override
  public void title(String title) {
    output.row(title);
  }

  @Override
  public void heading(String title) {
    output.row(title);
  }

  @Override
  public void table(PrintedForm form, PrintedTable table) {
    GridRows rows = new GridRows(form.figures(), table);
    for (PrintedTable.Section section : table.sections()) {
      section.head().forEach(row -> output.row(rows.next(row)));
      section.body().forEach(row -> output.row(rows.next(row)));
    }
  }

  @Override
  public void narrative(String title, String text) {
    output.row(title, Neutral.text(text));
  }

  @Override
  public void row(List<String> texts) {
    output.row(texts.stream().map(Neutral::text).toList());
  }
}
