#!/usr/bin/env bash
# A reviewer's comments in an OpenDocument sheet (.ods) saved by LibreOffice Calc (Debian: libreoffice-calc; seen with
# 7.4.7): ODF Toolkit's odfdom 0.13.0 (Maven: org.odftoolkit:odfdom-java) and officeparser 7.8.0 (npm) read the cells.
# Expected: a cell with the figure 5 and the comment 应为8 (should be 8) has the text 5; the comment is apart, as SheetJS
# 0.18.5 (npm: xlsx) has it.
# Happens: the comment stands in the text before the figure, with nothing between: 应为85 in officeparser; in odfdom,
# getStringValue and getDisplayText begin with its author and time, too. A comment 8 on a figure 5 that is
# stored as text makes it 85 in the one and …00:00:0085 in the other. A sheet that was reviewed has other figures.
# Needs: Debian (installs libreoffice-calc if soffice is not there), JDK 17, Maven, Node, npm. Exits 1 if the
# behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund officeparser@7.8.0 xlsx@0.18.5 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.odftoolkit</groupId><artifactId>odfdom-java</artifactId><version>0.13.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
note() { echo "<office:annotation><dc:creator>x</dc:creator><dc:date>2025-01-02T00:00:00</dc:date><text:p>$1</text:p></office:annotation>"; }
cell() { echo "<table:table-cell office:value-type=\"$1\" office:value=\"$3\">$(note "$2")<text:p>$3</text:p></table:table-cell>"; }
cat > form.fods <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="s"><table:table-row>
$(cell float 应为8 5)$(cell string 8 5)
</table:table-row></table:table></office:spreadsheet></office:body></office:document>
XML
soffice --headless "-env:UserInstallation=file://$dir/profile" --convert-to ods form.fods > /dev/null 2>&1
cat > Cells.java <<'JAVA'
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.doc.table.*;

public class Cells {
  public static void main(String[] args) throws Exception {
    OdfTable sheet = OdfSpreadsheetDocument.loadDocument("form.ods").getTableList(true).get(0);
    for (int column = 0; column < 2; column++) {
      OdfTableCell cell = sheet.getCellByPosition(column, 0);
      System.out.println("odfdom " + cell.getValueType() + " " + cell.getStringValue() + " " + cell.getDisplayText());
    }
  }
}
JAVA
cat > cells.js <<'JS'
const XLSX = require('xlsx');
(async () => {
  console.log('SheetJS ' + XLSX.utils.sheet_to_json(XLSX.readFile('form.ods').Sheets.s, {header: 1, raw: false})[0].join(' '));
  console.log('officeparser ' + (await require('officeparser').parseOffice('form.ods')).toText().trim().replace(/\s+/g, ' '));
})();
JS
{
  node cells.js
  java -cp "$(cat cp.txt)" Cells.java 2> /dev/null
} | tee out.txt
cat > expected.txt <<'TXT'
SheetJS 5 5
officeparser 应为85 85
odfdom float x2025-01-02T00:00:00应为85 x2025-01-02T00:00:00应为85
odfdom string x2025-01-02T00:00:0085 x2025-01-02T00:00:0085
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the comment 8 and the figure 5 are 85"
