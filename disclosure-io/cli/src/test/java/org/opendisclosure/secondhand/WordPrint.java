package org.opendisclosure.secondhand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Prints a form as a Word document. */
final class WordPrint {

  private final XWPFDocument document = new XWPFDocument();

  byte[] of(Paper paper) {
    for (Block block : paper.blocks) {
      if (block instanceof Table table) {
        table(paper.plan.merge.of(table));
        document.createParagraph();
      } else if (block instanceof Paragraph text) {
        paragraph(text);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void paragraph(Paragraph text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (text.role() == Paragraph.Role.RIGHT) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
    WordLooks.text(paragraph, text.text());
  }

  private void table(Table table) {
    XWPFTable target = document.createTable(1, 1);
    List<Table.Placed> covering = new ArrayList<>();
    List<Table.Placed> placed = table.placed();
    for (int row = 0; row < table.rows().size(); row++) {
      XWPFTableRow line = row == 0 ? target.getRow(0) : target.insertNewTableRow(row);
      int now = row;
      List<Table.Placed> cells = new ArrayList<>();
      placed.stream().filter(at -> at.row() == now).forEach(cells::add);
      covering.stream().filter(at -> at.row() + at.spot().rows() > now).forEach(cells::add);
      cells.sort(java.util.Comparator.comparingInt(Table.Placed::column));
      for (int i = 0; i < cells.size(); i++) {
        boolean isFirst = row == 0 && i == 0;
        cell(isFirst ? line.getCell(0) : line.createCell(), cells.get(i), row);
      }
      placed.stream().filter(at -> at.row() == now && at.spot().rows() > 1).forEach(covering::add);
    }
  }

  private static void cell(XWPFTableCell cell, Table.Placed at, int row) {
    Spot spot = at.spot();
    CTTcPr properties = cell.getCTTc().addNewTcPr();
    if (spot.columns() > 1) {
      properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(spot.columns()));
    }
    if (spot.rows() > 1) {
      properties.addNewVMerge().setVal(at.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (at.row() == row) {
      spot.pieces().forEach(piece -> WordLooks.piece(cell, piece));
    }
  }
}
