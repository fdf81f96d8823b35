#!/usr/bin/env bash
# Hutool 5.8.38 (Maven: hutool-core) converts the text of a cell to a number.
# Expected: Convert.toInt gives null for what is no number, as it does for — and for (4), and a blank is
# null for every kind of number.
# Happens: "1 034" is 1, "3(4)" is 3, "1.034.5" is 1 and 12.5% is 12: what stands behind the first number is
# dropped, although NumberUtil.isNumber says false. A blank is null as Integer, but 0 as BigDecimal,
# and NumberUtil.parseInt makes it 0, too.
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
cat > Texts.java <<'JAVA'
import cn.hutool.core.convert.Convert;
import cn.hutool.core.util.NumberUtil;

public class Texts {
  public static void main(String[] args) {
    for (String text : new String[] {"1,034", "1 034", "3(4)", "1.034.5", "12.5%", "—", "(4)", ""}) {
      System.out.println("[" + text + "] toInt " + Convert.toInt(text)
          + " toBigDecimal " + Convert.toBigDecimal(text) + " isNumber " + NumberUtil.isNumber(text));
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Texts.java | tee out.txt
grep -qF '[1 034] toInt 1 toBigDecimal 1 isNumber false' out.txt && grep -qF '[3(4)] toInt 3 toBigDecimal 3 isNumber false' out.txt \
  && grep -qF '[—] toInt null toBigDecimal null isNumber false' out.txt && grep -qF '[] toInt null toBigDecimal 0 isNumber false' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 1 034 is 1, and a blank is null or 0"
