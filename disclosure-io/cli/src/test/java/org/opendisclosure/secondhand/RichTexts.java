package org.opendisclosure.secondhand;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;

/** Texts of which pieces look otherwise, in workbooks. */
final class RichTexts {

  private RichTexts() {}

  static void put(Workbook book, Cell cell, List<Piece> pieces) {
    String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
    RichTextString rich = book.getCreationHelper().createRichTextString(text);
    int start = 0;
    for (Piece piece : pieces) {
      Font font = book.createFont();
      if (piece.look() == Look.RAISED) {
        font.setTypeOffset(Font.SS_SUPER);
      }
      font.setStrikeout(piece.look() == Look.STRUCK);
      rich.applyFont(start, start + piece.text().length(), font);
      start += piece.text().length();
    }
    cell.setCellValue(rich);
  }
}
