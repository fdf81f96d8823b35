#!/usr/bin/env bash
# One check in FEEL, the language of DMN decision tables, in three engines: Camunda's feel-engine
# 1.18.0 and Drools' kie-dmn-feel 8.44.0.Final (Maven), feelin 8.2.0 (npm).
# Expected: every x in [1, null] satisfies x > 0 gives one answer: by three-valued logic it is null, as
# null > 0 is null in all three and true and null is null.
# Happens: Camunda gives null, Drools true and feelin false. In Drools a form with a blank passes a
# check of every figure; in feelin it fails; only Camunda says that it cannot be told.
# Needs: JDK 17, Maven, Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.camunda.feel</groupId><artifactId>feel-engine</artifactId><version>1.18.0</version></dependency>
<dependency><groupId>org.kie</groupId><artifactId>kie-dmn-feel</artifactId><version>8.44.0.Final</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
npm init -y > /dev/null; npm install --silent --no-audit --no-fund feelin@8.2.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Every.java <<'JAVA'
import java.util.Map;
import org.camunda.feel.api.FeelEngineBuilder;
import org.kie.dmn.feel.FEEL;

public class Every {
  public static void main(String[] args) {
    for (String check : args) {
      System.out.println("camunda " + check + " : " + FeelEngineBuilder.forJava().build().evaluateExpression(check, Map.of()).result());
      System.out.println("drools " + check + " : " + FEEL.newInstance().evaluate(check, Map.of()));
    }
  }
}
JAVA
cat > every.mjs <<'JS'
import { evaluate } from 'feelin';
for (const check of process.argv.slice(2)) console.log('feelin ' + check + ' : ' + evaluate(check, {}).value);
JS
checks=('null > 0' 'sum([1, null])' 'every x in [1, null] satisfies x > 0')
{ java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat cp.txt)" Every.java "${checks[@]}" 2> /dev/null; node every.mjs "${checks[@]}"; } | tee out.txt
[ "$(grep -c '^[a-z]* null > 0 : null$' out.txt)" = 3 ] && grep -q '^camunda every .* : null$' out.txt \
  && grep -q '^drools every .* : true$' out.txt && grep -q '^feelin every .* : false$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: null, true and false for one check"
