package org.opendisclosure.io.report.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.report.words.YearWords;
import org.opendisclosure.rules.years.Continuity;
import org.opendisclosure.rules.years.Point;

/**
 * Draws one figure over the years: a gap where a year has no figure, a dashed line where the
 * edition of the form changes, a hollow point where it counts only much the same. Heights are drawn
 * to scale, from 0; the exact figures stand below the chart and in the titles of its points.
 */
public final class LineChart {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 110;
  private static final int LEFT = 12;
  private static final int TOP = 10;
  private static final int BOTTOM = 90;

  private final Html html;
  private final YearWords words;
  private final List<Point> points;
  private final double lowest;
  private final double highest;

  private LineChart(Html html, YearWords words, List<Point> points) {
    this.html = html;
    this.words = words;
    this.points = points;
    this.lowest = Math.min(0, value(points).min(BigDecimal::compareTo).map(this::drawn).orElse(0.));
    this.highest =
        Math.max(0, value(points).max(BigDecimal::compareTo).map(this::drawn).orElse(0.));
  }

  private static java.util.stream.Stream<BigDecimal> value(List<Point> points) {
    return points.stream().flatMap(point -> point.value().stream());
  }

  private double drawn(BigDecimal figure) {
    return figure.doubleValue();
  }

  /** Draws the points of a series under a name. */
  public static void write(Html html, YearWords words, List<Point> points, String name) {
    String box = "0 0 " + WIDTH + " " + HEIGHT;
    html.start("svg", "viewBox", box, "role", "img", "aria-label", name);
    LineChart chart = new LineChart(html, words, points);
    chart.axis();
    chart.lines();
    for (int i = 0; i < points.size(); i++) {
      chart.point(i);
    }
    html.end();
  }

  private void axis() {
    String zero = place(height(0));
    html.start("path", "class", "axis", "d", "M0 " + zero + "H" + WIDTH).end();
    int step = 1 + points.size() / 9;
    for (int i = 0; i < points.size(); i += step) {
      html.element("text", "" + points.get(i).year(), "x", place(across(i)), "y", "105");
    }
  }

  /** A line through each run of years without a gap. */
  private void lines() {
    StringBuilder path = new StringBuilder();
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i - 1).value().isPresent() && points.get(i).value().isPresent()) {
        path.append('M').append(at(i - 1)).append('L').append(at(i));
      }
    }
    html.start("path", "class", "line", "d", path.toString()).end();
  }

  private void point(int i) {
    Point point = points.get(i);
    if (point.edition().isPresent() && isChange(i)) {
      String x = place(across(i - 0.5));
      html.start("path", "class", "change", "d", "M" + x + " 2V" + BOTTOM);
      html.element("title", words.changed(point)).end();
    }
    if (point.value().isEmpty()) {
      html.start("path", "class", "gap", "d", "M" + place(across(i)) + " " + TOP + "V" + BOTTOM);
      html.element("title", point.year() + " " + words.figure(point)).end();
      return;
    }
    boolean isExact = point.continuity().filter(c -> c == Continuity.EXACT).isPresent();
    String x = place(across(i));
    String y = place(height(drawn(point.value().get())));
    html.start("circle", "cx", x, "cy", y, "r", "3.5", "class", isExact ? "" : "near");
    html.element("title", point.year() + " " + words.figure(point)).end();
  }

  /** Whether the last form before this one is of another edition. */
  private boolean isChange(int i) {
    for (int last = i - 1; last >= 0; last--) {
      if (points.get(last).edition().isPresent()) {
        return !points.get(last).edition().equals(points.get(i).edition());
      }
    }
    return false;
  }

  private String at(int i) {
    double figure = points.get(i).value().map(this::drawn).orElse(0.);
    return place(across(i)) + " " + place(height(figure));
  }

  private double across(double i) {
    int room = WIDTH - 2 * LEFT;
    return points.size() == 1 ? WIDTH / 2. : LEFT + room * i / (points.size() - 1);
  }

  private double height(double figure) {
    double span = highest - lowest;
    return span == 0 ? BOTTOM : BOTTOM - (BOTTOM - TOP) * (figure - lowest) / span;
  }

  private static String place(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
