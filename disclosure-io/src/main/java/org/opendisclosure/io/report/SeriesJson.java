package org.opendisclosure.io.report;

import java.util.List;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.PrintedCell;
import org.opendisclosure.rules.years.Continuity;
import org.opendisclosure.rules.years.Point;
import org.opendisclosure.rules.years.Series;

/** Writes series as one JSON array. */
final class SeriesJson {

  private final JsonOutput json;
  private final Language language;
  private final SeriesCells cells = new SeriesCells();

  SeriesJson(JsonOutput json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(List<Series> series) {
    json.array(series, this::write);
  }

  private void write(Series series) {
    PrintedCell cell = cells.of(series.indicator());
    json.text("organ", series.organ());
    json.text("edition", series.indicator().edition().id());
    JsonParts.cell(json, cell);
    json.text("unit", cell.cell().unit());
    json.array("points", series.points(), this::point);
  }

  private void point(Point point) {
    json.number("year", point.year());
    json.text("edition", point.edition().map(Edition::id));
    json.number("figure", point.value());
    json.text("continuity", point.continuity().map(Continuity::id));
    json.text("reason", point.reason().map(reason -> reason.in(language)));
  }
}
