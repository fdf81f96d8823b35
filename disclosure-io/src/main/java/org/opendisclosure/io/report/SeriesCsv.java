package org.opendisclosure.io.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.report.words.SeriesCells;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.years.Continuity;
import org.opendisclosure.rules.years.Point;
import org.opendisclosure.rules.years.Series;

/** Writes series as rows. */
final class SeriesCsv implements AutoCloseable {

  private final CsvWriter rows;
  private final Language language;
  private final SeriesCells cells = new SeriesCells();

  SeriesCsv(Writer out, Language language) {
    this.rows = CsvWriter.builder().build(out);
    this.language = language;
  }

  void write(List<Series> series) {
    rows.writeRecord(
        "organ",
        "cell",
        "edition",
        "table",
        "row",
        "column",
        "unit",
        "year",
        "formEdition",
        "value",
        "continuity",
        "reason");
    series.forEach(one -> one.points().forEach(point -> row(one, point)));
  }

  private void row(Series series, Point point) {
    PrintedCell cell = cells.of(series.indicator());
    rows.writeRecord(
        text(series.organ()),
        cell.cell().name(),
        series.indicator().edition().id(),
        cell.table(),
        cell.row(),
        cell.column(),
        cell.cell().unit(),
        "" + point.year(),
        point.edition().map(Edition::id).orElse(""),
        point.value().map(BigDecimal::toPlainString).orElse(""),
        point.continuity().map(Continuity::id).orElse(""),
        point.reason().map(reason -> reason.in(language)).orElse(""));
  }

  /** A text that is harmless to spreadsheets and terminals. */
  private static String text(String text) {
    return Neutral.text(Invisible.line(text));
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
