#!/usr/bin/env bash
# Apache Tika 3.3.1 (Maven: org.apache.tika:tika-parser-html-module, tika-parser-microsoft-module).
# Expected: rowspan and colspan of a page's table, and the merged cells of a Word table, are kept
# in the XHTML that Tika makes (colspan and rowspan are ordinary XHTML attributes).
# Happens: both are dropped. A cell below a rowspan moves into the first column, a cell behind a
# colspan moves to the left, and nothing tells that the row is short.
# Needs: JDK 17 or later, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.3.1</version></dependency>
<dependency><groupId>org.apache.tika</groupId><artifactId>tika-parser-html-module</artifactId><version>3.3.1</version></dependency>
<dependency><groupId>org.apache.tika</groupId><artifactId>tika-parser-microsoft-module</artifactId><version>3.3.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null
cat > page.html <<'HTML'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table>
<tr><td rowspan="2">Group</td><td>a</td><td>1</td></tr>
<tr><td>b</td><td>2</td></tr>
<tr><td colspan="2">Sum</td><td>3</td></tr>
</table></body></html>
HTML
cat > Spans.java <<'JAVA'
import java.io.*;
import java.nio.file.*;
import org.apache.poi.xwpf.usermodel.*;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.*;
import org.apache.tika.sax.ToXMLContentHandler;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

public class Spans {
  public static void main(String[] args) throws Exception {
    try (XWPFDocument word = new XWPFDocument(); OutputStream out = new FileOutputStream("word.docx")) {
      XWPFTable table = word.createTable(3, 3);
      String[][] texts = {{"Group", "a", "1"}, {"", "b", "2"}, {"Sum", "3", ""}};
      for (int r = 0; r < 3; r++) for (int c = 0; c < 3; c++) table.getRow(r).getCell(c).setText(texts[r][c]);
      table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
      table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
      table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
      table.getRow(2).removeCell(2);
      word.write(out);
    }
    for (String file : new String[] {"page.html", "word.docx"}) {
      ToXMLContentHandler page = new ToXMLContentHandler();
      try (InputStream in = new FileInputStream(file)) {
        new AutoDetectParser().parse(in, page, new Metadata(), new ParseContext());
      }
      Files.writeString(Path.of(file + ".out"), page.toString());
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Spans.java > log.txt 2>&1 || { cat log.txt; exit 1; }
for f in page.html word.docx; do echo "--- $f"; tr -d '\n\t' < $f.out | grep -o '<table.*</table>'; done
if grep -q 'span=' page.html.out word.docx.out; then echo "CHANGED: spans are kept"; exit 1; fi
tr -d '\n\t' < page.html.out | grep -q '<tr><td>b</td><td>2</td></tr>' || { echo "CHANGED"; exit 1; }
tr -d '\n\t' < word.docx.out | grep -q '<tr><td><p>Sum</p></td><td><p>3</p></td></tr>' || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: Tika 3.3.1 drops rowspan, colspan and gridSpan"
