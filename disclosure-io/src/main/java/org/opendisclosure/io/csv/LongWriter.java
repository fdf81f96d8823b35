package org.opendisclosure.io.csv;

import java.io.OutputStream;
import java.util.List;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.grid.CellText;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedLine;
import org.opendisclosure.io.sheet.ExplanationField;
import org.opendisclosure.io.sheet.words.HeaderText;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layouts;

/**
 * Writes forms as {@code long}: one figure a row, in printed order. {@link LongReader} specifies
 * the format.
 */
public final class LongWriter implements FormWriter {

  private final FormOutput output;
  private final Layouts layouts;
  private long forms;
  private String edition = "";
  private String organ = "";
  private String year = "";

  /**
   * A writer that starts with the row of column names.
   *
   * @param out the target; closed with this writer
   * @param layouts the layouts whose wording, numbers and units are written
   * @param encoding the encoding
   */
  public LongWriter(OutputStream out, Layouts layouts, CsvEncoding encoding) {
    this.output = new FormOutput(out, encoding);
    this.layouts = layouts;
    output.row(LongFormat.COLUMNS);
  }

  @Override
  public void write(StatisticsForm form) {
    forms++;
    edition = form.edition().id();
    organ = HeaderText.write(HeaderField.ORGAN, form.getHeader());
    year = HeaderText.write(HeaderField.YEAR, form.getHeader());
    for (HeaderField field : HeaderField.values()) {
      String value = HeaderText.write(field, form.getHeader());
      boolean hasColumn = field == HeaderField.ORGAN || field == HeaderField.YEAR;
      if (!hasColumn && !value.isEmpty()) {
        row("", field.label(), "", field.id(), "", value, LongFormat.HEADER, "");
      }
    }
    PrintedForm printed = new PrintedForm(form, layouts.of(form), line -> true);
    for (Table table : form.edition().catalogue().tables()) {
      for (PrintedLine line : printed.lines(table)) {
        write(printed, table, line);
      }
    }
    form.getNotes()
        .forEach(note -> row("", "", "", "", "", Neutral.text(note), LongFormat.NOTE, ""));
    for (int i = 0; i < form.getExplanations().size(); i++) {
      write(form.getExplanations().get(i), String.valueOf(i + 1));
    }
  }

  private void write(ExplainedDifference explanation, String number) {
    List<String> texts = ExplanationField.write(explanation);
    for (ExplanationField field : ExplanationField.values()) {
      String text = Neutral.text(texts.get(field.ordinal()));
      if (!text.isEmpty()) {
        row("", field.label(), number, field.id(), "", text, LongFormat.EXPLANATION, "");
      }
    }
  }

  private void write(PrintedForm printed, Table table, PrintedLine line) {
    if (line instanceof PrintedLine.Known known) {
      for (Cell cell : known.line().cells()) {
        row(
            table.title(),
            known.label(),
            cell.column(),
            cell.name(),
            printed.layout().unit(cell),
            CellText.of(printed.figures(), cell),
            state(printed, cell),
            known.number());
      }
    } else if (line instanceof PrintedLine.Unknown unknown) {
      write(table.title(), unknown.line());
    }
  }

  private static String state(PrintedForm printed, Cell cell) {
    return printed.figures().isStated(cell)
        ? LongFormat.FIGURE
        : printed.figures().findUnreadable(cell).isPresent()
            ? LongFormat.UNREADABLE
            : LongFormat.BLANK;
  }

  private void write(String table, UnknownLine line) {
    if (line.getValues().isEmpty()) {
      unknown(table, line, "", "");
    }
    for (int i = 0; i < line.getValues().size(); i++) {
      unknown(table, line, String.valueOf(i + 1), line.getValues().get(i));
    }
  }

  private void unknown(String table, UnknownLine line, String column, String value) {
    row(
        Neutral.text(table),
        Neutral.text(line.getLabel()),
        column,
        Neutral.text(line.getAfter()),
        Neutral.text(line.getUnit().orElse("")),
        Neutral.text(value),
        LongFormat.UNKNOWN,
        Neutral.text(line.getNumber().orElse("")));
  }

  private void row(
      String table,
      String row,
      String column,
      String cell,
      String unit,
      String value,
      String state,
      String number) {
    output.row(
        Long.toString(forms),
        edition,
        organ,
        year,
        table,
        row,
        column,
        cell,
        unit,
        value,
        state,
        number);
  }

  @Override
  public void close() {
    output.close();
  }
}
