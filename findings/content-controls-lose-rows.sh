#!/usr/bin/env bash
# A Word form whose fields are content controls: Apache POI 5.5.1 (poi-ooxml), Apache Tika 3.3.1
# (tika-parser-microsoft-module), XDocReport 2.1.0 (fr.opensagres.poi.xwpf.converter.xhtml; Maven) and
# officeparser 7.8.0 (npm) read it.
# Expected: a figure in a content control (w:sdt, with which Word's forms mark what is to be filled in) is
# read like any other, whether the control holds a cell or a whole row, as a repeated row of a form does.
# Happens: the row is gone from the text that POI and Tika extract and from the page that XDocReport makes;
# officeparser loses the cell, too, so that 22 stands first behind 纠正. There is no warning: the table looks
# complete.
# Needs: JDK 17, Maven, Node, npm, Python. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund officeparser@7.8.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
classpath() { # FILE DEPENDENCY...
  local file=$1; shift
  { echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>'
    for d in "$@"; do IFS=: read -r g a v <<< "$d"; echo "<dependency><groupId>$g</groupId><artifactId>$a</artifactId><version>$v</version></dependency>"; done
    echo '</dependencies></project>'; } > pom.xml
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$file" > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
}
classpath tika.txt org.apache.tika:tika-core:3.3.1 org.apache.tika:tika-parser-microsoft-module:3.3.1 org.apache.poi:poi-ooxml:5.5.1
classpath xdoc.txt fr.opensagres.xdocreport:fr.opensagres.poi.xwpf.converter.xhtml:2.1.0
cat > form.py <<'PY'
import zipfile
def cell(text): return '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>' % text
def row(*cells): return '<w:tr>%s</w:tr>' % ''.join(cells)
def control(inner): return '<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>' % inner
rows = row(cell('维持'), cell('11'), cell('12')) + row(cell('纠正'), control(cell('21')), cell('22')) + control(row(cell('其他'), cell('31'), cell('32')))
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
def relation(type, target): return head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="%s%s" Target="%s"/></Relationships>' % (office, type, target)
with zipfile.ZipFile('form.docx', 'w') as z:
    z.writestr('[Content_Types].xml', head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/><Override PartName="/word/styles.xml" ContentType="%sstyles+xml"/></Types>' % (kind, kind))
    z.writestr('_rels/.rels', relation('officeDocument', 'word/document.xml'))
    z.writestr('word/_rels/document.xml.rels', relation('styles', 'styles.xml'))
    z.writestr('word/styles.xml', head + '<w:styles %s/>' % w)
    z.writestr('word/document.xml', head + '<w:document %s><w:body><w:tbl><w:tblPr/><w:tblGrid>%s</w:tblGrid>%s</w:tbl><w:p/><w:sectPr/></w:body></w:document>' % (w, '<w:gridCol w:w="2000"/>' * 3, rows))
PY
python3 form.py
cat > Text.java <<'JAVA'
import java.io.*;
import java.nio.file.*;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.Tika;

public class Text {
  public static void main(String[] args) throws Exception {
    try (InputStream in = Files.newInputStream(Path.of("form.docx")); XWPFWordExtractor poi = new XWPFWordExtractor(new XWPFDocument(in))) {
      System.out.println("POI " + poi.getText().replaceAll("\\s+", " "));
    }
    System.out.println("Tika " + new Tika().parseToString(Path.of("form.docx")).replaceAll("\\s+", " "));
  }
}
JAVA
cat > Page.java <<'JAVA'
import fr.opensagres.poi.xwpf.converter.xhtml.XHTMLConverter;
import java.io.*;
import java.nio.file.*;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

public class Page {
  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(Path.of("form.docx"))) {
      XHTMLConverter.getInstance().convert(new XWPFDocument(in), page, null);
    }
    System.out.println("XDocReport" + page.toString("UTF-8").replaceAll("<style.*?</style>", "").replaceAll("(<[^>]*>|\\s)+", " "));
  }
}
JAVA
cat > text.js <<'JS'
require('officeparser').parseOffice('form.docx').then(r => console.log('officeparser ' + r.toText().replace(/\s+/g, ' ')));
JS
{
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat tika.txt)" Text.java 2> /dev/null
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat xdoc.txt)" Page.java 2> /dev/null
  node text.js
} | tee out.txt
grep -q '^POI 维持 11 12 纠正 21 22 *$' out.txt && grep -q '^Tika *维持 11 12 纠正 21 22 *$' out.txt \
  && grep -q '^XDocReport 维持 11 12 纠正 21 22 *$' out.txt && grep -q '^officeparser 维持 11 12 纠正 22 *$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a row of figures is lost, and a cell"
