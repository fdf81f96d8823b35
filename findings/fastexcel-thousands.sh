#!/usr/bin/env bash
# FastExcel 1.2.0 (Maven: cn.idev.excel:fastexcel), the successor of EasyExcel, reads cells as text.
# Expected: the formats 0, and 0.0, and 0.00, show a figure in thousands (千元), 251000 as 251, 251.0
# and 251.00, as Apache POI 5 beneath it does and EasyExcel 4.0.3 did.
# Happens: they give 25, 25.1 and 2.50; each further place divides by ten once more. With #,##0.0, it
# is 251.0. The text does not show that a figure is a tenth or a hundredth of what the sheet shows.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>cn.idev.excel</groupId><artifactId>fastexcel</artifactId><version>1.2.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Thousands.java <<'JAVA'
import cn.idev.excel.FastExcel;
import java.io.*;
import java.util.*;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Thousands {
  public static void main(String[] args) throws Exception {
    List<String> formats = List.of("0,", "0.0,", "0.00,", "#,##0.0,");
    List<String> shown = new ArrayList<>();
    try (Workbook book = new XSSFWorkbook(); OutputStream out = new FileOutputStream("book.xlsx")) {
      Sheet sheet = book.createSheet("经费");
      for (String format : formats) {
        Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
        cell.setCellValue(251000);
        cell.setCellStyle(book.createCellStyle());
        cell.getCellStyle().setDataFormat(book.createDataFormat().getFormat(format));
        shown.add(new DataFormatter(Locale.CHINA).formatCellValue(cell));
      }
      book.write(out);
    }
    List<Map<Integer, String>> rows = FastExcel.read("book.xlsx").headRowNumber(0).sheet().doReadSync();
    for (int i = 0; i < rows.size(); i++) {
      System.out.println(formats.get(i) + " poi " + shown.get(i) + " fastexcel " + rows.get(i).get(0));
    }
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Thousands.java 2> /dev/null | tee out.txt
grep -q '^0, poi 251 fastexcel 25$' out.txt && grep -q '^0.0, poi 251.0 fastexcel 25.1$' out.txt \
  && grep -q '^0.00, poi 251.00 fastexcel 2.50$' out.txt && grep -q '^#,##0.0, poi 251.0 fastexcel 251.0$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: thousands are divided by ten or a hundred once more"
