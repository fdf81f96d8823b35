package org.opendisclosure.io.ofd;

import org.opendisclosure.io.drawn.PageProblems;
import org.opendisclosure.io.drawn.TooMuchException;
import org.opendisclosure.io.text.RefusedException;

/** How much a file has and draws: no more than a form needs. */
final class Tally {

  /** Elements of all parts: a page has some thousands. */
  private static final int MOST_ELEMENTS = 500_000;

  /** Objects that are drawn, some of them often. */
  private static final int MOST_OBJECTS = 500_000;

  private static final int MOST_DRAWN = 400_000;

  private int elements;
  private int objects;
  private int drawn;

  void element() throws RefusedException {
    if (++elements > MOST_ELEMENTS) {
      throw new RefusedException(PageProblems.tooMuch(OfdReader.OFD));
    }
  }

  void object() throws TooMuchException {
    if (++objects > MOST_OBJECTS) {
      throw new TooMuchException();
    }
  }

  /**
   * Checks that there is room for more.
   *
   * @param onPage how much was drawn on a page so far
   */
  void check(int onPage) throws TooMuchException {
    if (drawn + onPage > MOST_DRAWN) {
      throw new TooMuchException();
    }
  }

  /** Counts what was drawn on a page. */
  void page(int onPage) {
    drawn += onPage;
  }
}
