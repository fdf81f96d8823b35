package org.opendisclosure.rules.years;

import java.util.List;

/**
 * One figure of one organ over the years.
 *
 * @param organ the latest name of the organ, with the scope in brackets where forms state one
 * @param indicator the figure
 * @param points every year from the first to the last of which there is a form
 */
public record Series(String organ, Indicator indicator, List<Point> points) {

  /**
   * One figure of one organ over the years.
   *
   * @param organ the latest name of the organ, with the scope in brackets where forms state one
   * @param indicator the figure
   * @param points every year from the first to the last of which there is a form
   */
  public Series {
    points = List.copyOf(points);
  }
}
