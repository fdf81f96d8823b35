#!/usr/bin/env bash
# A total that is a formula, written by ExcelJS 4.4.0 (npm), read by Hutool 5.8.38 and FastExcel 1.2.0 (Maven).
# Expected: a formula that no spreadsheet program has calculated yet, and whose cell so has no value in the
# file, is no figure for any reader, or is calculated.
# Happens: FastExcel has null, but Hutool 0, as has Apache POI's getNumericCellValue beneath it: a total
# of 8 that no one opened and saved is read as a stated zero.
# Needs: JDK 17, Maven, Node, npm. Exits 1 if the behaviour is another one.
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
npm init -y > /dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > write.js <<'JS'
const ExcelJS = require('exceljs');
(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('复议');
  sheet.addRow(['维持', 3]);
  sheet.addRow(['纠正', 5]);
  sheet.addRow(['总计', { formula: 'SUM(B1:B2)' }]);
  await book.xlsx.writeFile('book.xlsx');
})();
JS
cat > Total.java <<'JAVA'
import cn.hutool.poi.excel.*;
import cn.idev.excel.FastExcel;
import java.io.File;
import java.util.*;
import org.apache.poi.ss.usermodel.*;

public class Total {
  public static void main(String[] args) throws Exception {
    File file = new File("book.xlsx").getAbsoluteFile();
    try (ExcelReader reader = ExcelUtil.getReader(file); Workbook book = WorkbookFactory.create(file)) {
      System.out.println("hutool " + reader.read().get(2).get(1));
      System.out.println("poi " + book.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue());
    }
    List<Map<Integer, String>> rows = FastExcel.read(file).headRowNumber(0).sheet().doReadSync();
    System.out.println("fastexcel " + rows.get(2).get(1));
  }
}
JAVA
node write.js
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Total.java 2> /dev/null | tee out.txt
grep -qx 'hutool 0' out.txt && grep -qx 'poi 0.0' out.txt && grep -qx 'fastexcel null' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a total that was never calculated is 0"
