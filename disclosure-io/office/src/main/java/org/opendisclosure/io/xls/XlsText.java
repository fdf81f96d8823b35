package org.opendisclosure.io.xls;

import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.opendisclosure.io.workbook.RichPieces;

/** A text as it is stored: its characters, and from which of them on which font counts. */
final class XlsText {

  private XlsText() {}

  /**
   * What one sees of a text.
   *
   * @param font of its cell, in which it begins
   */
  static String of(UnicodeString text, XlsStyles.Font font, XlsStyles styles) {
    String characters = text.getString();
    if (text.getFormatRunCount() == 0) {
      return characters;
    }
    RichPieces pieces = new RichPieces();
    XlsStyles.Font present = font;
    int start = 0;
    for (int i = 0; i < text.getFormatRunCount(); i++) {
      FormatRun run = text.getFormatRun(i);
      int end = Math.min(characters.length(), Math.max(start, run.getCharacterPos()));
      add(pieces, characters.substring(start, end), present);
      present = styles.font(run.getFontIndex());
      start = end;
    }
    add(pieces, characters.substring(start), present);
    return pieces.end();
  }

  private static void add(RichPieces pieces, String piece, XlsStyles.Font font) {
    if (!piece.isEmpty()) {
      pieces.add(piece, font.look(), font.size(), font.isWhite());
    }
  }
}
