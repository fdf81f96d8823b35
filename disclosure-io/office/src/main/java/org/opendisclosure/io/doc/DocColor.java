package org.opendisclosure.io.doc;

/** The colors of a document, as far as they decide whether a text is seen. */
final class DocColor {

  private static final int WHITE = 0xFFFFFF;
  private static final int WHITE_INDEX = 8;
  private static final int AUTOMATIC = 0xFF;
  private static final int NO_PATTERN = 0xFFFF;
  private static final int NO_OLD_PATTERN = 0x3F;

  private DocColor() {}

  /** Whether a color of red, green, blue and a fourth byte is white. */
  static boolean isWhite(int color) {
    return color == WHITE;
  }

  /** Whether one of the colors that have numbers is white. */
  static boolean isWhiteIndex(int index) {
    return index == WHITE_INDEX;
  }

  /** Whether a shading, the operand of a modification from a place on, gives a color. */
  static boolean isShade(Sprms sprm, int at) {
    int back = sprm.s32(at + 4);
    int pattern = sprm.u16(at + 8);
    boolean isFilled = back >>> 24 != AUTOMATIC && !isWhite(back);
    return isFilled || pattern != 0 && pattern != NO_PATTERN;
  }

  /** The same of a shading as older programs write it. */
  static boolean isOldShade(int shade) {
    int back = shade >> 5 & 0x1F;
    int pattern = shade >> 10;
    return back != 0 && !isWhiteIndex(back) || pattern != 0 && pattern != NO_OLD_PATTERN;
  }
}
