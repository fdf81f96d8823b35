// library org.apache.poi:poi-ooxml:5.5.1

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Lists of cells as workbooks that are streamed out: pairs of a list and a workbook. */
public final class PoiStreaming {

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < args.length; i += 2) {
      try (SXSSFWorkbook book = new SXSSFWorkbook(100);
          OutputStream out = Files.newOutputStream(Path.of(args[i + 1]))) {
        SXSSFSheet sheet = book.createSheet("年报");
        for (String line : Files.readAllLines(Path.of(args[i]))) {
          String[] part = line.split("\t", -1);
          cell(sheet, Integer.parseInt(part[0]), Integer.parseInt(part[1]), part[4]);
          merge(sheet, part);
        }
        book.write(out);
      }
    }
  }

  private static void cell(SXSSFSheet sheet, int at, int column, String text) {
    SXSSFRow row = sheet.getRow(at);
    SXSSFCell cell = (row == null ? sheet.createRow(at) : row).createCell(column);
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }

  private static void merge(SXSSFSheet sheet, String[] part) {
    int row = Integer.parseInt(part[0]);
    int column = Integer.parseInt(part[1]);
    int rows = Integer.parseInt(part[2]);
    int columns = Integer.parseInt(part[3]);
    if (rows * columns > 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
    }
  }
}
