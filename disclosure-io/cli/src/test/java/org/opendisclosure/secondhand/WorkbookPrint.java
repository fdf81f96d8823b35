package org.opendisclosure.secondhand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Prints a form as a workbook. */
final class WorkbookPrint {

  private final Plan plan;
  private final Workbook book;
  private final Map<String, CellStyle> styles = new HashMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private Sheet sheet;
  private int next;
  private int width;

  WorkbookPrint(Paper paper) {
    this.plan = paper.plan;
    boolean isStreamed = plan.file == Plan.FileKind.STREAMED && isPlain(paper);
    this.book = isStreamed ? new SXSSFWorkbook() : new XSSFWorkbook();
    this.sheet = book.createSheet();
  }

  /** Whether no text has a look; a streamed workbook would lose it. */
  private static boolean isPlain(Paper paper) {
    return paper
        .places(spot -> spot.pieces().stream().anyMatch(p -> p.look() != Look.PLAIN))
        .isEmpty();
  }

  byte[] of(Paper paper) {
    width = paper.tables().stream().mapToInt(Table::width).max().orElse(1);
    for (Block block : paper.blocks) {
      if (block instanceof Paragraph text) {
        paragraph(text);
      } else if (block instanceof Table table) {
        table(plan.merge.of(table));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (book) {
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void paragraph(Paragraph text) {
    boolean isNewSheet =
        plan.file == Plan.FileKind.SHEET_PER_TABLE && text.role() == Paragraph.Role.HEADING;
    if (isNewSheet) {
      sheet = book.createSheet();
      merged.clear();
      next = 0;
    }
    boolean isRight = text.role() == Paragraph.Role.RIGHT;
    Cell cell = sheet.createRow(next++).createCell(isRight ? width - 1 : 0);
    cell.setCellValue(text.text());
    if (plan.isShared && !isRight) {
      merge(new CellRangeAddress(next - 1, next - 1, 0, 14));
    }
  }

  private void table(Table table) {
    int first = next;
    for (List<Spot> spots : table.rows()) {
      Row row = sheet.createRow(next++);
      row.setZeroHeight(table.isHidden(spots));
    }
    for (Table.Placed at : table.placed()) {
      Spot spot = at.spot();
      int top = first + at.row();
      put(sheet.getRow(top).createCell(at.column()), spot);
      int bottom = Math.min(top + spot.rows(), next) - 1;
      merge(new CellRangeAddress(top, bottom, at.column(), at.column() + spot.columns() - 1));
    }
  }

  private void merge(CellRangeAddress range) {
    if (range.getNumberOfCells() > 1 && merged.stream().noneMatch(range::intersects)) {
      sheet.addMergedRegionUnsafe(range);
      merged.add(range);
    }
  }

  private void put(Cell cell, Spot spot) {
    if (spot.pieces().size() > 1 || spot.pieces().get(0).look() != Look.PLAIN) {
      RichTexts.put(book, cell, spot.pieces());
    } else if (isNumber(spot)) {
      cell.setCellValue(Double.parseDouble(spot.text()));
    } else if (!spot.isBlank()) {
      cell.setCellValue(spot.text());
    }
    if (!spot.format().isEmpty()) {
      cell.setCellStyle(styles.computeIfAbsent(spot.format(), this::style));
    }
  }

  private CellStyle style(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  /** Whether a figure is typed as a number; in a text its format would mean nothing. */
  private boolean isNumber(Spot spot) {
    return (plan.file != Plan.FileKind.TEXT_NUMBERS || !spot.format().isEmpty())
        && spot.figure().isPresent()
        && spot.text().matches("-?\\d+(\\.\\d+)?");
  }
}
