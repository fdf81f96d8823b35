package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Lines through characters: what is struck out is not what the form states. */
final class Strikes {

  /** How much of a character's width a line must cross. */
  private static final double CROSSED = 0.6;

  /** Where a line is neither above nor below a character, in sizes of the type from its foot. */
  private static final double LOWEST = 0.15;

  private static final double HIGHEST = 0.55;

  /** Shorter ones, such as the dots of a dotted line, cross no character. */
  private static final double SHORTEST = 1.5;

  private final NavigableMap<Double, List<Ruling>> lines = new TreeMap<>();
  private final Effort effort;

  Strikes(List<Ruling> across, Effort effort) {
    this.effort = effort;
    for (Ruling line : across) {
      if (line.length() >= SHORTEST) {
        lines.computeIfAbsent(line.at(), at -> new ArrayList<>()).add(line);
      }
    }
  }

  boolean cross(Glyph glyph) throws TooMuchException {
    double highest = glyph.baseline() - HIGHEST * glyph.size();
    double lowest = glyph.baseline() - LOWEST * glyph.size();
    for (List<Ruling> level : lines.subMap(highest, true, lowest, true).values()) {
      effort.spend(level.size());
      if (level.stream().anyMatch(line -> line.overlap(glyph) > CROSSED * glyph.width())) {
        return true;
      }
    }
    return false;
  }
}
