package org.opendisclosure.io.drawn;

/** How often things drawn in a file are compared with each other: no more than a form needs. */
public final class Effort {

  private static final int MOST = 100_000_000;

  private int spent;

  void spend(int comparisons) throws TooMuchException {
    spent += comparisons;
    if (spent > MOST) {
      throw new TooMuchException();
    }
  }
}
