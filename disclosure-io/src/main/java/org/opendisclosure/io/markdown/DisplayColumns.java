package org.opendisclosure.io.markdown;

/**
 * Cuts lines at the places of a terminal or a typewriter, where a hanzi is two places wide.
 *
 * @param isWide whether hanzi take two places; some programs count one
 */
record DisplayColumns(boolean isWide) {

  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x20000, 0x3FFFD}
  };

  /** How many places a text takes. */
  int width(String text) {
    return text.codePoints().map(this::width).sum();
  }

  private int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    if (isWide) {
      for (int[] range : WIDE) {
        if (c >= range[0] && c <= range[1]) {
          return 2;
        }
      }
    }
    return 1;
  }

  /** The index of the character that starts at a place, or −1 if none starts there. */
  int index(String text, int place) {
    int at = 0;
    int i = 0;
    while (i < text.length() && at < place) {
      int c = text.codePointAt(i);
      at += width(c);
      i += Character.charCount(c);
    }
    return at > place ? -1 : i;
  }
}
