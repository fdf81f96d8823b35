package org.opendisclosure.io.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** The fonts and sizes of official documents (GB/T 9704); a computer without them takes another. */
enum Typeface {
  TITLE("方正小标宋简体", 44),
  HEADING("黑体", 32),
  TEXT("仿宋", 32),
  TABLE("宋体", 18);

  private static final String LATIN = "Times New Roman";

  private final String font;
  private final int halfPoints;

  Typeface(String font, int halfPoints) {
    this.font = font;
    this.halfPoints = halfPoints;
  }

  /** Sets text, with its line breaks and tabs. */
  void set(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    CTRPr properties = run.getCTR().addNewRPr();
    CTFonts fonts = properties.addNewRFonts();
    fonts.setAscii(LATIN);
    fonts.setHAnsi(LATIN);
    fonts.setEastAsia(font);
    properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      line(run, lines[i]);
    }
  }

  private static void line(XWPFRun run, String text) {
    String[] parts = text.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        run.addTab();
      }
      if (!parts[i].isEmpty()) {
        run.setText(parts[i], run.getCTR().sizeOfTArray());
      }
    }
  }
}
