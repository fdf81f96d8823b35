#!/usr/bin/env bash
# Apache Tika 3.3.1 (Maven: tika-parsers-standard-package) reads a report in OFD, China's page format
# (GB/T 33190), made by ofdrw 2.3.1.
# Expected: OFD has a type of its own, or is an archive that has no text; the text, if any, is what a
# reader sees on the page.
# Happens: it is application/zip, and the text is that of every file within: the words of the page, and
# beside them file names and the numbers of the page's size (0 0 210 297), which nothing tells
# from figures of the report.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > write.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.ofdrw</groupId><artifactId>ofdrw-full</artifactId><version>2.3.1</version></dependency>
</dependencies></project>
POM
mvn -q -B -f write.xml org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=write.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.3.1</version></dependency>
<dependency><groupId>org.apache.tika</groupId><artifactId>tika-parsers-standard-package</artifactId><version>3.3.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Write.java <<'JAVA'
import java.nio.file.Path;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;

public class Write {
  public static void main(String[] args) throws Exception {
    try (OFDDoc document = new OFDDoc(Path.of("report.ofd"))) {
      document.add(new Paragraph("收到申请12件"));
    }
  }
}
JAVA
cat > Read.java <<'JAVA'
import java.io.File;
import org.apache.tika.Tika;

public class Read {
  public static void main(String[] args) throws Exception {
    File file = new File("report.ofd");
    System.out.println(new Tika().detect(file));
    System.out.println(new Tika().parseToString(file));
  }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat write.txt)" Write.java > /dev/null 2>&1
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Read.java 2> /dev/null | grep -v '^[[:space:]]*$' | tee out.txt
grep -q '^application/zip$' out.txt && grep -q '收到申请12件' out.txt && grep -Eq '0 0 210 297' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the page's size stands among the figures"
