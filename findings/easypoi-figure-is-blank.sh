#!/usr/bin/env bash
# EasyPoi 4.5.0 (Maven: cn.afterturn:easypoi-base) reads rows of a workbook into objects.
# Expected: the texts 1,034 and 3件 in a column of Integer are read as 1034 and 3 or refused; 12.5 is
# refused.
# Happens: 1,034 and 3件 become null as blank cells do, and 12.5 becomes 12. There is neither an exception
# nor a result that failed: a figure with a separator is the same as one that was not reported.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>cn.afterturn</groupId><artifactId>easypoi-base</artifactId><version>4.5.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Rows.java <<'JAVA'
import cn.afterturn.easypoi.excel.ExcelImportUtil;
import cn.afterturn.easypoi.excel.annotation.Excel;
import cn.afterturn.easypoi.excel.entity.ImportParams;
import cn.afterturn.easypoi.excel.entity.result.ExcelImportResult;
import java.io.*;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Rows {
  public static class Line {
    @Excel(name = "指标") private String label;
    @Excel(name = "数值") private Integer figure;
    public void setLabel(String label) { this.label = label; }
    public void setFigure(Integer figure) { this.figure = figure; }
  }

  public static void main(String[] args) throws Exception {
    File file = new File("book.xlsx").getAbsoluteFile();
    String[][] rows = {{"指标", "数值"}, {"维持", "1034"}, {"纠正", "1,034"}, {"其他", "3件"}, {"结转", "12.5"}, {"总计", ""}};
    try (Workbook book = new XSSFWorkbook(); OutputStream out = new FileOutputStream(file)) {
      Sheet sheet = book.createSheet("表");
      for (int r = 0; r < rows.length; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < 2; c++) row.createCell(c).setCellValue(rows[r][c]);
      }
      book.write(out);
    }
    ExcelImportResult<Line> result = ExcelImportUtil.importExcelMore(file, Line.class, new ImportParams());
    for (int i = 0; i < result.getList().size(); i++) {
      System.out.println(rows[i + 1][0] + " [" + rows[i + 1][1] + "] => " + result.getList().get(i).figure);
    }
    System.out.println("failed " + result.getFailList().size());
  }
}
JAVA
javac -proc:none -cp "$(cat cp.txt)" Rows.java
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt):." Rows > all.txt 2> err.txt || { tail -5 err.txt; echo "CHANGED"; exit 1; }
grep -E '=>|failed' all.txt | tee out.txt
grep -qxF '维持 [1034] => 1034' out.txt && grep -qxF '纠正 [1,034] => null' out.txt && grep -qxF '其他 [3件] => null' out.txt \
  && grep -qxF '结转 [12.5] => 12' out.txt && grep -qxF '总计 [] => null' out.txt && grep -qxF 'failed 0' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 1,034 is read as a blank"
