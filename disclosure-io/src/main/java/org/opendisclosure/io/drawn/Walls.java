package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Lines down a page: what stands on both sides of one is not one text. A line at the very edge of
 * the page is where a program cut a table off, and the text goes on behind it.
 */
final class Walls {

  /** How near to the edge of a page a line stands that marks no more than the edge, in points. */
  private static final double AT_EDGE = 0.5;

  private final NavigableMap<Double, List<Ruling>> lines = new TreeMap<>();
  private final Effort effort;

  Walls(List<Ruling> down, Box page, Effort effort) {
    this.effort = effort;
    for (Ruling line : down) {
      if (Math.abs(line.at() - page.right()) > AT_EDGE) {
        lines.computeIfAbsent(line.at(), at -> new ArrayList<>()).add(line);
      }
    }
  }

  /** Whether a line stands between two characters, the first of which is to the left. */
  boolean part(Glyph left, Glyph right) throws TooMuchException {
    if (left.centre() >= right.centre()) {
      return false;
    }
    return stand(left.centre(), right.centre(), right.middle());
  }

  /** Whether a line stands between a character and a place to its right. */
  boolean standBehind(Glyph glyph, double edge) throws TooMuchException {
    return glyph.centre() < edge && stand(glyph.centre(), edge, glyph.middle());
  }

  private boolean stand(double left, double right, double middle) throws TooMuchException {
    for (List<Ruling> place : lines.subMap(left, true, right, true).values()) {
      effort.spend(place.size());
      if (place.stream().anyMatch(line -> line.from() <= middle && middle <= line.to())) {
        return true;
      }
    }
    return false;
  }
}
