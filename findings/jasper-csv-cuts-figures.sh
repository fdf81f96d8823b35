#!/usr/bin/env bash
# JasperReports 7.1.1 (Maven: net.sf.jasperreports:jasperreports) fills a report and exports it as CSV.
# Expected: the CSV, which has no widths, has the whole figure, however wide its box on the page is; or the report
# says that a figure did not fit, as spreadsheets do with ###.
# Happens: the figure is cut as on the page: 123,456 becomes 123,45, and 123456 and 1234567 without separators become
# 1234, which nothing tells from the figure 1234. A report that was laid out for counts of a township turns those
# of a province into smaller ones. With the property net.sf.jasperreports.print.keep.full.text they are whole.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>net.sf.jasperreports</groupId><artifactId>jasperreports</artifactId><version>7.1.1</version></dependency>
<dependency><groupId>net.sf.jasperreports</groupId><artifactId>jasperreports-fonts</artifactId><version>7.1.1</version></dependency>
<dependency><groupId>net.sf.jasperreports</groupId><artifactId>jasperreports-jdt</artifactId><version>7.1.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > form.jrxml <<'XML'
<jasperReport name="form" language="java" pageWidth="400" pageHeight="300" columnWidth="360" leftMargin="20" rightMargin="20" topMargin="20" bottomMargin="20">
 <field name="count" class="java.lang.Long"/>
 <detail><band height="20">
  <element kind="textField" x="0" y="0" width="40" height="20" fontName="DejaVu Sans" fontSize="10" pattern="#,##0"><expression><![CDATA[$F{count}]]></expression></element>
  <element kind="textField" x="40" y="0" width="30" height="20" fontName="DejaVu Sans" fontSize="10" pattern="0"><expression><![CDATA[$F{count}]]></expression></element>
 </band></detail>
</jasperReport>
XML
cat > Report.java <<'JAVA'
import java.util.*;
import net.sf.jasperreports.engine.*;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.export.JRCsvExporter;
import net.sf.jasperreports.export.*;

public class Report {
  public static void main(String[] args) throws Exception {
    JasperReport report = JasperCompileManager.compileReport("form.jrxml");
    for (String full : new String[] {"false", "true"}) {
      report.setProperty("net.sf.jasperreports.print.keep.full.text", full);
      List<Map<String, ?>> rows = new ArrayList<>();
      for (long count : new long[] {1034, 123456, 1234567}) {
        rows.add(Map.of("count", count));
      }
      JRCsvExporter csv = new JRCsvExporter();
      csv.setExporterInput(new SimpleExporterInput(JasperFillManager.fillReport(report, new HashMap<>(), new JRMapCollectionDataSource(rows))));
      csv.setExporterOutput(new SimpleWriterExporterOutput(System.out));
      csv.exportReport();
      System.out.println();
    }
  }
}
JAVA
java -Djava.awt.headless=true -cp "$(cat cp.txt)" Report.java 2> /dev/null | tee out.txt
cut='^"1,034",1034;"123,45",1234;"1,234,5",1234;'
whole=';"1,034",1034;"123,456",123456;"1,234,567",1234567;'
tr '\n' ';' < out.txt > line.txt
grep -qE "$cut" line.txt && grep -q "$whole" line.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the CSV has figures without their last digits"
