#!/usr/bin/env bash
# The answers 是 (yes) and 否 (no) of a Word form, ticked in the three ways that Word has: a sign of the font Wingdings 2
# (☑, F052, and □, F0A3), a check box content control, and a check box of the older form fields (FORMCHECKBOX).
# Apache POI 5.5.1 (poi-ooxml), Apache Tika 3.3.1 (tika-parser-microsoft-module; Maven), pandoc (Debian: pandoc; seen with
# 2.17.1.1) and officeparser 7.8.0 (npm) read it.
# Expected: something tells which of the two is ticked, as mammoth 1.13.0 (npm) has ☑ and □, or <input checked>.
# Happens: only the content control is told. The signs are gone in all four. POI and Tika put |_| for a box of the
# form fields, whether it is ticked or not; pandoc and officeparser put nothing. The answer is 是 否, and nothing warns.
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
cat > form.py <<'PY'
import zipfile
def text(t): return '<w:r><w:t>%s</w:t></w:r>' % t
def cell(runs): return '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>%s</w:p></w:tc>' % runs
def row(*cells): return '<w:tr>%s</w:tr>' % ''.join(cell(c) for c in cells)
def sign(code): return '<w:r><w:sym w:font="Wingdings 2" w:char="%s"/></w:r>' % code
def control(on, sign): return '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (on, text(sign))
def mark(type, inner=''): return '<w:r><w:fldChar w:fldCharType="%s">%s</w:fldChar></w:r>' % (type, inner)
def field(on): return mark('begin', '<w:ffData><w:name w:val="c"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>%s</w:checkBox></w:ffData>' % ('<w:checked/>' if on else '')) + '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>' + mark('separate') + mark('end')
rows = row(text('符号'), sign('F052') + text('是'), sign('F0A3') + text('否')) \
    + row(text('控件'), control(1, '☒') + text('是'), control(0, '☐') + text('否')) \
    + row(text('窗体'), field(True) + text('是'), field(False) + text('否'))
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
cat > text.js <<'JS'
(async () => {
  const page = (await require('mammoth').convertToHtml({path: 'form.docx'})).value;
  console.log('mammoth ' + page.replace(/<input[^>]*checked[^>]*>/g, '[x]').replace(/<input[^>]*>/g, '[ ]').replace(/(<[^>]*>|\s)+/g, ' ').trim());
  console.log('officeparser ' + (await require('officeparser').parseOffice('form.docx')).toText().trim().replace(/\s+/g, ' '));
})();
JS
{
  node text.js
  java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat tika.txt)" Text.java 2> /dev/null
  echo "pandoc $(pandoc -t html form.docx | sed -E 's/<[^>]*>/ /g' | tr -s ' \n' ' ' | sed 's/^ //; s/ $//')"
} | tee out.txt
cat > expected.txt <<'TXT'
mammoth 符号 ☑是 □否 控件 [x]是 [ ]否 窗体 [x]是 [ ]否
officeparser 符号 是 否 控件 ☒是 ☐否 窗体 是 否
POI 符号 是 否 控件 ☒是 ☐否 窗体 |_|是 |_|否
Tika 符号 是 否 控件 ☒是 ☐否 窗体 |_|是 |_|否
pandoc 符号 是 否 控件 ☒是 ☐否 窗体 是 否
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a ticked yes reads like a no"
