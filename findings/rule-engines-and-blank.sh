#!/usr/bin/env bash
# A blank, a dash and a mistyped name in rules of Java's expression engines: AviatorScript 5.4.3,
# QLExpress 3.3.4, MVEL 2.5.2.Final, Commons JEXL 3.4.0 (Maven).
# Expected: a rule that meets no number gives no answer or throws, as JEXL does with null.
# Happens: Aviator finds a blank below 0, and a name that no one defined is not above 0, without a
# word. QLExpress and MVEL add 3, a blank and 0 to the text 3null0. QLExpress finds the text — above 0
# and "10" not above 9, since it compares characters. JEXL, though strict, finds "" equal to 0.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>com.googlecode.aviator</groupId><artifactId>aviator</artifactId><version>5.4.3</version></dependency>
<dependency><groupId>com.alibaba</groupId><artifactId>QLExpress</artifactId><version>3.3.4</version></dependency>
<dependency><groupId>org.mvel</groupId><artifactId>mvel2</artifactId><version>2.5.2.Final</version></dependency>
<dependency><groupId>org.apache.commons</groupId><artifactId>commons-jexl3</artifactId><version>3.4.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Rules.java <<'JAVA'
import com.googlecode.aviator.AviatorEvaluator;
import com.ql.util.express.*;
import java.util.*;
import org.apache.commons.jexl3.*;
import org.mvel2.MVEL;

public class Rules {
  interface Engine {
    Object ask(String rule, Map<String, Object> figures) throws Exception;
  }

  public static void main(String[] args) {
    Map<String, Engine> engines = new LinkedHashMap<>();
    engines.put("aviator", (rule, figures) -> AviatorEvaluator.execute(rule, figures));
    engines.put("qlexpress", (rule, figures) -> {
      DefaultContext<String, Object> context = new DefaultContext<>();
      context.putAll(figures);
      return new ExpressRunner().execute(rule, context, null, false, false);
    });
    engines.put("mvel", (rule, figures) -> MVEL.eval(rule, figures));
    engines.put("jexl", (rule, figures) -> new JexlBuilder().strict(true).create().createExpression(rule).evaluate(new MapContext(figures)));
    for (String rule : new String[] {"blank < 0", "typo > 0", "kept + blank + other", "dash > 0", "ten > 9", "text == 0"}) {
      engines.forEach((name, engine) -> System.out.println(rule + " " + name + " " + answer(engine, rule)));
    }
  }

  private static String answer(Engine engine, String rule) {
    Map<String, Object> figures = new HashMap<>(Map.of("kept", 3L, "other", 0L, "dash", "—", "ten", "10", "text", ""));
    figures.put("blank", null);
    try {
      return String.valueOf(engine.ask(rule, figures));
    } catch (Exception e) {
      return "throws";
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Rules.java 2> /dev/null > all.txt; grep -E ' (aviator|qlexpress|mvel|jexl) ' all.txt | tee out.txt
for line in 'blank < 0 aviator true' 'typo > 0 aviator false' 'kept + blank + other qlexpress 3null0' 'kept + blank + other mvel 3null0' \
  'dash > 0 qlexpress true' 'ten > 9 qlexpress false' 'ten > 9 mvel true' 'text == 0 jexl true' 'blank < 0 jexl throws'; do
  grep -qxF "$line" out.txt || { echo "CHANGED: $line"; exit 1; }
done
echo "AS DESCRIBED: a blank is below 0, part of a text, or equal to 0"
