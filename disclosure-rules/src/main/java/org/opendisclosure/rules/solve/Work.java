package org.opendisclosure.rules.solve;

/** How much may be computed before an answer is left open. Not safe between threads. */
public final class Work {

  private long left;

  /**
   * A bound.
   *
   * @param limit how many entries of a tableau may be looked at or changed, some ten nanoseconds
   *     each
   */
  public Work(long limit) {
    this.left = limit;
  }

  /**
   * Whether the bound was reached, so that something was left open that more work could have
   * settled.
   */
  public boolean isExhausted() {
    return left < 0;
  }

  void spend(long entries) {
    left -= entries;
  }
}
