#!/usr/bin/env bash
# Apache POI 5.5.1 (Maven: poi-ooxml), DataFormatter, shows zeros that a format hides.
# Expected: 0;-0;;@, with which offices leave zeros blank, shows a zero as nothing, as 0;-0;"" does,
# or as 0.
# Happens: the text is 0.0. A count that the sheet shows as blank is not blank and looks like a
# measured decimal, and with 0.00;-0.00;;@ it has one place where all other figures have two.
# Whether a cell is blank or zero is the difference between "not reported" and "none" in these forms.
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
cat > Zeros.java <<'JAVA'
import java.util.Locale;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Zeros {
  public static void main(String[] args) throws Exception {
    try (Workbook book = new XSSFWorkbook()) {
      Row row = book.createSheet("申请").createRow(0);
      for (String format : new String[] {"0;-0;\"\"", "0;-0;;@", "0.00;-0.00;;@"}) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        System.out.println(format + " zero [" + shown(row, style, 0) + "] three [" + shown(row, style, 3) + "]");
      }
    }
  }

  private static String shown(Row row, CellStyle style, int figure) {
    Cell cell = row.createCell(0);
    cell.setCellValue(figure);
    cell.setCellStyle(style);
    return new DataFormatter(Locale.CHINA).formatCellValue(cell);
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Zeros.java 2> /dev/null | tee out.txt
grep -qF '0;-0;"" zero [] three [3]' out.txt && grep -qF '0;-0;;@ zero [0.0] three [3]' out.txt \
  && grep -qF '0.00;-0.00;;@ zero [0.0] three [3.00]' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a hidden zero is shown as 0.0"
