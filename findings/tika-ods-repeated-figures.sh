#!/usr/bin/env bash
# Apache Tika 3.3.1 (Maven: tika-parser-miscoffice-module) reads an OpenDocument sheet (.ods), saved by
# LibreOffice Calc (Debian: libreoffice-calc; seen with 7.4.7).
# Expected: a row of 甲, 0, 0, 0 has four cells. LibreOffice writes like figures that stand side by side
# once, with their number (number-columns-repeated), in every file, and other readers repeat them.
# Happens: Tika makes one cell of them, <td colspan="3">0</td>, as of a merged cell, and in its plain text they
# are one 0. Of 5 and 5 there is one 5, so that a sum over the row is 5. Rows of zeros, the commonest in these
# forms, have one figure. With colspan kept, nothing tells a figure merged over columns from several figures.
# Needs: Debian (installs libreoffice-calc if soffice is not there), JDK 17, Maven. Exits 1 if the behaviour is
# another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v soffice > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.3.1</version></dependency>
<dependency><groupId>org.apache.tika</groupId><artifactId>tika-parser-miscoffice-module</artifactId><version>3.3.1</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
printf '申请,自然人,企业,总计\n甲,0,0,0\n乙,0,5,5\n丙,1,2,3\n' > form.csv
soffice --version 2> /dev/null
soffice --headless "-env:UserInstallation=file://$dir/profile" --infilter="CSV:44,34,76" --convert-to ods form.csv > /dev/null 2>&1
cat > Page.java <<'JAVA'
import java.io.InputStream;
import java.nio.file.*;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.*;
import org.apache.tika.sax.ToXMLContentHandler;

public class Page {
  public static void main(String[] args) throws Exception {
    ToXMLContentHandler page = new ToXMLContentHandler();
    try (InputStream in = Files.newInputStream(Path.of("form.ods"))) {
      new AutoDetectParser().parse(in, page, new Metadata(), new ParseContext());
    }
    System.out.println(page.toString().replaceAll("</?p>|\\s*\\n\\s*", "").replaceAll("(?s).*?<table>|</table>.*", "").replace("<tr", "\n<tr"));
  }
}
JAVA
java -cp "$(cat cp.txt)" Page.java 2> /dev/null | tr '\t' ' ' | sed 's/> *</></g; s/ *<\/td>/<\/td>/g' | grep '<td' | tee out.txt
grep -q '甲</td><td colspan="3">0</td></tr>' out.txt && grep -q '乙</td><td>0</td><td colspan="2">5</td></tr>' out.txt \
  && grep -q '丙</td><td>1</td><td>2</td><td>3</td></tr>' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: three zeros are one cell"
