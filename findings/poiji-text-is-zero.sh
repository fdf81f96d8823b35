#!/usr/bin/env bash
# Poiji 4.7.0 (Maven: com.github.ozlerhakan:poiji) reads the rows of a workbook into objects.
# Expected: a cell with — or 3件 in a column of Integer or BigDecimal is an exception or null, as a blank cell is
# null; so are the numbers 25.1 and 3000000000 in a column of Integer.
# Happens: —, 3件 and 25.1 are 0, and 3000000000 is -1294967296. There is no exception: what was not counted, and
# what has a unit behind it, is a stated zero. With preferNullOverDefault(true) the zeros are null, and nothing
# tells them from blanks; the negative number stays.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>com.github.ozlerhakan</groupId><artifactId>poiji</artifactId><version>4.7.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Read.java <<'JAVA'
import com.poiji.annotation.ExcelCellName;
import com.poiji.bind.Poiji;
import com.poiji.option.PoijiOptions.PoijiOptionsBuilder;
import java.io.*;
import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.*;

public class Read {
  public static class Line {
    @ExcelCellName("指标") public String label;
    @ExcelCellName("件") public Integer count;
    @ExcelCellName("万元") public BigDecimal fee;
  }

  public static void main(String[] args) throws Exception {
    File file = new File("form.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = new FileOutputStream(file)) {
      XSSFSheet sheet = book.createSheet();
      row(sheet, "指标", "件", "万元");
      for (Object figure : new Object[] {1034.0, "1,034", "—", "3件", 25.1, 3000000000.0, ""}) {
        row(sheet, figure.equals("") ? "blank" : figure instanceof Double d ? BigDecimal.valueOf(d).toPlainString() : figure, figure, figure);
      }
      book.write(out);
    }
    for (boolean nulls : new boolean[] {false, true}) {
      for (Line line : Poiji.fromExcel(file, Line.class, PoijiOptionsBuilder.settings().preferNullOverDefault(nulls).build())) {
        System.out.println((nulls ? "nulls " : "") + line.label + " => " + line.count + " " + line.fee);
      }
    }
  }

  private static void row(XSSFSheet sheet, Object... values) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Double number) {
        row.createCell(i).setCellValue(number);
      } else if (values[i].equals("")) {
        row.createCell(i).setBlank();
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Read.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
1034.0 => 1034 1034
1,034 => 1034 1034
— => 0 0
3件 => 0 0
25.1 => 0 25.1
3000000000 => -1294967296 3000000000
blank => null null
nulls 1034.0 => 1034 1034
nulls 1,034 => 1034 1034
nulls — => null null
nulls 3件 => null null
nulls 25.1 => null 25.1
nulls 3000000000 => -1294967296 3000000000
nulls blank => null null
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a text in a column of figures is 0"
