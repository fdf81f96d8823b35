#!/usr/bin/env bash
# fastjson2 2.0.64 (Maven: com.alibaba.fastjson2) reads counts that stand in JSON as texts, as web forms send them.
# Expected: "-", written for "not counted", is an error, as "—" and 3件 are; and 25.9, a sum of money in a field
# for counts, is one.
# Happens: "-" is the count 0 in fields of int, Integer, long and Long, and getBigDecimal makes 0 of it; 25.9 and
# "25.9" become 25. There is no exception: what was not counted is a stated zero.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>com.alibaba.fastjson2</groupId><artifactId>fastjson2</artifactId><version>2.0.64</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Counts.java <<'JAVA'
import com.alibaba.fastjson2.*;

public class Counts {
  public static class Line {
    public Integer count;
    public Long total;
  }

  public static void main(String[] args) {
    for (String value : new String[] {"\"—\"", "\"3件\"", "\"-\"", "25.9", "\"25.9\""}) {
      System.out.println(value + " => " + read("count", value) + " " + read("total", value));
    }
    System.out.println("getBigDecimal - => " + JSONObject.of("fee", "-").getBigDecimal("fee"));
  }

  private static Object read(String field, String value) {
    try {
      Line line = JSON.parseObject("{\"" + field + "\":" + value + "}", Line.class);
      return field.equals("count") ? line.count : line.total;
    } catch (JSONException e) {
      return "error";
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Counts.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
"—" => error error
"3件" => error error
"-" => 0 0
25.9 => 25 25
"25.9" => 25 25
getBigDecimal - => 0
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a dash is 0, and 25.9 is 25"
