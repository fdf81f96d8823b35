package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.List;
import org.opendisclosure.io.report.words.SeriesCells;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.years.Continuity;
import org.opendisclosure.rules.years.Point;
import org.opendisclosure.rules.years.Series;

/** Writes series as rows. */
final class SeriesCsv implements AutoCloseable {

  private final CsvRows rows;
  private final Language language;
  private final SeriesCells cells = new SeriesCells();

  SeriesCsv(Writer out, Language language) {
    this.rows = new CsvRows(out);
    this.language = language;
  }

  void write(List<Series> series) {
    rows.write(
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
    rows.write(
        CsvRows.text(series.organ()),
        cell.cell().name(),
        series.indicator().edition().id(),
        cell.table(),
        cell.row(),
        cell.column(),
        cell.cell().unit(),
        "" + point.year(),
        point.edition().map(Edition::id).orElse(""),
        CsvRows.number(point.value()),
        point.continuity().map(Continuity::id).orElse(""),
        point.reason().map(reason -> reason.in(language)).orElse(""));
  }

  @Override
  public void close() {
    rows.close();
  }
}
