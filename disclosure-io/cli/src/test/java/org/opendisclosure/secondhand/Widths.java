package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a grid each of some cells covers. */
final class Widths {

  private Widths() {}

  /** Widths of which the first ones are the wider. */
  static List<Integer> of(int columns, int cells) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      widths.add(columns / cells + (i < columns % cells ? 1 : 0));
    }
    return widths;
  }
}
