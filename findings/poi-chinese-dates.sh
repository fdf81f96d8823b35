#!/usr/bin/env bash
# Apache POI 5.5.1 (Maven: poi-ooxml), DataFormatter, shows dates in the formats of Chinese workbooks.
# Expected: yyyy"年"m"月"d"日";@ gives 2024年12月31日, and [DBNum1][$-804]yyyy"年"m"月"d"日";@, which
# shows 二〇二四年十二月三十一日, gives that or the first.
# Happens: the first gives 2024"年"12"月"31"日" with the quotation marks of the format, and the second
# throws an IllegalArgumentException. Both are among the date formats that Excel offers in Chinese, so
# that a loop over all cells of a form stops at the date in its head.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Dates.java <<'JAVA'
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Dates {
  public static void main(String[] args) throws Exception {
    try (Workbook book = new XSSFWorkbook()) {
      Cell cell = book.createSheet("表头").createRow(0).createCell(0);
      cell.setCellValue(LocalDate.of(2024, 12, 31));
      for (String start : new String[] {"", "[DBNum1][$-804]"}) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(start + "yyyy\"年\"m\"月\"d\"日\";@"));
        cell.setCellStyle(style);
        System.out.println(style.getDataFormatString() + " => " + shown(cell));
      }
    }
  }

  private static String shown(Cell cell) {
    try {
      return new DataFormatter(Locale.CHINA).formatCellValue(cell);
    } catch (IllegalArgumentException e) {
      return e.toString();
    }
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Dates.java 2> /dev/null | tee out.txt
grep -qF '=> 2024"年"12"月"31"日"' out.txt && grep -q '=> java.lang.IllegalArgumentException: Cannot format given Object as a Number$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: quotation marks in a date, and an exception for one in Chinese numerals"
