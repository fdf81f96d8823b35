package org.opendisclosure.io.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.model.text.Invisible;

/** The rows of a report that is a CSV. */
final class CsvRows implements AutoCloseable {

  private final CsvWriter rows;

  CsvRows(Writer out) {
    this.rows = CsvWriter.builder().build(out);
  }

  void write(Iterable<String> fields) {
    rows.writeRecord(fields);
  }

  void write(String... fields) {
    rows.writeRecord(fields);
  }

  /** A text that is harmless to spreadsheets and terminals. */
  static String text(String text) {
    return Neutral.text(Invisible.line(text));
  }

  /** The digits of a number, empty if there is none. */
  static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
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
