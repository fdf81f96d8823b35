#!/usr/bin/env bash
# Rich text written by Apache POI 5.5.1 (Maven) in memory (XSSF) and streamed (SXSSF).
# Expected: a cell with the figure 311 and a raised mark 9 behind it keeps its two runs in both, as
# the same setCellValue(RichTextString) is called.
# Happens: the streamed workbook holds the plain text 3119. The mark of a footnote has become a
# digit, and nothing in the file tells it from one.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null
cat > Raised.java <<'JAVA'
import java.io.*;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.*;

public class Raised {
  public static void main(String[] args) throws Exception {
    print("in memory", new XSSFWorkbook());
    print("streamed", new SXSSFWorkbook());
  }

  private static void print(String how, Workbook book) throws IOException {
    Font raised = book.createFont();
    raised.setTypeOffset(Font.SS_SUPER);
    RichTextString text = book.getCreationHelper().createRichTextString("3119");
    text.applyFont(3, 4, raised);
    book.createSheet("s").createRow(0).createCell(0).setCellValue(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    book.close();
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFRichTextString cell = read.getSheetAt(0).getRow(0).getCell(0).getRichStringCellValue();
      System.out.println(how + ": text " + cell.getString() + ", runs " + cell.numFormattingRuns());
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Raised.java 2> /dev/null | tee out.txt
grep -qx 'in memory: text 3119, runs 2' out.txt || { echo "CHANGED"; exit 1; }
grep -qx 'streamed: text 3119, runs 0' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the streamed workbook has lost the runs"
