#!/usr/bin/env bash
# Two small workbooks as programs other than Excel write them: prefix.xlsx, whose elements have a prefix (<x:row>), as
# those of .NET's Open XML SDK and ClosedXML have, and bare.xlsx, whose cells and rows have no addresses (r), which the
# format (ECMA-376) lets a writer leave out. Readers: Hutool 5.8.46 (ExcelUtil.readBySax), EEC 0.5.19 (org.ttzero:eec;
# Maven), ExcelJS 4.4.0, officeparser 7.8.0 (npm), ssconvert (Debian: gnumeric; seen with 1.12.55).
# Expected: the rows 维持 5 7 and 纠正 6 8, as Apache POI 5.5.1 (Maven: poi-ooxml) reads them from both, or an error.
# Happens: with the prefix, Hutool and EEC find no row, and officeparser no text. Without addresses, EEC finds
# two empty rows and ssconvert writes an empty line. None of them reports anything: a form with figures is an empty form.
# ExcelJS throws for both, and Hutool, with a NullPointerException, for the second.
# Needs: Debian (installs gnumeric if ssconvert is not there), JDK 17, Maven, Node, npm, Python. Exits 1 if the
# behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v ssconvert > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends gnumeric > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund exceljs@4.4.0 officeparser@7.8.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
classpath() { # FILE DEPENDENCY...
  local file=$1; shift
  { echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>'
    for d in "$@"; do IFS=: read -r g a v <<< "$d"; echo "<dependency><groupId>$g</groupId><artifactId>$a</artifactId><version>$v</version></dependency>"; done
    echo '</dependencies></project>'; } > pom.xml
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$file" > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
}
classpath hutool.txt cn.hutool:hutool-all:5.8.46 org.apache.poi:poi-ooxml:5.5.1
classpath eec.txt org.ttzero:eec:0.5.19
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
texts = '<si><t>维持</t></si><si><t>纠正</t></si>'
def row(number, address, *values):
    cells = ''.join('<c%s%s><v>%d</v></c>' % (' r="%s%d"' % ('ABC'[i], number) if address else '', '' if i else ' t="s"', v) for i, v in enumerate(values))
    return '<row%s>%s</row>' % (' r="%d"' % number if address else '', cells)
for name, address, prefix in (('prefix.xlsx', True, 'x'), ('bare.xlsx', False, '')):
    book(name, row(1, address, 0, 5, 7) + row(2, address, 1, 6, 8), texts, prefix)
PY
python3 book.py
cat > Hutool.java <<'JAVA'
import cn.hutool.poi.excel.ExcelUtil;
import java.io.File;
import java.util.*;
import org.apache.poi.ss.usermodel.*;

public class Hutool {
  public static void main(String[] args) throws Exception {
    for (String file : args) {
      List<Object> rows = new ArrayList<>();
      try (Workbook book = WorkbookFactory.create(new File(file), null, true)) {
        for (Row row : book.getSheetAt(0)) {
          List<String> cells = new ArrayList<>();
          row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
          rows.add(cells);
        }
      }
      System.out.println(file + " POI " + rows);
      rows.clear();
      try {
        ExcelUtil.readBySax(new File(file), 0, (sheet, number, cells) -> rows.add(cells));
        System.out.println(file + " Hutool " + rows);
      } catch (NullPointerException e) {
        System.out.println(file + " Hutool throws");
      }
    }
  }
}
JAVA
cat > Eec.java <<'JAVA'
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.ttzero.excel.reader.ExcelReader;

public class Eec {
  public static void main(String[] args) throws Exception {
    for (String file : args) {
      try (ExcelReader reader = ExcelReader.read(Path.of(file))) {
        System.out.println(file + " EEC " + reader.sheet(0).rows().map(row -> "[" + row + "]").collect(Collectors.toList()));
      }
    }
  }
}
JAVA
cat > read.js <<'JS'
const ExcelJS = require('exceljs');
(async () => {
  for (const file of process.argv.slice(2)) {
    await new ExcelJS.Workbook().xlsx.readFile(file).then(() => console.log(file + ' ExcelJS reads'), () => console.log(file + ' ExcelJS throws'));
    console.log(file + ' officeparser [' + (await require('officeparser').parseOffice(file)).toText().replace(/\s+/g, ' ') + ']');
  }
})();
JS
{
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat hutool.txt)" Hutool.java prefix.xlsx bare.xlsx 2> /dev/null
  java -cp "$(cat eec.txt)" Eec.java prefix.xlsx bare.xlsx 2> /dev/null
  node read.js prefix.xlsx bare.xlsx
  for file in prefix.xlsx bare.xlsx; do
    echo "$file ssconvert [$(ssconvert --export-type=Gnumeric_stf:stf_csv $file fd://1 2> /dev/null | tr '\n' ';')]"
  done
} | tee out.txt
cat > expected.txt <<'TXT'
prefix.xlsx POI [[维持, 5, 7], [纠正, 6, 8]]
prefix.xlsx Hutool []
bare.xlsx POI [[维持, 5, 7], [纠正, 6, 8]]
bare.xlsx Hutool throws
prefix.xlsx EEC []
bare.xlsx EEC [[], []]
prefix.xlsx ExcelJS throws
prefix.xlsx officeparser []
bare.xlsx ExcelJS throws
bare.xlsx officeparser [维持 5 7 纠正 6 8]
prefix.xlsx ssconvert [维持,5,7;纠正,6,8;]
bare.xlsx ssconvert [;]
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a workbook with figures is empty"
