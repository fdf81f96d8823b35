#!/usr/bin/env bash
# htmlunit-cssparser 4.21.0 (Maven: org.htmlunit) reads style sheets of pages; 5.7.0 gives the same.
# Expected: a rule that hides a text is found wherever browsers apply it, as those within @media screen,
# and a declaration (display:none, white letters) does not depend on what stands before it.
# Happens: lost are the rules within @media (width >= 600px), within @media without a condition, within
# another rule (&.old), and td:nth-child(1 of .old); the colours oklch() and rgba(var(--r),0); and
# display:none behind a custom property whose value has braces. No exception, a line on standard error.
# A program that leaves out what a reader of the page cannot see takes the hidden figures of such pages for real.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.htmlunit</groupId><artifactId>htmlunit-cssparser</artifactId><version>4.21.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Styles.java <<'JAVA'
import java.io.StringReader;
import java.util.List;
import org.htmlunit.cssparser.parser.*;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;

public class Styles {
  public static void main(String[] args) throws Exception {
    List<String> sheets = List.of(
        "@media screen {.old {display: none}}",
        "td:not(.a, .b) {display: none}",
        "@media (width >= 600px) {.old {display: none}}",
        "@media {.old {display: none}}",
        "td {color: red; &.old {display: none}}",
        "td:nth-child(1 of .old) {display: none}",
        ".old {--box: {a: b}; display: none}",
        ".old {color: oklch(1 0 0)}",
        ".old {color: rgba(var(--r), 0)}");
    for (String sheet : sheets) {
      String read = new CSSOMParser(new CSS3Parser()).parseStyleSheet(new InputSource(new StringReader(sheet)), null).toString();
      System.out.println(sheet + " => " + (read.matches("(?s).*(none|oklch|rgba).*") ? "kept" : "lost"));
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Styles.java 2> /dev/null | tee out.txt
[ "$(sed 's/.*=> //' out.txt | tr '\n' ' ')" = "kept kept lost lost lost lost lost lost lost " ] || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: seven style sheets that hide a text no longer do"
