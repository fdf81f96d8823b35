#!/usr/bin/env bash
# fastexcel-reader 0.19.0 (Maven: org.dhatim) and Apache POI 5.5.1 (Maven: poi-ooxml) read a workbook as Excel stores it.
# Expected: 25.1, which Excel stores as 25.100000000000001, since it writes 17 digits, is 25.1, as it was typed and as
# the sheet shows; and a line end within a label (结果, 维持), stored as _x000D_ and a new line, is a line end.
# Happens: POI gives both; with fastexcel-reader, text and number (a BigDecimal) are 25.100000000000001, which is not equal
# to 25.1 and has fifteen places where the form has six; and _x000D_ stays within the label, which is no longer found by
# its wording.
# Needs: JDK 17, Maven, Python. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.19.0</version></dependency>
<dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > book.py <<'PY'
import zipfile
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
def relations(*targets): return head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % ''.join('<Relationship Id="r%d" Type="%s/%s" Target="%s"/>' % (i, office, type, target) for i, (type, target) in enumerate(targets))
with zipfile.ZipFile('form.xlsx', 'w') as z:
    z.writestr('[Content_Types].xml', head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>%s</Types>' % ''.join('<Override PartName="/xl/%s.xml" ContentType="%s%s+xml"/>' % (part, kind, type) for part, type in (('workbook', 'sheet.main'), ('sheet', 'worksheet'), ('sharedStrings', 'sharedStrings'))))
    z.writestr('_rels/.rels', relations(('officeDocument', 'xl/workbook.xml')))
    z.writestr('xl/workbook.xml', head + '<workbook %s xmlns:r="%s"><sheets><sheet name="表" sheetId="1" r:id="r0"/></sheets></workbook>' % (main, office))
    z.writestr('xl/_rels/workbook.xml.rels', relations(('worksheet', 'sheet.xml'), ('sharedStrings', 'sharedStrings.xml')))
    z.writestr('xl/sharedStrings.xml', head + '<sst %s count="1" uniqueCount="1"><si><t>结果_x000D_\n维持</t></si></sst>' % main)
    z.writestr('xl/sheet.xml', head + '<worksheet %s><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>25.100000000000001</v></c></row></sheetData></worksheet>' % main)
PY
python3 book.py
cat > Cells.java <<'JAVA'
import java.io.File;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.*;
import org.dhatim.fastexcel.reader.*;

public class Cells {
  public static void main(String[] args) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(new File("form.xlsx"))) {
      XSSFRow row = book.getSheetAt(0).getRow(0);
      show("POI", row.getCell(0).getStringCellValue(), new DataFormatter().formatCellValue(row.getCell(1)), BigDecimal.valueOf(row.getCell(1).getNumericCellValue()));
    }
    try (ReadableWorkbook book = new ReadableWorkbook(new File("form.xlsx"))) {
      Row row = book.getFirstSheet().read().get(0);
      show("fastexcel-reader", row.getCellText(0), row.getCellText(1), row.getCellAsNumber(1).get());
    }
  }

  private static void show(String name, String label, String text, BigDecimal number) {
    System.out.println(name + ": " + label.replaceAll("\\R", " ") + " " + text + ", is 25.1: " + (number.compareTo(new BigDecimal("25.1")) == 0));
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Cells.java 2> /dev/null | tee out.txt
grep -q '^POI: 结果 维持 25.1, is 25.1: true$' out.txt && grep -q '^fastexcel-reader: 结果_x000D_ 维持 25.100000000000001, is 25.1: false$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a figure of fifteen places, and a label with a code in it"
