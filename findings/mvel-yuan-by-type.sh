#!/usr/bin/env bash
# MVEL 2.5.2.Final (Maven: org.mvel:mvel2) turns yuan into 万元.
# Expected: n / 10000 gives one answer for 251000, whatever Java type holds it: 25.1 as MVEL's own
# 251000 / 10000 does, or 25 as Java does.
# Happens: it is 25.1 for an Integer and 25 for a Long. For a BigDecimal it is printed as 25.1, but is not
# equal to 25.1. A rule that was tried with literals or small figures fails when the figures
# come as Long from a database or JSON.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.mvel</groupId><artifactId>mvel2</artifactId><version>2.5.2.Final</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Yuan.java <<'JAVA'
import java.math.BigDecimal;
import java.util.*;
import org.mvel2.MVEL;

public class Yuan {
  public static void main(String[] args) {
    System.out.println("literal " + MVEL.eval("251000 / 10000"));
    for (Number yuan : new Number[] {251000, 251000L, new BigDecimal("251000")}) {
      Map<String, Object> figures = Map.of("n", yuan);
      System.out.println(yuan.getClass().getSimpleName() + " " + MVEL.eval("n / 10000", figures) + " " + MVEL.eval("n / 10000 == 25.1", figures));
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Yuan.java | tee out.txt
grep -q '^literal 25.1$' out.txt && grep -q '^Integer 25.1 true$' out.txt && grep -q '^Long 25 false$' out.txt \
  && grep -q '^BigDecimal 25.1 false$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: one division, three answers"
