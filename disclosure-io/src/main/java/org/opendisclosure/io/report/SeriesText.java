package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.List;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.PrintedCell;
import org.opendisclosure.rules.years.Continuity;
import org.opendisclosure.rules.years.Point;
import org.opendisclosure.rules.years.Series;

/** Prints series for people. */
final class SeriesText implements AutoCloseable {

  private final Lines out;
  private final ReportWords words;
  private final SeriesCells cells = new SeriesCells();

  SeriesText(Writer out, Language language) {
    this.out = new Lines(out);
    this.words = new ReportWords(language);
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
      out.println(
          words
              .say("另有 %d 项各年均为 0,CSV 中全部列出。", "%d more are 0 in all years; the CSV lists them.")
              .formatted(zero));
    }
  }

  private static boolean isZero(Series series) {
    return series.points().stream()
        .allMatch(point -> point.value().isEmpty() || point.value().get().signum() == 0);
  }

  private void write(Series series) {
    PrintedCell cell = cells.of(series.indicator());
    out.println("  " + words.say(cell.place()) + " [" + cell.cell().name() + "]");
    for (Point point : series.points()) {
      out.println("    " + point.year() + "  " + figure(point) + remark(point));
    }
  }

  private String figure(Point point) {
    if (point.edition().isEmpty()) {
      return words.say("没有可用的表", "no form to use");
    }
    if (point.continuity().filter(c -> c == Continuity.BROKEN).isPresent()) {
      return "";
    }
    return point.value().isPresent() ? point.value().get().toPlainString() : words.blank();
  }

  /** Why the figure is not the same as in other years. */
  private String remark(Point point) {
    return point
        .continuity()
        .filter(continuity -> continuity != Continuity.EXACT)
        .flatMap(
            continuity ->
                point
                    .reason()
                    .map(
                        reason ->
                            words.say("(", " (")
                                + words.say(continuity.label())
                                + words.say(":", ": ")
                                + words.say(reason)
                                + words.say(")", ")")))
        .map(remark -> figure(point).isEmpty() ? remark.strip() : remark)
        .orElse("");
  }

  @Override
  public void close() {
    out.close();
  }
}
