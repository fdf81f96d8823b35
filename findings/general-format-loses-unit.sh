#!/usr/bin/env bash
# Figures with the format General"万元" and General;-General; in Apache POI 5.5.1 (DataFormatter), FastExcel
# 1.2.0 (Maven: cn.idev.excel:fastexcel) and SheetJS (npm: xlsx 0.18.5).
# Expected: General, which Chinese Excel calls G/通用格式, with a text behind it shows 25.1 as 25.1万元, as
# LibreOffice does; and -3, a change from the year before, stays -3 with General;-General;.
# Happens: 万元 and 件 are gone in all three, so that an amount in ten thousands of yuan looks like one in
# yuan, and POI puts 1034.0 for 1034件. For POI and FastExcel, -3 is the text -General: the figure is gone.
# Needs: JDK 17, Maven, Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund xlsx@0.18.5 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
classpath() { # FILE GROUP ARTIFACT VERSION
  cat > pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>$2</groupId><artifactId>$3</artifactId><version>$4</version></dependency>
</dependencies></project>
POM
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$1" > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
}
classpath poi.txt org.apache.poi poi-ooxml 5.5.1
classpath fast.txt cn.idev.excel fastexcel 1.2.0
cat > Shown.java <<'JAVA'
import java.io.*;
import java.util.*;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Shown {
  public static void main(String[] args) throws Exception {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("General\"万元\"", 25.1);
    figures.put("General\"件\"", 1034.0);
    figures.put("General;-General;", -3.0);
    try (Workbook book = new XSSFWorkbook()) {
      Row row = book.createSheet("表").createRow(0);
      StringBuilder shown = new StringBuilder("POI");
      for (Map.Entry<String, Double> figure : figures.entrySet()) {
        Cell cell = row.createCell(row.getPhysicalNumberOfCells());
        cell.setCellValue(figure.getValue());
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(figure.getKey()));
        cell.setCellStyle(style);
        shown.append(" | ").append(new DataFormatter(Locale.CHINA).formatCellValue(cell));
      }
      System.out.println(shown);
      try (OutputStream out = new FileOutputStream("form.xlsx")) {
        book.write(out);
      }
    }
  }
}
JAVA
cat > Fast.java <<'JAVA'
import cn.idev.excel.FastExcel;
import java.util.*;

public class Fast {
  public static void main(String[] args) {
    List<Map<Integer, String>> rows = FastExcel.read("form.xlsx").headRowNumber(0).sheet().doReadSync();
    System.out.println("FastExcel | " + String.join(" | ", rows.get(0).values()));
  }
}
JAVA
{
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat poi.txt)" Shown.java 2> /dev/null
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat fast.txt)" Fast.java 2> /dev/null
  node -e "const x = require('xlsx'); const s = x.readFile('form.xlsx').Sheets['表']; console.log(['SheetJS', s.A1.w, s.B1.w, s.C1.w].join(' | '))"
} | tee out.txt
grep -q '^POI | 25.1 | 1034.0 | -General$' out.txt && grep -q '^FastExcel | 25.1 | 1034 | -General$' out.txt && grep -q '^SheetJS | 25.1 | 1034 | -3$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: no unit, and a word for a figure"
