package org.opendisclosure.io.csv;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.grid.CellText;
import org.opendisclosure.io.sheet.words.HeaderText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/**
 * Writes forms of one edition as {@code wide}: one form a row. {@link WideReader} specifies the
 * format.
 */
public final class WideWriter implements FormWriter {

  private final FormOutput output;
  private @Nullable Edition edition;

  /**
   * A writer that writes the row of column names with the first form.
   *
   * @param out the target; closed with this writer
   * @param encoding the encoding
   */
  public WideWriter(OutputStream out, CsvEncoding encoding) {
    this.output = new FormOutput(out, encoding);
  }

  /**
   * Writes a form.
   *
   * @param form the form
   * @throws IllegalArgumentException if a form of another edition was written before
   * @throws java.io.UncheckedIOException if the target fails
   */
  @Override
  public void write(StatisticsForm form) {
    if (edition == null) {
      edition = form.edition();
      output.row(WideFormat.columns(edition.catalogue()));
    } else if (edition != form.edition()) {
      throw new IllegalArgumentException(
          "a wide file of " + edition.id() + " cannot hold a form of " + form.edition().id());
    }
    Figures figures = form.figures();
    List<String> row = new ArrayList<>();
    row.add(edition.id());
    for (HeaderField field : HeaderField.values()) {
      row.add(HeaderText.write(field, form.getHeader()));
    }
    for (Cell cell : edition.catalogue().cells()) {
      row.add(CellText.of(figures, cell));
    }
    row.add(Extras.lines(form.getUnknownLines()));
    row.add(Extras.notes(form.getNotes()));
    row.add(Extras.explanations(form.getExplanations()));
    output.row(row);
  }

  @Override
  public void close() {
    output.close();
  }
}
