package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.List;
import org.opendisclosure.io.report.words.Lines;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.SeriesCells;
import org.opendisclosure.io.report.words.YearWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.years.Point;
import org.opendisclosure.rules.years.Series;

/** Prints series for people. */
final class SeriesText implements AutoCloseable {

  private final Lines out;
  private final ReportWords words;
  private final YearWords years;
  private final SeriesCells cells = new SeriesCells();

  SeriesText(Writer out, Language language) {
    this.out = new Lines(out);
    this.words = new ReportWords(language);
    this.years = new YearWords(words);
  }

  void write(List<Series> series) {
    String organ = "";
    int zero = 0;
    for (Series one : series) {
      if (!one.organ().equals(organ)) {
        organ = one.organ();
        out.println(organ);
      }
      if (isZero(one)) {
        zero++;
      } else {
        write(one);
      }
    }
    if (zero > 0) {
      out.println(years.zero(zero));
    }
  }

  static boolean isZero(Series series) {
    return series.points().stream()
        .allMatch(point -> point.value().isEmpty() || point.value().get().signum() == 0);
  }

  private void write(Series series) {
    PrintedCell cell = cells.of(series.indicator());
    out.println("  " + words.say(cell.place()) + " [" + cell.cell().name() + "]");
    for (Point point : series.points()) {
      out.println("    " + point.year() + "  " + years.figure(point) + remark(point));
    }
  }

  /** Why the figure is not the same as in other years. */
  private String remark(Point point) {
    return years
        .reason(point)
        .map(reason -> words.say("(", " (") + reason + words.say(")", ")"))
        .map(remark -> years.figure(point).isEmpty() ? remark.strip() : remark)
        .orElse("");
  }

  @Override
  public void close() {
    out.close();
  }
}
