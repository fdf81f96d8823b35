package org.opendisclosure.io.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Lines down a page: what stands on both sides of one is not one text. */
final class Walls {

  private final NavigableMap<Double, List<Ruling>> lines = new TreeMap<>();
  private final Effort effort;

  Walls(List<Ruling> down, Effort effort) {
    this.effort = effort;
    down.forEach(line -> lines.computeIfAbsent(line.at(), at -> new ArrayList<>()).add(line));
  }

  /** Whether a line stands between two characters, the first of which is to the left. */
  boolean part(Glyph left, Glyph right) throws PageEngine.TooMuchException {
    if (left.centre() >= right.centre()) {
      return false;
    }
    double middle = right.middle();
    for (List<Ruling> place : lines.subMap(left.centre(), true, right.centre(), true).values()) {
      effort.spend(place.size());
      if (place.stream().anyMatch(line -> line.from() <= middle && middle <= line.to())) {
        return true;
      }
    }
    return false;
  }
}
