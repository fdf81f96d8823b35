package org.opendisclosure.io.drawn;

import java.util.List;

/** What stands on a page one below the other. */
sealed interface Block {

  /** The place from the top of the page. */
  double top();

  /** A line of text outside tables. */
  record Text(GlyphLine line) implements Block {
    @Override
    public double top() {
      return line.middle();
    }
  }

  /** A table with rulings, or the part of one that is on this page. */
  record Table(Grid grid, LongTable whole) implements Block {
    @Override
    public double top() {
      return grid.top();
    }
  }

  /** A row of a table without rulings; its fields are empty if its columns are not certain. */
  record Row(GlyphLine line, List<String> fields) implements Block {
    @Override
    public double top() {
      return line.middle();
    }
  }
}
