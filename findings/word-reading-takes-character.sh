#!/usr/bin/env bash
# The name of an organ whose first character has its reading above it (Word's 拼音指南, w:ruby), as offices print for
# rare characters: pandoc (Debian: pandoc; seen with 2.17.1.1), mammoth 1.13.0, officeparser 7.8.0 (npm) and XDocReport
# 2.1.0 (Maven: fr.opensagres.poi.xwpf.converter.xhtml) read it.
# Expected: 亳州市 with or without its reading bó; Apache POI 5.5.1 (Maven: poi-ooxml) gives 亳 (bó)州市.
# Happens: all four leave out the character together with its reading: 州市, or another word than the form has. Only
# mammoth has a message. A report can no longer be told by its organ, and a label by its wording.
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
classpath xdoc.txt fr.opensagres.xdocreport:fr.opensagres.poi.xwpf.converter.xhtml:2.1.0 org.apache.poi:poi-ooxml:5.5.1
cat > form.py <<'PY'
import zipfile
def text(t): return '<w:r><w:t>%s</w:t></w:r>' % t
def cell(runs): return '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>%s</w:p></w:tc>' % runs
def row(*cells): return '<w:tr>%s</w:tr>' % ''.join(cell(c) for c in cells)
def size(name, half_points): return '<w:%s w:val="%d"/>' % (name, half_points)
def reading(base, above): return '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/>%s<w:lid w:val="zh-CN"/></w:rubyPr><w:rt>%s</w:rt><w:rubyBase>%s</w:rubyBase></w:ruby></w:r>' % (size('hps', 10) + size('hpsRaise', 18) + size('hpsBaseText', 21), text(above), text(base))
rows = row(reading('亳', 'bó') + text('州市'), text('5'), text('6'))
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
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
cat > Page.java <<'JAVA'
import fr.opensagres.poi.xwpf.converter.xhtml.XHTMLConverter;
import java.io.*;
import java.nio.file.*;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

public class Page {
  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(Path.of("form.docx")); XWPFDocument form = new XWPFDocument(in)) {
      System.out.println("POI " + new XWPFWordExtractor(form).getText().strip().replaceAll("\\s+", " "));
      XHTMLConverter.getInstance().convert(form, page, null);
    }
    System.out.println("XDocReport " + page.toString("UTF-8").replaceAll("<style.*?</style>", "").replaceAll("(<[^>]*>|\\s)+", " ").strip());
  }
}
JAVA
cat > text.js <<'JS'
(async () => {
  const page = await require('mammoth').convertToHtml({path: 'form.docx'});
  console.log('mammoth ' + page.value.replace(/(<[^>]*>|\s)+/g, ' ').trim() + ' (' + page.messages.map(m => m.message).join() + ')');
  console.log('officeparser ' + (await require('officeparser').parseOffice('form.docx')).toText().trim().replace(/\s+/g, ' '));
})();
JS
{
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat xdoc.txt)" Page.java 2> /dev/null
  node text.js
  echo "pandoc $(pandoc -t html form.docx | sed -E 's/<[^>]*>/ /g' | tr -s ' \n' ' ' | sed 's/^ //; s/ $//')"
} | tee out.txt
cat > expected.txt <<'TXT'
POI 亳 (bó)州市 5 6
XDocReport 州市 5 6
mammoth 州市 5 6 (An unrecognised element was ignored: w:ruby)
officeparser 州市 5 6
pandoc 州市 5 6
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the character is lost with its reading"
