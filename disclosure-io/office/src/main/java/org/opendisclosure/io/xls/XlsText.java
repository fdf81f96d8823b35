package org.opendisclosure.io.xls;

import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.opendisclosure.io.workbook.RichPieces;

/** A text as it is stored: its characters, and from which of them on which font counts. */
final class XlsText {

  private XlsText() {}

  /** Whether nothing of a text is seen that begins in the font of its cell. */
  static boolean isHidden(UnicodeString text, XlsStyles.Style cell, XlsStyles styles) {
    boolean isHidden = cell.isHidden();
    for (int i = 0; isHidden && i < text.getFormatRunCount(); i++) {
      FormatRun run = text.getFormatRun(i);
      boolean isEmpty = run.getCharacterPos() >= text.getString().length();
      isHidden = isEmpty || styles.font(run.getFontIndex()).isHiddenOn(cell.fill());
    }
    return isHidden;
  }

  /**
   * What one sees of a text; runs that may not be seen are set apart.
   *
   * @param cell how its cell is shown, in the font of which it begins
   */
  static String of(UnicodeString text, XlsStyles.Style cell, XlsStyles styles) {
    String characters = text.getString();
    if (text.getFormatRunCount() == 0) {
      return characters;
    }
    RichPieces pieces = new RichPieces();
    XlsStyles.Font present = cell.font();
    int start = 0;
    for (int i = 0; i < text.getFormatRunCount(); i++) {
      FormatRun run = text.getFormatRun(i);
      int end = Math.min(characters.length(), Math.max(start, run.getCharacterPos()));
      add(pieces, characters.substring(start, end), present, cell.fill());
      present = styles.font(run.getFontIndex());
      start = end;
    }
    add(pieces, characters.substring(start), present, cell.fill());
    return pieces.end();
  }

  private static void add(RichPieces pieces, String piece, XlsStyles.Font font, int fill) {
    if (!piece.isEmpty()) {
      boolean isUnseen = font.isWhite() || font.isHiddenOn(fill);
      pieces.add(piece, font.look(), font.size(), isUnseen);
    }
  }
}
