#!/usr/bin/env bash
# Hutool 5.8.46 (Maven: cn.hutool:hutool-all) with Apache POI 5.5.1 streams one sheet of a workbook, as saved by LibreOffice
# Calc (Debian: libreoffice-calc; seen with 7.4.7) and by ExcelJS 4.4.0 (npm).
# Expected: ExcelUtil.readBySax(file, 0, …) gives the first sheet and 1 the second, as its comment says (0 is the first)
# and as ExcelUtil.getReader(file, 0) does; if there is no such sheet, an exception.
# Happens: the number is that of an id within the file, rId1, rId2, which writers give as they like. In LibreOffice's
# file, 0 has no rows and 1 is the first sheet, so that the figures of one table are taken for those of the next; in
# ExcelJS' file, both have no rows. Nothing is reported. SheetJS (npm: xlsx 0.18.5) numbers them as Hutool expects.
# Needs: Debian (installs libreoffice-calc if soffice is not there), JDK 17, Maven, Node, npm. Exits 1 if the
# behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>cn.hutool</groupId><artifactId>hutool-all</artifactId><version>5.8.46</version></dependency>
<dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > write.js <<'JS'
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');
const sheets = [['申请', 34], ['复议', 2], ['诉讼', 1]];
const sheetjs = XLSX.utils.book_new();
const exceljs = new ExcelJS.Workbook();
for (const [name, figure] of sheets) {
  XLSX.utils.book_append_sheet(sheetjs, XLSX.utils.aoa_to_sheet([[name, figure]]), name);
  exceljs.addWorksheet(name).addRow([name, figure]);
}
XLSX.writeFile(sheetjs, 'sheetjs.xlsx');
XLSX.writeFile(sheetjs, 'libreoffice.ods');
exceljs.xlsx.writeFile('exceljs.xlsx');
JS
node write.js
soffice --headless "-env:UserInstallation=file://$dir/profile" --convert-to xlsx libreoffice.ods > /dev/null 2>&1
cat > Read.java <<'JAVA'
import cn.hutool.poi.excel.*;
import java.io.File;
import java.util.*;

public class Read {
  public static void main(String[] args) {
    for (String name : new String[] {"sheetjs", "libreoffice", "exceljs"}) {
      File file = new File(name + ".xlsx");
      for (int sheet = 0; sheet < 2; sheet++) {
        List<Object> rows = new ArrayList<>();
        ExcelUtil.readBySax(file, sheet, (number, row, cells) -> rows.add(cells));
        try (ExcelReader reader = ExcelUtil.getReader(file, sheet)) {
          System.out.println(name + " " + sheet + " => getReader " + reader.read() + " readBySax " + rows);
        }
      }
    }
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Read.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
sheetjs 0 => getReader [[申请, 34]] readBySax [[申请, 34]]
sheetjs 1 => getReader [[复议, 2]] readBySax [[复议, 2]]
libreoffice 0 => getReader [[申请, 34]] readBySax []
libreoffice 1 => getReader [[复议, 2]] readBySax [[申请, 34]]
exceljs 0 => getReader [[申请, 34]] readBySax []
exceljs 1 => getReader [[复议, 2]] readBySax []
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the second sheet is the first, and the first is empty"
