#!/usr/bin/env bash
# Workbooks streamed by Apache POI 5.5.1 (SXSSF) and fastexcel 0.19.0 (Maven), read by the JDK's
# java.util.zip.ZipInputStream (JDK 17).
# Expected: an archive that spreadsheet programs, unzip and java.util.zip.ZipFile read is read by
# ZipInputStream as well, entry by entry.
# Happens: ZipInputStream throws "invalid entry size (expected 0 but got N bytes)" at the first entry.
# The writers put 64-bit sizes into the descriptor behind each entry without an extra field in front
# of it, and the JDK takes it for one of 32-bit sizes. Only the central directory tells what is right.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
<dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.19.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null
cat > Streamed.java <<'JAVA'
import java.io.*;
import java.util.zip.*;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;

public class Streamed {
  public static void main(String[] args) throws Exception {
    try (SXSSFWorkbook book = new SXSSFWorkbook(); OutputStream out = new FileOutputStream("poi.xlsx")) {
      book.createSheet("s").createRow(0).createCell(0).setCellValue("a");
      book.write(out);
    }
    try (OutputStream out = new FileOutputStream("fastexcel.xlsx");
        Workbook book = new Workbook(out, "x", "1.0")) {
      book.newWorksheet("s").value(0, 0, "a");
    }
    for (String name : new String[] {"poi.xlsx", "fastexcel.xlsx"}) {
      try (ZipFile whole = new ZipFile(name)) {
        System.out.println(name + ": ZipFile reads " + whole.size() + " entries");
      }
      try (ZipInputStream in = new ZipInputStream(new FileInputStream(name))) {
        while (in.getNextEntry() != null) in.readAllBytes();
        System.out.println(name + ": ZipInputStream reads it");
      } catch (ZipException e) {
        System.out.println(name + ": ZipInputStream: " + e.getMessage());
      }
    }
  }
}
JAVA
java -version 2>&1 | head -1
java -cp "$(cat cp.txt)" Streamed.java 2> /dev/null | tee out.txt
[ "$(grep -c 'ZipInputStream: invalid entry size' out.txt)" = 2 ] || { echo "CHANGED"; exit 1; }
[ "$(grep -c 'ZipFile reads' out.txt)" = 2 ] || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: ZipFile reads both, ZipInputStream neither"
