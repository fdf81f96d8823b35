// library org.dhatim:fastexcel:0.19.0

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists of cells as workbooks of fastexcel: pairs of a list and a workbook. */
public final class FastExcelTable {

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < args.length; i += 2) {
      try (OutputStream out = Files.newOutputStream(Path.of(args[i + 1]));
          Workbook book = new Workbook(out, "office", "1.0")) {
        Worksheet sheet = book.newWorksheet("年报");
        for (String line : Files.readAllLines(Path.of(args[i]))) {
          write(sheet, line.split("\t", -1));
        }
      }
    }
  }

  private static void write(Worksheet sheet, String[] part) {
    int row = Integer.parseInt(part[0]);
    int column = Integer.parseInt(part[1]);
    int rows = Integer.parseInt(part[2]);
    int columns = Integer.parseInt(part[3]);
    if (part[4].matches("-?\\d+(\\.\\d+)?")) {
      sheet.value(row, column, new BigDecimal(part[4]));
    } else {
      sheet.value(row, column, part[4]);
    }
    if (rows * columns > 1) {
      sheet.range(row, column, row + rows - 1, column + columns - 1).merge();
    }
  }
}
