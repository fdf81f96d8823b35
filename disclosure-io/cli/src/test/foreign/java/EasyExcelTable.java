// library com.alibaba:easyexcel:4.0.3

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.write.builder.ExcelWriterSheetBuilder;
import com.alibaba.excel.write.merge.OnceAbsoluteMergeStrategy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists of cells as workbooks of EasyExcel, figures as texts: pairs of a list and a workbook. */
public final class EasyExcelTable {

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < args.length; i += 2) {
      ExcelWriterSheetBuilder sheet = EasyExcel.write(args[i + 1]).sheet("年报");
      List<List<Object>> rows = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(args[i]))) {
        String[] part = line.split("\t", -1);
        put(rows, Integer.parseInt(part[0]), Integer.parseInt(part[1]), part[4]);
        merge(sheet, part);
      }
      sheet.doWrite(rows);
    }
  }

  private static void put(List<List<Object>> rows, int row, int column, String text) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    while (rows.get(row).size() < column) {
      rows.get(row).add(null);
    }
    rows.get(row).add(text);
  }

  private static void merge(ExcelWriterSheetBuilder sheet, String[] part) {
    int row = Integer.parseInt(part[0]);
    int column = Integer.parseInt(part[1]);
    int rows = Integer.parseInt(part[2]);
    int columns = Integer.parseInt(part[3]);
    if (rows * columns > 1) {
      sheet.registerWriteHandler(
          new OnceAbsoluteMergeStrategy(row, row + rows - 1, column, column + columns - 1));
    }
  }
}
