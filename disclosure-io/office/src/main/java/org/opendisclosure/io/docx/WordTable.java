package org.opendisclosure.io.docx;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of a document, with fixed columns and thin lines. */
final class WordTable {

  private static final BigInteger EIGHTHS_OF_A_POINT = BigInteger.valueOf(4);
  private static final int CELL_MARGIN = 40;
  private static final int ROW_HEIGHT = 340;

  private final XWPFDocument document;
  private final CTTbl table;
  private final int[] widths;

  /**
   * Starts a table at the end of a document.
   *
   * @param document the document
   * @param widths of the columns, in twentieths of a point
   */
  WordTable(XWPFDocument document, int[] widths) {
    this.document = document;
    this.table = document.getDocument().getBody().addNewTbl();
    this.widths = widths;
    CTTblPr properties = table.addNewTblPr();
    set(properties.addNewTblW(), Arrays.stream(widths).sum());
    properties.addNewJc().setVal(STJcTable.CENTER);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblBorders borders = properties.addNewTblBorders();
    line(borders.addNewTop());
    line(borders.addNewLeft());
    line(borders.addNewBottom());
    line(borders.addNewRight());
    line(borders.addNewInsideH());
    line(borders.addNewInsideV());
    CTTblCellMar margins = properties.addNewTblCellMar();
    set(margins.addNewLeft(), CELL_MARGIN);
    set(margins.addNewRight(), CELL_MARGIN);
    CTTblGrid grid = table.addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private static void line(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(EIGHTHS_OF_A_POINT);
  }

  private static void set(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }

  /**
   * Starts a row, which no page break divides.
   *
   * @param isRepeated whether it is shown again at the top of every page
   */
  CTRow row(boolean isRepeated) {
    CTRow row = table.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTrHeight().setVal(BigInteger.valueOf(ROW_HEIGHT));
    if (isRepeated) {
      properties.addNewTblHeader();
    }
    return row;
  }

  /** Adds a cell; of one that spans rows, the first holds the text and the others go on with it. */
  void cell(
      CTRow row, int column, int columns, boolean isMerged, ParagraphAlignment how, String text) {
    CTTc cell = row.addNewTc();
    CTTcPr properties = cell.addNewTcPr();
    set(properties.addNewTcW(), Arrays.stream(widths, column, column + columns).sum());
    if (columns > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
    if (isMerged) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    XWPFParagraph paragraph = new XWPFParagraph(cell.addNewP(), document);
    paragraph.setAlignment(how);
    if (!text.isEmpty()) {
      Typeface.TABLE.set(paragraph, text);
    }
  }

  /** Adds the place of a cell from above that covers this row, too. */
  void covered(CTRow row, int column, int columns) {
    cell(row, column, columns, true, ParagraphAlignment.CENTER, "");
    CTTc cell = row.getTcArray(row.sizeOfTcArray() - 1);
    cell.getTcPr().getVMerge().setVal(STMerge.CONTINUE);
  }
}
