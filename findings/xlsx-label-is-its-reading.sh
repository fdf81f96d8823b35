#!/usr/bin/env bash
# A workbook in which a name has its reading above it (Excel's 拼音, rPh), as for rare characters: ExcelJS 4.4.0,
# officeparser 7.8.0 (npm), Apache POI 5.5.1 (poi-ooxml) and Apache Tika 3.3.1 (tika-parser-microsoft-module; Maven)
# read it.
# Expected: the text of the cell is 亳州市; its reading bó is no part of it, as Excel's own functions and POI's XSSFWorkbook
# have it, and a library reads the same in memory and streamed.
# Happens: ExcelJS gives 亳州市 in memory, but the streaming WorkbookReader only bó: the reading in place of the name.
# POI's streaming reader (ReadOnlySharedStringsTable) and Tika give "亳州市 bó", officeparser 亳州市bó. A label is no longer
# found by its wording, in large files least of all.
# Needs: JDK 17, Maven, Node, npm, Python. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 officeparser@7.8.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
classpath() { # FILE DEPENDENCY...
  local file=$1; shift
  { echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>'
    for d in "$@"; do IFS=: read -r g a v <<< "$d"; echo "<dependency><groupId>$g</groupId><artifactId>$a</artifactId><version>$v</version></dependency>"; done
    echo '</dependencies></project>'; } > pom.xml
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$file" > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
}
classpath tika.txt org.apache.tika:tika-core:3.3.1 org.apache.tika:tika-parser-microsoft-module:3.3.1 org.apache.poi:poi-ooxml:5.5.1
cat > book.py <<'PY'
import zipfile
main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
package = 'http://schemas.openxmlformats.org/package/2006/'
kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
styles = '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>'
def book(name, rows, texts, prefix=''):
    def part(root, inner, more=''):
        xml = '<%s%s>%s</%s>' % (root, more, inner, root)
        if prefix:
            xml = xml.replace('</', '\0').replace('<', '<%s:' % prefix).replace('\0', '</%s:' % prefix)
        space = ' xmlns%s="%s"' % (prefix and ':' + prefix, main)
        return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + xml.replace(root, root + space, 1)
    parts = {'workbook': 'sheet.main', 'worksheets/sheet1': 'worksheet', 'sharedStrings': 'sharedStrings', 'styles': 'styles'}
    with zipfile.ZipFile(name, 'w') as z:
        z.writestr('[Content_Types].xml', '<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>%s</Types>'
            % (package, ''.join('<Override PartName="/xl/%s.xml" ContentType="%s%s+xml"/>' % (p, kind, t) for p, t in parts.items())))
        z.writestr('_rels/.rels', '<Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (package, office))
        z.writestr('xl/_rels/workbook.xml.rels', '<Relationships xmlns="%srelationships">%s</Relationships>' % (package, ''.join('<Relationship Id="%s" Type="%s/%s" Target="%s.xml"/>' % (i, office, t, p)
            for i, t, p in (('rId1', 'worksheet', 'worksheets/sheet1'), ('rId2', 'sharedStrings', 'sharedStrings'), ('rId3', 'styles', 'styles')))))
        z.writestr('xl/workbook.xml', part('workbook', '<sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets>', ' xmlns:r="%s"' % office))
        z.writestr('xl/styles.xml', part('styleSheet', styles))
        z.writestr('xl/sharedStrings.xml', part('sst', texts))
        z.writestr('xl/worksheets/sheet1.xml', part('worksheet', '<sheetData>%s</sheetData>' % rows))
book('form.xlsx', '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>',
    '<si><t>亳州市</t><rPh sb="0" eb="1"><t>bó</t></rPh><phoneticPr fontId="0"/></si>')
PY
python3 book.py
cat > read.js <<'JS'
const ExcelJS = require('exceljs');
(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile('form.xlsx');
  console.log('ExcelJS ' + book.worksheets[0].getCell('A1').text);
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader('form.xlsx', {sharedStrings: 'cache'})) {
    for await (const row of sheet) {
      console.log('ExcelJS streamed ' + row.getCell(1).text);
    }
  }
  console.log('officeparser ' + (await require('officeparser').parseOffice('form.xlsx')).toText().split('\n')[0]);
})();
JS
cat > Read.java <<'JAVA'
import java.io.File;
import org.apache.poi.openxml4j.opc.*;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.tika.Tika;

public class Read {
  public static void main(String[] args) throws Exception {
    File file = new File("form.xlsx");
    try (Workbook book = WorkbookFactory.create(file)) {
      System.out.println("POI " + book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
    }
    try (OPCPackage parts = OPCPackage.open(file, PackageAccess.READ)) {
      System.out.println("POI streamed " + new ReadOnlySharedStringsTable(parts).getItemAt(0).getString());
    }
    System.out.println("Tika " + new Tika().parseToString(file).strip().replaceAll("\\s+", " "));
  }
}
JAVA
{
  node read.js
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat tika.txt)" Read.java 2> /dev/null
} | tee out.txt
cat > expected.txt <<'TXT'
ExcelJS 亳州市
ExcelJS streamed bó
officeparser 亳州市bó
POI 亳州市
POI streamed 亳州市 bó
Tika s 亳州市 bó 5
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: streamed, the name is its reading"
