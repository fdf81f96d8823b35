package org.opendisclosure.io.xlsx;

/** How wide a text is, in the characters in which spreadsheets measure their columns. */
final class TextWidth {

  private static final int FIRST_WIDE = 0x2000;

  private TextWidth() {}

  /** How many lines a text needs in a cell of some width. */
  static int lines(String text, int width) {
    int room = Math.max(2, width - 1);
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      int used = line.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
      lines += Math.max(1, (used + room - 1) / room);
    }
    return lines;
  }
}
