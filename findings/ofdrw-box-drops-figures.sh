#!/usr/bin/env bash
# OFD, China's page format (GB/T 33190), written and read by ofdrw 2.3.1 (Maven: org.ofdrw:ofdrw-full): a paragraph in a
# box of a given height, as a cell of a form is.
# Expected: three lines of letters 4 mm high are 18 mm high with the space between, and stand in a box of 19 mm; what does
# not fit goes on outside the box or on the next page, or is an exception.
# Happens: a box of 19 mm holds two of the three lines; the last, with the total, is not in the file. A box of 10 mm holds
# one. Nothing is thrown and nothing logged. Without setHeight, or with 20 mm, all three are there.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.ofdrw</groupId><artifactId>ofdrw-full</artifactId><version>2.3.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Box.java <<'JAVA'
import java.nio.file.Path;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.reader.*;

public class Box {
  public static void main(String[] args) throws Exception {
    Path file = Path.of("form.ofd");
    for (double height : new double[] {0, 20, 19, 10}) {
      Paragraph paragraph = new Paragraph("维持1034，纠正22，其他结果31，尚未审结4，总计1091", 4d);
      paragraph.setWidth(40d).setPadding(0d).setBorder(0d).setMargin(0d);
      if (height > 0) {
        paragraph.setHeight(height);
      }
      try (OFDDoc document = new OFDDoc(file)) {
        document.add(paragraph);
      }
      try (OFDReader reader = new OFDReader(file)) {
        System.out.println(height + " => " + new ContentExtractor(reader).extractAll());
      }
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Box.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
0.0 => [维持1034，纠正22，, 其他结果31，尚未审, 结4，总计1091]
20.0 => [维持1034，纠正22，, 其他结果31，尚未审, 结4，总计1091]
19.0 => [维持1034，纠正22，, 其他结果31，尚未审]
10.0 => [维持1034，纠正22，]
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the line with the total is not in the file"
