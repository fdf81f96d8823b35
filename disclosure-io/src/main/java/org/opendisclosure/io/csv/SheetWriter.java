package org.opendisclosure.io.csv;

import java.io.OutputStream;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.sheet.FormPrinter;
import org.opendisclosure.model.StatisticsForm;
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
    new FormPrinter(layouts, new SheetPrintout(output)).print(form);
  }

  @Override
  public void close() {
    output.close();
  }
}
