#!/usr/bin/env bash
# A total that Word has added up (=SUM(ABOVE)): pandoc (Debian: pandoc; seen with 2.17.1.1), mammoth 1.13.0
# (npm) and docx4j 11.5.13 (Maven: docx4j-JAXB-ReferenceImpl, TextUtils) read it.
# Expected: 1,037, the stored result, in both notations that Word has for a field, a simple one (w:fldSimple) and
# one in pieces (w:fldChar), as LibreOffice and Apache POI show.
# Happens: of a simple field, pandoc and mammoth make a blank cell, pandoc without a word: a total that the page
# prints is not reported. docx4j has it, but of one in pieces it takes the formula for text: =SUM(ABOVE) 1,037.
# Needs: Debian (installs pandoc if it is not there), JDK 17, Maven, Node, npm, Python. Exits 1 if the behaviour
# is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v pandoc > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends pandoc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund mammoth@1.13.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.docx4j</groupId><artifactId>docx4j-JAXB-ReferenceImpl</artifactId><version>11.5.13</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > form.py <<'PY'
import zipfile
def run(text): return '<w:r><w:t>%s</w:t></w:r>' % text
def cell(inner): return '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>%s</w:p></w:tc>' % inner
def row(label, inner): return '<w:tr>%s%s</w:tr>' % (cell(run(label)), cell(inner))
def char(kind): return '<w:r><w:fldChar w:fldCharType="%s"/></w:r>' % kind
fields = {
    'simple': '<w:fldSimple w:instr=" =SUM(ABOVE) ">%s</w:fldSimple>' % run('1,037'),
    'pieces': char('begin') + '<w:r><w:instrText xml:space="preserve"> =SUM(ABOVE) </w:instrText></w:r>' + char('separate') + run('1,037') + char('end')}
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
for name, field in fields.items():
    rows = row('维持', run('1,034')) + row('纠正', run('3')) + row('合计', field)
    with zipfile.ZipFile(name + '.docx', 'w') as z:
        z.writestr('[Content_Types].xml', head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        z.writestr('_rels/.rels', head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        z.writestr('word/document.xml', head + '<w:document %s><w:body><w:tbl><w:tblPr/><w:tblGrid>%s</w:tblGrid>%s</w:tbl><w:p/><w:sectPr/></w:body></w:document>' % (w, '<w:gridCol w:w="2000"/>' * 2, rows))
PY
python3 form.py
cat > Text.java <<'JAVA'
import java.io.*;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

public class Text {
  public static void main(String[] args) throws Exception {
    for (String name : args) {
      StringWriter text = new StringWriter();
      TextUtils.extractText(WordprocessingMLPackage.load(new File(name + ".docx")).getMainDocumentPart().getJaxbElement(), text);
      System.out.println("docx4j " + name + ": " + text.toString().replaceFirst(".*合计", "合计"));
    }
  }
}
JAVA
cat > page.js <<'JS'
for (const name of process.argv.slice(2)) {
  require('mammoth').convertToHtml({path: name + '.docx'}).then(r => console.log(`mammoth ${name}: ` + r.value.replace(/.*合计/, '合计').replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')));
}
JS
pandoc --version | head -1
{
  for name in simple pieces; do echo "pandoc $name: $(pandoc -t html $name.docx 2>&1 | grep -A 1 '合计' | sed 's/<[^>]*>/|/g' | tr -d '\n' | tr -s '|')"; done
  node page.js simple pieces
  java -cp "$(cat cp.txt)" Text.java simple pieces 2> /dev/null | grep '^docx4j'
} | tee out.txt
for tool in pandoc mammoth; do grep -q "^$tool simple: |*合计|$" out.txt && grep -q "^$tool pieces: |*合计|1,037|$" out.txt || { echo "CHANGED"; exit 1; }; done
grep -q '^docx4j simple: 合计1,037$' out.txt && grep -q '^docx4j pieces: 合计 *=SUM(ABOVE) *1,037$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the total is blank, or a formula"
