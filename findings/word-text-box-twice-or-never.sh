#!/usr/bin/env bash
# A figure in a text box of a Word table, as forms have them where a figure is to be filled in, stored as Word does: once
# for new programs and once for old ones (mc:AlternateContent). docx4j 11.5.13 (docx4j-JAXB-ReferenceImpl), Apache POI 5.5.1
# (poi-ooxml), Apache Tika 3.3.1 (tika-parser-microsoft-module; Maven), pandoc (Debian: pandoc; seen with 2.17.1.1),
# officeparser 7.8.0 and mammoth 1.13.0 (npm) read it.
# Expected: 311 once, as mammoth and Tika read it: a program takes one of the two, and the text of both is the same.
# Happens: docx4j (TextUtils) takes both, so that 311 is 311311. POI, pandoc and officeparser take neither: the cell is
# blank, as if nothing had been reported. None of them warns.
# Needs: Debian (installs pandoc if it is not there), JDK 17, Maven, Node, npm, Python. Exits 1 if the behaviour is
# another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v pandoc > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends pandoc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund officeparser@7.8.0 mammoth@1.13.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
classpath() { # FILE DEPENDENCY...
  local file=$1; shift
  { echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>'
    for d in "$@"; do IFS=: read -r g a v <<< "$d"; echo "<dependency><groupId>$g</groupId><artifactId>$a</artifactId><version>$v</version></dependency>"; done
    echo '</dependencies></project>'; } > pom.xml
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$file" > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
}
classpath tika.txt org.apache.tika:tika-core:3.3.1 org.apache.tika:tika-parser-microsoft-module:3.3.1 org.apache.poi:poi-ooxml:5.5.1
classpath docx4j.txt org.docx4j:docx4j-JAXB-ReferenceImpl:11.5.13
cat > form.py <<'PY'
import zipfile
def text(t): return '<w:r><w:t>%s</w:t></w:r>' % t
def cell(runs): return '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>%s</w:p></w:tc>' % runs
def row(*cells): return '<w:tr>%s</w:tr>' % ''.join(cell(c) for c in cells)
def content(): return '<w:txbxContent><w:p>%s</w:p></w:txbxContent>' % text('311')
new = '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="t"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>%s</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>' % content()
old = '<w:pict><v:shape style="width:70pt;height:24pt"><v:textbox>%s</v:textbox></v:shape></w:pict>' % content()
box = '<w:r><mc:AlternateContent><mc:Choice Requires="wps">%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent></w:r>' % (new, old)
rows = row(text('维持'), box, text('/')) + row(text('纠正'), text('22'), text('/'))
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
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
      System.out.println("POI " + poi.getText().strip().replaceAll("\\s+", " "));
    }
    System.out.println("Tika " + new Tika().parseToString(Path.of("form.docx")).strip().replaceAll("\\s+", " "));
  }
}
JAVA
cat > Docx4j.java <<'JAVA'
import java.io.*;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

public class Docx4j {
  public static void main(String[] args) throws Exception {
    StringWriter text = new StringWriter();
    TextUtils.extractText(WordprocessingMLPackage.load(new File("form.docx")).getMainDocumentPart().getContents(), text);
    System.out.println("docx4j " + text);
  }
}
JAVA
cat > text.js <<'JS'
(async () => {
  const page = (await require('mammoth').convertToHtml({path: 'form.docx'})).value;
  console.log('mammoth ' + page.replace(/(<[^>]*>|\s)+/g, ' ').trim());
  console.log('officeparser ' + (await require('officeparser').parseOffice('form.docx')).toText().trim().replace(/\s+/g, ' '));
})();
JS
{
  node text.js
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat tika.txt)" Text.java 2> /dev/null
  java -cp "$(cat docx4j.txt)" Docx4j.java 2> /dev/null
  echo "pandoc $(pandoc -t html form.docx | sed -E 's/<[^>]*>/ /g' | tr -s ' \n' ' ' | sed 's/^ //; s/ $//')"
} | tee out.txt
cat > expected.txt <<'TXT'
mammoth 维持 311 / 纠正 22 /
officeparser 维持 / 纠正 22 /
POI 维持 / 纠正 22 /
Tika 维持 311 / 纠正 22 /
docx4j 维持311311/纠正22/
pandoc 维持 / 纠正 22 /
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 311 is 311311, or nothing"
