#!/usr/bin/env bash
# JAXB 4 (Maven: org.glassfish.jaxb:jaxb-runtime 4.0.9), the reference implementation, reads figures and the
# answers 是 and 否 from an XML form. An event handler notes each text that is no value of its type.
# Expected: an Integer for which the form has "3-4", "-", "3 4" or nothing is an event, as it is for a Long; so is
# 4294967297, which no Integer holds; and 是 (yes) is true or an event, as Boolean knows true, false, 1 and 0.
# Happens: there is no event. "3-4" is -34, 2024-12 is -202412, "3 4" is 34, "-" and an empty element are 0 and
# 4294967297 is 1. 是 and 否 are both false. A dash for "not counted" is a stated zero, and every yes is a no.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.glassfish.jaxb</groupId><artifactId>jaxb-runtime</artifactId><version>4.0.9</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Read.java <<'JAVA'
import jakarta.xml.bind.*;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.StringReader;

public class Read {
  @XmlRootElement
  public static class Form {
    public Integer count;
    public Long total;
    public Boolean published;
  }

  public static void main(String[] args) throws Exception {
    for (String text : new String[] {"3-4", "2024-12", "3 4", "-", "", "—", "4294967297"}) {
      System.out.println("\"" + text + "\" => Integer " + read("count", text) + ", Long " + read("total", text));
    }
    for (String text : new String[] {"true", "是", "否"}) {
      System.out.println(text + " => " + read("published", text));
    }
  }

  private static Object read(String field, String text) throws Exception {
    boolean[] event = {false};
    Unmarshaller reader = JAXBContext.newInstance(Form.class).createUnmarshaller();
    reader.setEventHandler(e -> event[0] = true);
    Form form = (Form) reader.unmarshal(new StringReader("<form><" + field + ">" + text + "</" + field + "></form>"));
    return event[0] ? "event" : Form.class.getField(field).get(form);
  }
}
JAVA
java -cp "$(cat cp.txt)" Read.java | tee out.txt
cat > expected.txt <<'TXT'
"3-4" => Integer -34, Long event
"2024-12" => Integer -202412, Long event
"3 4" => Integer 34, Long event
"-" => Integer 0, Long event
"" => Integer 0, Long event
"—" => Integer event, Long event
"4294967297" => Integer 1, Long 4294967297
true => true
是 => false
否 => false
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 3-4 is -34, a dash is 0 and yes is false"
