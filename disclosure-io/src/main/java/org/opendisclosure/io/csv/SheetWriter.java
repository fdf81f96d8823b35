package org.opendisclosure.io.csv;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedLine;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.sheet.CellText;
import org.opendisclosure.io.sheet.ExplanationField;
import org.opendisclosure.io.sheet.HeaderField;
import org.opendisclosure.io.sheet.Neutral;
import org.opendisclosure.io.sheet.SheetFormat;
import org.opendisclosure.io.sheet.SheetWords;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layouts;

/**
 * Writes one form as {@code sheet}: as it is printed, all its tables one below the other. {@link
 * SheetReader} specifies the format.
 */
public final class SheetWriter implements FormWriter {

  private final FormOutput output;
  private final Layouts layouts;
  private boolean isWritten;

  /**
   * A writer of one form.
   *
   * @param out the target; closed with this writer
   * @param layouts the layouts whose wording, numbers and units are written
   * @param encoding the encoding
   */
  public SheetWriter(OutputStream out, Layouts layouts, CsvEncoding encoding) {
    this.output = new FormOutput(out, encoding);
    this.layouts = layouts;
  }

  /**
   * Writes the form.
   *
   * @param form the form
   * @throws IllegalArgumentException if a form was written before
   * @throws java.io.UncheckedIOException if the target fails
   */
  @Override
  public void write(StatisticsForm form) {
    if (isWritten) {
      throw new IllegalArgumentException("a sheet holds one form");
    }
    isWritten = true;
    SheetWords words = new SheetWords(form.edition(), layouts);
    boolean areInPlace = form.getUnknownLines().stream().allMatch(words::isPrintable);
    PrintedForm printed = new PrintedForm(form, layouts.of(form), line -> areInPlace);
    header(form);
    output.row(printed.layout().title());
    for (Table table : form.edition().catalogue().tables()) {
      table(printed, table);
    }
    printed.displaced().forEach(this::displaced);
    form.getNotes().forEach(note -> output.row(SheetFormat.NOTE, Neutral.text(note)));
    explanations(form.getExplanations());
  }

  private void explanations(List<ExplainedDifference> explanations) {
    if (!explanations.isEmpty()) {
      explanation(ExplanationField.labels());
    }
    explanations.forEach(explanation -> explanation(ExplanationField.write(explanation)));
  }

  private void explanation(List<String> texts) {
    List<String> row = new ArrayList<>();
    row.add(SheetFormat.EXPLANATION);
    texts.forEach(text -> row.add(Neutral.text(text)));
    output.row(row);
  }

  private void header(StatisticsForm form) {
    Header header = form.getHeader();
    for (HeaderField field : HeaderField.values()) {
      String value = field.write(header);
      boolean isAlways = field == HeaderField.ORGAN || field == HeaderField.YEAR;
      if (isAlways || !value.isEmpty()) {
        output.row(field.label(), value);
      }
      if (field == HeaderField.LEVEL) {
        output.row(SheetFormat.EDITION, form.edition().id());
      }
    }
  }

  private void table(PrintedForm printed, Table table) {
    if (table.isNarrative()) {
      printed.lines(table).forEach(part -> narrative(printed, (PrintedLine.Known) part));
      return;
    }
    PrintedTable how = PrintedTable.of(printed, table);
    if (!how.sections().isEmpty() && printed.form().edition() != Edition.STATISTICS_2017) {
      output.row(how.title());
    }
    SheetTable.write(output, printed.figures(), how);
  }

  private void narrative(PrintedForm printed, PrintedLine.Known part) {
    output.row(part.label(), CellText.of(printed.figures(), part.line().cells().get(0)));
  }

  private void displaced(UnknownLine line) {
    List<String> row = new ArrayList<>();
    row.add(SheetFormat.EXTRA);
    row.add(Neutral.text(line.getTable()));
    row.add(Neutral.text(line.getAfter()));
    row.add(Neutral.text(line.getNumber().orElse("")));
    row.add(Neutral.text(line.getLabel()));
    row.add(Neutral.text(line.getUnit().orElse("")));
    line.getValues().forEach(value -> row.add(Neutral.text(value)));
    output.row(row);
  }

  @Override
  public void close() {
    output.close();
  }
}
