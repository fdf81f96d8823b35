package org.opendisclosure.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows in an encoding. */
final class FormOutput implements AutoCloseable {

  private final CsvWriter rows;

  FormOutput(OutputStream out, CsvEncoding encoding) {
    this.rows = CsvWriter.builder().build(encoding.writer(out));
  }

  void row(List<String> fields) {
    rows.writeRecord(fields);
  }

  void row(String... fields) {
    rows.writeRecord(fields);
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
