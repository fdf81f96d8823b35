package org.opendisclosure.io.pdf;

/** How often things drawn in a file are compared with each other: no more than a form needs. */
final class Effort {

  private static final int MOST = 100_000_000;

  private int spent;

  void spend(int comparisons) throws PageEngine.TooMuchException {
    spent += comparisons;
    if (spent > MOST) {
      throw new PageEngine.TooMuchException();
    }
  }
}
