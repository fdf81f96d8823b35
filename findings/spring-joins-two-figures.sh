#!/usr/bin/env bash
# Spring 7.0.10 (Maven: org.springframework:spring-context) binds the fields of a web form to a bean, as Spring MVC does.
# Expected: "3 4" and "3, a line end, 4", two figures in one field, and #10, as a number of a list, are refused for a count;
# so is the number 25.9 that a program sets, as "25.9" is.
# Happens: all blanks are taken out before the text is read, so that "3 4" is 34, with a line end between them, too, and
# "3 4.5" is 34.5 as money. #10 is 16, since # marks a hexadecimal number. 25.9 is 25. There is no error in
# the binding result, so that no message asks whoever typed it.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.springframework</groupId><artifactId>spring-context</artifactId><version>7.0.10</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Bind.java <<'JAVA'
import java.math.BigDecimal;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.validation.DataBinder;

public class Bind {
  public static class Line {
    private Integer count;
    private BigDecimal fee;

    public Integer getCount() { return count; }
    public void setCount(Integer count) { this.count = count; }
    public BigDecimal getFee() { return fee; }
    public void setFee(BigDecimal fee) { this.fee = fee; }
  }

  public static void main(String[] args) {
    for (Object value : new Object[] {"34", "3 4", "3\n4", "#10", "3 4.5", "25.9", new BigDecimal("25.9"), "3件"}) {
      Object shown = value instanceof String text ? "\"" + text.replace("\n", "\\n") + "\"" : value;
      System.out.println(shown + " => " + bind("count", value) + " " + bind("fee", value));
    }
  }

  private static Object bind(String field, Object value) {
    DataBinder binder = new DataBinder(new Line());
    binder.setConversionService(new DefaultFormattingConversionService());
    binder.bind(new MutablePropertyValues().add(field, value));
    return binder.getBindingResult().hasErrors() ? "error" : binder.getBindingResult().getRawFieldValue(field);
  }
}
JAVA
java -cp "$(cat cp.txt)" Bind.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
"34" => 34 34
"3 4" => 34 34
"3\n4" => 34 34
"#10" => 16 error
"3 4.5" => error 34.5
"25.9" => error 25.9
25.9 => 25 25.9
"3件" => error error
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: two figures in a field are one"
