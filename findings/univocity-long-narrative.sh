#!/usr/bin/env bash
# univocity-parsers 2.9.1 (Maven: com.univocity) reads a report's CSV whose narrative stands in a cell.
# Expected: a cell is as long as it is; a spreadsheet's own limit is 32767 characters.
# Happens: a cell of more than 4096 characters throws a TextParsingException, and no row of the file is
# returned. The overall situation (一、总体情况) of a city's report is often longer.
# setMaxCharsPerColumn(-1) lifts the limit.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>com.univocity</groupId><artifactId>univocity-parsers</artifactId><version>2.9.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Narrative.java <<'JAVA'
import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.*;
import java.io.StringReader;

public class Narrative {
  public static void main(String[] args) {
    for (int length : new int[] {4096, 4097}) {
      String csv = "一、总体情况,\"" + "公".repeat(length) + "\"\n维持,3\n";
      System.out.println(length + " default " + rows(csv, new CsvParserSettings()));
      CsvParserSettings unlimited = new CsvParserSettings();
      unlimited.setMaxCharsPerColumn(-1);
      System.out.println(length + " unlimited " + rows(csv, unlimited));
    }
  }

  private static String rows(String csv, CsvParserSettings settings) {
    try {
      return new CsvParser(settings).parseAll(new StringReader(csv)).size() + " rows";
    } catch (TextParsingException e) {
      return e.getMessage().lines().findFirst().orElse("");
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Narrative.java | tee out.txt
grep -q '^4096 default 2 rows$' out.txt && grep -q '^4097 default Length of parsed input (4097) exceeds' out.txt \
  && grep -q '^4097 unlimited 2 rows$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a narrative of 4097 characters is refused"
