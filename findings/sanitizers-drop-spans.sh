#!/usr/bin/env bash
# A table of a report goes through a sanitizer, as what editors paste into a web site does: OWASP Java HTML Sanitizer
# 20240325.1 (Maven: com.googlecode.owasp-java-html-sanitizer), its policy for tables, and sanitize-html 2.17.5
# (npm) with what it allows by default.
# Expected: rowspan and colspan, which do no harm, stay, as they do with xss 1.0.17 (npm): both allow tables.
# Happens: both drop the two attributes. 1,034 stands under 申请人 and not under 自然人 on the page that is
# published, and the row is one cell short. The page looks well to whoever sanitized it, for nothing is reported.
# Needs: JDK 17, Maven, Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund sanitize-html@2.17.5 xss@1.0.17 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>com.googlecode.owasp-java-html-sanitizer</groupId><artifactId>owasp-java-html-sanitizer</artifactId><version>20240325.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
printf '<table><tbody><tr><td rowspan="2">申请人</td><td>自然人</td><td colspan="2">法人</td></tr><tr><td>1,034</td><td>0</td><td>5</td></tr></tbody></table>' > table.html
cat > Clean.java <<'JAVA'
import java.nio.file.*;
import org.owasp.html.Sanitizers;

public class Clean {
  public static void main(String[] args) throws Exception {
    System.out.println("OWASP " + Sanitizers.TABLES.sanitize(Files.readString(Path.of("table.html"))));
  }
}
JAVA
cat > clean.js <<'JS'
const table = require('fs').readFileSync('table.html', 'utf8');
console.log('sanitize-html ' + require('sanitize-html')(table));
console.log('xss ' + require('xss')(table));
JS
{ java -cp "$(cat cp.txt)" Clean.java 2> /dev/null; node clean.js; } | tee out.txt
for name in OWASP sanitize-html; do grep -q "^$name <table>.*<td>申请人</td><td>自然人</td><td>法人</td></tr><tr><td>1,034</td><td>0</td><td>5</td></tr>" out.txt || { echo "CHANGED"; exit 1; }; done
grep -q '^xss .*<td rowspan="2">申请人</td>.*<td colspan="2">法人</td>' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: figures move to the left"
