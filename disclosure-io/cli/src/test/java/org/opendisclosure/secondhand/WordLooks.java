package org.opendisclosure.secondhand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Pieces of text in Word documents. */
final class WordLooks {

  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private WordLooks() {}

  static void text(XWPFParagraph paragraph, String text) {
    String[] lines = text.split("\n", -1);
    XWPFRun run = paragraph.createRun();
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }

  static void piece(XWPFTableCell cell, Piece piece) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    switch (piece.look()) {
      case HIDDEN -> run(paragraph, piece).setVanish(true);
      case RAISED -> run(paragraph, piece).setVerticalAlignment("superscript");
      case STRUCK -> run(paragraph, piece).setStrikeThrough(true);
      case LINK -> paragraph.createHyperlinkRun("https://example.org/#1").setText(piece.text());
      case FIELD -> field(paragraph, piece);
      case IMAGE -> image(paragraph, piece);
      case NESTED -> nested(cell, paragraph, piece);
      default -> text(paragraph, piece.text());
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, Piece piece) {
    XWPFRun run = paragraph.createRun();
    run.setText(piece.text());
    return run;
  }

  private static void field(XWPFParagraph paragraph, Piece piece) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" FORMTEXT ");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    run(paragraph, piece);
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  private static void image(XWPFParagraph paragraph, Piece piece) {
    try {
      XWPFRun run = paragraph.createRun();
      run.addPicture(
              new ByteArrayInputStream(DOT),
              PictureType.PNG,
              piece.text() + ".png",
              Units.toEMU(20),
              Units.toEMU(10))
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(piece.text());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void nested(XWPFTableCell cell, XWPFParagraph paragraph, Piece piece) {
    cell.insertNewTbl(paragraph.getCTP().newCursor())
        .createRow()
        .createCell()
        .setText(piece.text());
  }
}
