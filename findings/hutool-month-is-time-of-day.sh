#!/usr/bin/env bash
# Hutool 5.8.38 (Maven: hutool-core), DateUtil.parse, reads the dates of reports.
# Expected: 202412 is December 2024 or no date, as 2024 and 2024年12月 are none, and 2024-13-01 is none.
# Happens: 202412 is 20:24:12 on 1 January 1970, and 2024-13-01 is 1 January 2025. A report for a month
# or a period that was mistyped gets another date without a word.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>cn.hutool</groupId><artifactId>hutool-core</artifactId><version>5.8.38</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Periods.java <<'JAVA'
import cn.hutool.core.date.*;

public class Periods {
  public static void main(String[] args) {
    for (String text : new String[] {"2024年12月31日", "20241231", "202412", "2024-13-01", "2024", "2024年12月"}) {
      System.out.println(text + " => " + read(text));
    }
  }

  private static String read(String text) {
    try {
      return DateUtil.parse(text).toString();
    } catch (DateException e) {
      return "no date";
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Periods.java | tee out.txt
grep -q '^202412 => 1970-01-01 20:24:12$' out.txt && grep -q '^2024-13-01 => 2025-01-01 00:00:00$' out.txt \
  && grep -q '^2024年12月 => no date$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a month is read as a time of day in 1970"
