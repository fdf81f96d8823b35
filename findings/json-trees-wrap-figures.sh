#!/usr/bin/env bash
# JSON-java 20260814 (Maven: org.json:json), Gson 2.15.0 and Jackson 2.23.0 (jackson-databind) read the figures of a form
# from a tree: JSONObject, JsonObject, JsonNode.
# Expected: a figure that an int or a long cannot hold is an exception, as for Gson when it reads into an Integer, and for
# Jackson 3.3.0 (tools.jackson.core) in intValue() and longValue().
# Happens: the leading bits are cut off without a word. 4294967297 is 1 for getInt, getAsInt and intValue, 3000000000
# is -1294967296, and 9223372036854775808 is -9223372036854775808 for getLong and the like. 25.9 is 25. Into an
# object's Long, Gson reads 9223372036854775808 as the figure below it.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.json</groupId><artifactId>json</artifactId><version>20260814</version></dependency>
<dependency><groupId>com.google.code.gson</groupId><artifactId>gson</artifactId><version>2.15.0</version></dependency>
<dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.23.0</version></dependency>
<dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.3.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Trees.java <<'JAVA'
import com.google.gson.*;
import java.util.concurrent.Callable;
import org.json.JSONObject;

public class Trees {
  public static void main(String[] args) throws Exception {
    for (String figure : new String[] {"4294967297", "3000000000", "25.9", "9223372036854775808"}) {
      String json = "{\"n\":" + figure + "}";
      boolean isLong = figure.length() > 15;
      JSONObject object = new JSONObject(json);
      JsonElement gson = JsonParser.parseString(json).getAsJsonObject().get("n");
      var jackson2 = new com.fasterxml.jackson.databind.ObjectMapper().readTree(json).get("n");
      var jackson3 = new tools.jackson.databind.ObjectMapper().readTree(json).get("n");
      System.out.println(figure + " => JSON-java " + read(() -> isLong ? object.getLong("n") : object.getInt("n"))
          + ", Gson " + read(() -> isLong ? gson.getAsLong() : gson.getAsInt())
          + ", into an object " + read(() -> new Gson().fromJson(figure, isLong ? Long.class : Integer.class))
          + ", Jackson 2 " + read(() -> isLong ? jackson2.longValue() : jackson2.intValue())
          + ", Jackson 3 " + read(() -> isLong ? jackson3.longValue() : jackson3.intValue()));
    }
  }

  private static String read(Callable<? extends Number> figure) {
    try {
      return String.valueOf(figure.call().longValue());
    } catch (Exception e) {
      return "throws";
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Trees.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
4294967297 => JSON-java 1, Gson 1, into an object throws, Jackson 2 1, Jackson 3 throws
3000000000 => JSON-java -1294967296, Gson -1294967296, into an object throws, Jackson 2 -1294967296, Jackson 3 throws
25.9 => JSON-java 25, Gson 25, into an object throws, Jackson 2 25, Jackson 3 throws
9223372036854775808 => JSON-java -9223372036854775808, Gson -9223372036854775808, into an object 9223372036854775807, Jackson 2 -9223372036854775808, Jackson 3 throws
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: a figure of thousands of millions is 1"
