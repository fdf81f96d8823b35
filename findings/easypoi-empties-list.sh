#!/usr/bin/env bash
# EasyPoi 4.5.0 (Maven: cn.afterturn:easypoi-base) writes a list of lines to a workbook.
# Expected: the list that was handed over is the same afterwards.
# Happens: it is empty: each line is removed as it is written. A total that is added up after the export
# is 0, a second workbook has no rows, and a list that cannot be changed (List.of) fails to export.
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
cat > Export.java <<'JAVA'
import cn.afterturn.easypoi.excel.ExcelExportUtil;
import cn.afterturn.easypoi.excel.entity.ExportParams;
import cn.afterturn.easypoi.excel.entity.enmus.ExcelType;
import cn.afterturn.easypoi.excel.entity.params.ExcelExportEntity;
import java.util.*;
import org.apache.poi.ss.usermodel.Workbook;

public class Export {
  public static void main(String[] args) throws Exception {
    List<ExcelExportEntity> columns = List.of(new ExcelExportEntity("指标", "label"), new ExcelExportEntity("数值", "figure"));
    List<Map<String, Object>> lines = new ArrayList<>();
    lines.add(new HashMap<>(Map.of("label", "维持", "figure", 3)));
    lines.add(new HashMap<>(Map.of("label", "纠正", "figure", 1)));
    ExportParams params = new ExportParams();
    params.setType(ExcelType.XSSF);
    System.out.println("lines before " + lines.size());
    try (Workbook book = ExcelExportUtil.exportExcel(params, new ArrayList<>(columns), lines)) {
      System.out.println("rows written " + (book.getSheetAt(0).getPhysicalNumberOfRows() - 1));
    }
    System.out.println("lines after " + lines.size());
    System.out.println("total " + lines.stream().mapToInt(line -> (Integer) line.get("figure")).sum());
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Export.java > all.txt 2> err.txt || { tail -5 err.txt; echo "CHANGED"; exit 1; }
grep -E '^(lines|rows|total) ' all.txt | tee out.txt
grep -qx 'lines before 2' out.txt && grep -qx 'rows written 2' out.txt && grep -qx 'lines after 0' out.txt && grep -qx 'total 0' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the list is empty after the export"
