package org.opendisclosure.io;

import java.util.List;

/** Quotes around cells between tabs, as spreadsheets put them where a cell holds several lines. */
final class QuotedCells {

  private static final int FEWEST = 3;

  private int quoted;
  private int broken;
  private boolean isOpen;
  private boolean isSound = true;

  private QuotedCells() {}

  /**
   * Whether cells are quoted: one over several lines, or some within lines. In a text copy, quotes
   * stand within texts and do not end where a cell does.
   */
  static boolean areIn(List<String> lines) {
    QuotedCells cells = new QuotedCells();
    boolean hasTab = false;
    for (String line : lines) {
      hasTab |= line.indexOf('\t') >= 0;
      cells.line(line);
    }
    return hasTab && cells.isSound && (cells.broken > 0 || cells.quoted >= FEWEST);
  }

  private void line(String line) {
    broken += isOpen ? 1 : 0;
    int at = 0;
    while (at <= line.length()) {
      boolean isQuoted = isOpen || line.startsWith("\"", at);
      int end = isQuoted ? close(line, isOpen ? at : at + 1) : line.indexOf('\t', at);
      isOpen = isQuoted && end < 0;
      if (end < 0) {
        return;
      }
      quoted += isQuoted ? 1 : 0;
      int behind = isQuoted ? end + 1 : end;
      isSound &= behind == line.length() || line.charAt(behind) == '\t';
      at = behind + 1;
    }
  }

  /** Where quotes that are not doubled close a cell; −1 if they do not in this line. */
  private static int close(String line, int from) {
    int at = line.indexOf('"', from);
    while (at >= 0 && line.startsWith("\"\"", at)) {
      at = line.indexOf('"', at + 2);
    }
    return at;
  }
}
