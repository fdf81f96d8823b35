package org.opendisclosure.io.quirks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Word documents: text in one run or in several, lines broken in a paragraph or between two; tables
 * with the grid of their columns, as word processors write it.
 */
final class DocxMedium {

  /** The width of a table in twentieths of a point. */
  private static final int WIDTH = 9_000;

  private final XWPFDocument word;
  private final boolean hasManyRuns;
  private final boolean hasManyParagraphs;

  private DocxMedium(XWPFDocument word, Random random) {
    this.word = word;
    this.hasManyRuns = random.nextBoolean();
    this.hasManyParagraphs = random.nextBoolean();
  }

  static byte[] print(Document document, Random random) {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new DocxMedium(word, random).print(document.blocks());
      word.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        text(word.createParagraph(), paragraph.text());
      } else if (block instanceof Grid grid) {
        table(grid);
      }
    }
  }

  private void table(Grid grid) {
    XWPFTable table = word.createTable();
    int width = WIDTH / grid.columns();
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < grid.columns(); i++) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (int i = 0; i < grid.rows().size(); i++) {
      XWPFTableRow row = i == 0 ? table.getRow(0) : table.insertNewTableRow(i);
      List<Box> boxes = grid.rows().get(i).boxes();
      for (int column = 0; column < boxes.size(); column += grid.width(i, column)) {
        boolean isFirst = i == 0 && column == 0;
        XWPFTableCell cell = isFirst ? row.getCell(0) : row.addNewTableCell();
        CTTcPr format = cell.getCTTc().addNewTcPr();
        CTTblWidth covered = format.addNewTcW();
        covered.setType(STTblWidth.DXA);
        covered.setW(BigInteger.valueOf((long) width * grid.width(i, column)));
        if (grid.width(i, column) > 1) {
          format.addNewGridSpan().setVal(BigInteger.valueOf(grid.width(i, column)));
        }
        boolean isStart = grid.startsAt(i, column);
        if (!isStart || grid.height(i, column) > 1) {
          format.addNewVMerge().setVal(isStart ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (isStart) {
          text(cell, boxes.get(column).text());
        }
      }
    }
  }

  private void text(XWPFTableCell cell, String text) {
    String[] lines = hasManyParagraphs ? text.split("\n", -1) : new String[] {text};
    for (int i = 0; i < lines.length; i++) {
      text(i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph(), lines[i]);
    }
  }

  private void text(XWPFParagraph paragraph, String text) {
    int half = hasManyRuns ? text.length() / 2 : 0;
    run(paragraph, text.substring(0, half));
    run(paragraph, text.substring(half));
  }

  private static void run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }
}
