package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight stroke along one of the axes.
 *
 * @param at its place on the other axis
 * @param from where it begins
 * @param to where it ends
 */
public record Ruling(double at, double from, double to) {

  /** Strokes so near to each other are the same line of a table. */
  static final double NEAR = 2.5;

  /** Places so near to each other are the same edge of cells. */
  static final double SAME = 1.5 * NEAR;

  private static final double SHORTEST = 5;

  double length() {
    return to - from;
  }

  /** Along how much of a character it runs. */
  double overlap(Glyph glyph) {
    return Math.min(to, glyph.right()) - Math.max(from, glyph.left());
  }

  /** Whether a stroke across meets one down, or nearly so. */
  boolean meets(Ruling down) {
    return down.at >= from - NEAR
        && down.at <= to + NEAR
        && at >= down.from - NEAR
        && at <= down.to + NEAR;
  }

  /** Puts together what was drawn in pieces, in dots or twice; leaves out what is no line. */
  static List<Ruling> joined(List<Ruling> strokes) {
    List<Ruling> joined = new ArrayList<>();
    List<Ruling> near = new ArrayList<>();
    for (Ruling stroke : strokes.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList()) {
      if (!near.isEmpty() && stroke.at - near.get(near.size() - 1).at > NEAR) {
        joinAlong(near, joined);
        near.clear();
      }
      near.add(stroke);
    }
    joinAlong(near, joined);
    joined.removeIf(stroke -> stroke.length() < SHORTEST);
    return joined;
  }

  private static void joinAlong(List<Ruling> near, List<Ruling> joined) {
    double at = near.stream().mapToDouble(Ruling::at).average().orElse(0);
    double from = 0;
    double to = Double.NEGATIVE_INFINITY;
    for (Ruling stroke : near.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
      if (stroke.from > to + NEAR) {
        if (to > from) {
          joined.add(new Ruling(at, from, to));
        }
        from = stroke.from;
        to = stroke.to;
      }
      to = Math.max(to, stroke.to);
    }
    if (to > from) {
      joined.add(new Ruling(at, from, to));
    }
  }
}
