#!/usr/bin/env bash
# A table with merged cells, printed to PDF by LibreOffice Writer (Debian: libreoffice-writer; seen with 7.4.7): tabula
# 1.0.5 (Maven: technology.tabula) and pdf-parse 2.4.5 (npm; getTable) find the cells by the ruled lines.
# Expected: 2 and 5 stay below 1 and 0. The lines tell how far each cell reaches, so that places covered by a cell over
# two rows (Group) or two columns (Sum) can be left blank.
# Happens: a row has only the cells that begin in it. The row below Group starts in the first column, and the figures of
# Sum stand one place to the left. tabula fills the rows up with blanks at the end, so that all are equally long.
# Needs: Debian (installs libreoffice-writer if soffice is not there), JDK 17, Maven, Node, npm. Exits 1 if the
# behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-writer > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund pdf-parse@2.4.5 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>technology.tabula</groupId><artifactId>tabula</artifactId><version>1.0.5</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > page.html <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table border="1">
<tr><td rowspan="2">Group</td><td>a</td><td>1</td><td>0</td></tr>
<tr><td>b</td><td>2</td><td>5</td></tr>
<tr><td colspan="2">Sum</td><td>3</td><td>5</td></tr>
</table></body></html>
HTML
run() { soffice --headless "-env:UserInstallation=file://$dir/profile" "$@" > /dev/null 2>&1; }
run --infilter="HTML (StarWriter)" --convert-to "docx:MS Word 2007 XML" page.html
run --convert-to pdf page.docx
cat > Cells.java <<'JAVA'
import java.io.File;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.*;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

public class Cells {
  public static void main(String[] args) throws Exception {
    try (PDDocument page = PDDocument.load(new File("page.pdf"))) {
      for (Table table : new SpreadsheetExtractionAlgorithm().extract(new ObjectExtractor(page).extract(1))) {
        for (var row : table.getRows()) {
          System.out.println("tabula " + row.stream().map(RectangularTextContainer::getText).collect(Collectors.joining("|")));
        }
      }
    }
  }
}
JAVA
cat > cells.mjs <<'JS'
import fs from 'node:fs';
import { PDFParse } from 'pdf-parse';

const parser = new PDFParse({ data: fs.readFileSync('page.pdf') });
for (const row of (await parser.getTable()).pages[0].tables[0]) {
  console.log('pdf-parse ' + row.join('|'));
}
await parser.destroy();
JS
{
  java -cp "$(cat cp.txt)" Cells.java 2> /dev/null
  node cells.mjs
} | tee out.txt
cat > expected.txt <<'TXT'
tabula Group|a|1|0
tabula b|2|5|
tabula Sum|3|5|
pdf-parse Group|a|1|0
pdf-parse b|2|5
pdf-parse Sum|3|5
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: figures stand one column to the left"
