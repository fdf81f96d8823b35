#!/usr/bin/env bash
# Trevas 1.11.0 (Maven: fr.insee.trevas:vtl-engine) evaluates VTL, in which statistics offices write down their checks.
# Expected: a check of money in decimals, 0.1 + 0.2 = 0.3, is true, as the form is right; and a total that no 64-bit figure
# holds is an error or a larger number, as BigDecimal and SQL's numbers give.
# Happens: the check of money is false, as numbers are binary fractions: the form has an error that it has not. 2^63 - 1 and
# 1 are -9223372036854775808, and 1034 times 10^18 is 982331872265109504. Divided by 1, 9007199254740993 is
# 9007199254740992, so that a check of a share goes wrong by one. Nothing is reported.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>fr.insee.trevas</groupId><artifactId>vtl-engine</artifactId><version>1.11.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Check.java <<'JAVA'
import java.math.BigDecimal;
import javax.script.*;

public class Check {
  public static void main(String[] args) throws Exception {
    for (String expression : new String[] {"0.1 + 0.2 = 0.3", "0.5 + 0.25 = 0.75", "9223372036854775807 + 1", "1034 * 1000000000000000000", "9007199254740993 / 1"}) {
      ScriptEngine engine = new ScriptEngineManager().getEngineByName("vtl");
      engine.eval("r := " + expression + ";");
      Object result = engine.getContext().getAttribute("r");
      System.out.println(expression + " => " + (result instanceof Double number ? new BigDecimal(number) : result));
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Check.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
0.1 + 0.2 = 0.3 => false
0.5 + 0.25 = 0.75 => true
9223372036854775807 + 1 => -9223372036854775808
1034 * 1000000000000000000 => 982331872265109504
9007199254740993 / 1 => 9007199254740992
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a right form fails, and a total is negative"
