#!/usr/bin/env bash
# Hutool 5.8.38 (Maven: hutool-all) writes a workbook, FastExcel 1.2.0 (cn.idev.excel) reads it.
# Expected: a fee of 0.123457万元 that one writes the other reads; a writer that is told of no format
# gives none, as POI does.
# Happens: Hutool gives every decimal the format 0.00, and FastExcel, like all readers that take the
# text of a cell, reads 0.12. A fee of 0.0004万元 (4 yuan) is read as 0.00: a fee that was collected
# is none. The figure itself still stands in the file.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>cn.hutool</groupId><artifactId>hutool-all</artifactId><version>5.8.38</version></dependency>
<dependency><groupId>cn.idev.excel</groupId><artifactId>fastexcel</artifactId><version>1.2.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Fees.java <<'JAVA'
import cn.hutool.poi.excel.*;
import cn.idev.excel.FastExcel;
import java.io.File;
import java.math.BigDecimal;
import java.util.*;
import org.apache.poi.ss.usermodel.*;

public class Fees {
  public static void main(String[] args) throws Exception {
    File file = new File("fees.xlsx").getAbsoluteFile();
    try (ExcelWriter writer = ExcelUtil.getWriter(file)) {
      writer.writeRow(Arrays.asList("收取的费用", new BigDecimal("0.123457")));
      writer.writeRow(Arrays.asList("收取的费用", new BigDecimal("0.0004")));
    }
    List<Map<Integer, String>> rows = FastExcel.read(file).headRowNumber(0).sheet().doReadSync();
    try (Workbook book = WorkbookFactory.create(file)) {
      for (Row row : book.getSheetAt(0)) {
        Cell cell = row.getCell(1);
        System.out.println(cell.getNumericCellValue() + " format " + cell.getCellStyle().getDataFormatString()
            + " read " + rows.get(row.getRowNum()).get(1));
      }
    }
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Fees.java 2> /dev/null | tee out.txt
grep -q '^0.123457 format 0.00 read 0.12$' out.txt && grep -q '^4.0E-4 format 0.00 read 0.00$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: six decimals are written and two are read"
