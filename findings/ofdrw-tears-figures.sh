#!/usr/bin/env bash
# OFD, China's page format (GB/T 33190), written and read by ofdrw 2.3.1 (Maven: org.ofdrw:ofdrw-full).
# Expected: a figure is not torn at the end of a line, as in print, or its halves are read as one.
# Happens: the layout breaks a line behind any digit, and ContentExtractor gives each line as a text of
# its own: of 收到申请1034567件 the texts are 收到申请103 and 4567件. A line may begin with a comma, too.
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
cat > Lines.java <<'JAVA'
import java.nio.file.*;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.reader.*;

public class Lines {
  public static void main(String[] args) throws Exception {
    Path file = Path.of("report.ofd");
    try (OFDDoc document = new OFDDoc(file)) {
      document.add(new Paragraph("本年度收到申请1034567件，维持3件。").setWidth(28d));
    }
    try (OFDReader reader = new OFDReader(file)) {
      for (String text : new ContentExtractor(reader).extractAll()) System.out.println("[" + text + "]");
    }
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Lines.java 2> /dev/null | tee out.txt
grep -q '^\[本年度收到申请[0-9]*\]$' out.txt && grep -q '^\[[0-9][0-9]*件，维持' out.txt && ! grep -q 1034567 out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: one figure is two texts"
