package org.opendisclosure.io.rtf;

import java.util.BitSet;

/** The colors of a document, of which only white matters. */
final class RtfColors {

  private static final int MOST = 10_000;
  private static final int FULL = 255;

  private final BitSet white = new BitSet();
  private int count;
  private int full;

  /** Takes a share of red, green or blue of the present color. */
  void share(int share) {
    full += share == FULL ? 1 : 0;
  }

  /** Ends the present color. */
  void end() {
    if (count < MOST) {
      white.set(count++, full == 3);
    }
    full = 0;
  }

  /** Whether a color is white; the first is that of the text. */
  boolean isWhite(int color) {
    return color > 0 && white.get(color);
  }

  /** Whether something of a color is seen on white paper; the first is none. */
  boolean isShade(int color) {
    return color > 0 && !isWhite(color);
  }
}
