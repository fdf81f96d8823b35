package org.opendisclosure.rules.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;

/** Makes the series of one organ. */
final class SeriesOf {

  private final History history;
  private final Layouts layouts;

  private SeriesOf(History history, Layouts layouts) {
    this.history = history;
    this.layouts = layouts;
  }

  static List<Series> history(History history, Layouts layouts) {
    SeriesOf making = new SeriesOf(history, layouts);
    return Indicator.all().stream().flatMap(i -> making.series(i).stream()).toList();
  }

  private Optional<Series> series(Indicator indicator) {
    List<Integer> years = history.years();
    List<Point> points = new ArrayList<>();
    if (!years.isEmpty()) {
      for (int year = years.get(0); year <= years.get(years.size() - 1); year++) {
        points.add(point(indicator, year));
      }
    }
    return points.stream().anyMatch(point -> point.value().isPresent())
        ? Optional.of(new Series(history.organ(), indicator, points))
        : Optional.empty();
  }

  private Point point(Indicator indicator, int year) {
    Optional<FiledForm> filed = history.find(year);
    if (filed.isEmpty()) {
      return new Point(
          year, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    StatisticsForm form = filed.get().form();
    Edition edition = form.edition();
    return new Point(
        year,
        Optional.of(edition),
        value(form, indicator.cells(edition)),
        Optional.of(indicator.continuity(edition)),
        Optional.of(indicator.reason(edition)).filter(reason -> !reason.zh().isEmpty()));
  }

  /** The sum, in which lines that the layout does not print count as nothing. */
  private Optional<BigDecimal> value(StatisticsForm form, List<Cell> cells) {
    Layout layout = layouts.of(form);
    Optional<BigDecimal> sum = Optional.empty();
    for (Cell cell : cells) {
      Optional<BigDecimal> amount = form.figures().findAmount(cell);
      boolean isAbsent = form.figures().isBlank(cell) && !layout.prints(cell.line());
      if (amount.isEmpty() && !isAbsent) {
        return Optional.empty();
      }
      if (amount.isPresent()) {
        sum = Optional.of(sum.map(amount.get()::add).orElse(amount.get()));
      }
    }
    return sum;
  }
}
