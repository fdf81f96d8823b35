#!/usr/bin/env bash
# JXLS 3.0.0 (Maven: org.jxls:jxls-poi) fills a workbook's template whose names are Chinese.
# Expected: ${维持} takes the figure of that name, as Java, JSON and Excel allow such
# names, or filling the template throws.
# Happens: the cell is left blank and the file is written as if all were well; an error is only logged,
# since JEXL beneath it takes no Chinese letters in names. And ${upheld + blank} is 3 where blank has no
# value, so that a total of what was and was not reported looks complete.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.jxls</groupId><artifactId>jxls-poi</artifactId><version>3.0.0</version></dependency>
<dependency><groupId>commons-logging</groupId><artifactId>commons-logging</artifactId><version>1.3.5</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Fill.java <<'JAVA'
import java.io.*;
import java.util.*;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jxls.transform.poi.JxlsPoiTemplateFillerBuilder;

public class Fill {
  public static void main(String[] args) throws Exception {
    String[] names = {"${维持}", "${upheld}", "${upheld + blank}"};
    try (Workbook book = new XSSFWorkbook(); OutputStream out = new FileOutputStream("template.xlsx")) {
      Sheet sheet = book.createSheet("表");
      Row row = sheet.createRow(0);
      for (int i = 0; i < names.length; i++) row.createCell(i).setCellValue(names[i]);
      CreationHelper helper = book.getCreationHelper();
      Comment area = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
      area.setString(helper.createRichTextString("jx:area(lastCell=\"C1\")"));
      row.getCell(0).setCellComment(area);
      book.write(out);
    }
    Map<String, Object> figures = new HashMap<>(Map.of("维持", 3, "upheld", 3));
    figures.put("blank", null);
    JxlsPoiTemplateFillerBuilder.newInstance().withTemplate(new File("template.xlsx")).build()
        .fill(figures, () -> new FileOutputStream("filled.xlsx"));
    try (Workbook book = WorkbookFactory.create(new File("filled.xlsx"))) {
      Row row = book.getSheetAt(0).getRow(0);
      for (int i = 0; i < names.length; i++) System.out.println(names[i] + " => [" + row.getCell(i) + "]");
    }
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Fill.java > all.txt 2>&1 || { cat all.txt; echo "CHANGED"; exit 1; }
grep -E '=> |JXLS' all.txt | tee out.txt
grep -qF '${维持} => []' out.txt && grep -qF '${upheld} => [3.0]' out.txt && grep -qF '${upheld + blank} => [3.0]' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a Chinese name leaves its cell blank"
