package org.opendisclosure.io.format;

/**
 * How many numbers stood in the part of a file that belongs to a form, and where each of them went.
 * A merged number counts once. Numbers within narrative texts and labels, the numbers of lines and
 * of pages and what the header states are no figures and do not count.
 *
 * @param read how many are figures of the form now
 * @param raw how many are kept raw, because they are no figures of their cells' kind
 * @param beside how many are kept beside the form: in unknown lines
 * @param leftOut how many are in no part of the form; notes name each of them
 */
public record Numbers(int read, int raw, int beside, int leftOut) {

  /** No numbers at all. */
  public static final Numbers NONE = new Numbers(0, 0, 0, 0);

  /**
   * All numbers, wherever they went.
   *
   * @return the sum
   */
  public int stated() {
    return read + raw + beside + leftOut;
  }

  /**
   * Whether no number was lost.
   *
   * @return true if none is raw or left out
   */
  public boolean areAllTaken() {
    return raw + leftOut == 0;
  }
}
