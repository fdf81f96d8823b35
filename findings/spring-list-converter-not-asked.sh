#!/usr/bin/env bash
# Spring MVC 7.0.10 (Maven: org.springframework:spring-webmvc) with a converter that writes lists of lines as CSV, an
# AbstractGenericHttpMessageConverter for List<Line>, as CSV needs the type of the elements, beside the one for JSON (with
# Jackson 3.3.0).
# Expected: GET with Accept: text/csv is answered with CSV, since canWrite(List<Line>) of the first converter is true.
# Happens: 406, no acceptable representation. Spring asks for the media types of the list's class by
# getSupportedMediaTypes(Class), whose default asks canWrite(ArrayList.class), which is false for a converter that needs the
# type: it takes part with no media type. Without the converter for JSON, or with produces = "text/csv", the same
# converter writes the same list.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.springframework</groupId><artifactId>spring-webmvc</artifactId><version>7.0.10</version></dependency>
<dependency><groupId>org.springframework</groupId><artifactId>spring-test</artifactId><version>7.0.10</version></dependency>
<dependency><groupId>jakarta.servlet</groupId><artifactId>jakarta.servlet-api</artifactId><version>6.1.0</version></dependency>
<dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.3.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Lists.java <<'JAVA'
import java.io.IOException;
import java.lang.reflect.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.springframework.http.*;
import org.springframework.http.converter.*;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.*;

public class Lists {
  public record Line(String label, int count) {}

  static class Csv extends AbstractGenericHttpMessageConverter<List<Line>> {
    Csv() { super(new MediaType("text", "csv")); }

    @Override
    public boolean canWrite(Type type, Class<?> rawType, MediaType mediaType) {
      return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == Line.class && canWrite(mediaType);
    }

    @Override
    protected boolean supports(Class<?> type) { return false; }

    @Override
    protected void writeInternal(List<Line> lines, Type type, HttpOutputMessage message) throws IOException {
      for (Line line : lines) {
        message.getBody().write((line.label() + "," + line.count()).getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    protected List<Line> readInternal(Class<? extends List<Line>> type, HttpInputMessage message) { throw new UnsupportedOperationException(); }

    @Override
    public List<Line> read(Type type, Class<?> context, HttpInputMessage message) { throw new UnsupportedOperationException(); }
  }

  @RestController
  public static class Forms {
    @GetMapping("/plain")
    public List<Line> plain() { return new ArrayList<>(List.of(new Line("维持", 5))); }

    @GetMapping(value = "/produces", produces = "text/csv")
    public List<Line> produces() { return plain(); }
  }

  public static void main(String[] args) throws Exception {
    get("CSV and JSON", "/plain", new Csv(), new JacksonJsonHttpMessageConverter());
    get("CSV and JSON", "/produces", new Csv(), new JacksonJsonHttpMessageConverter());
    get("CSV alone", "/plain", new Csv());
  }

  private static void get(String name, String path, HttpMessageConverter<?>... converters) throws Exception {
    MockMvc mvc = MockMvcBuilders.standaloneSetup(new Forms()).setMessageConverters(converters).build();
    var answer = mvc.perform(MockMvcRequestBuilders.get(path).accept("text/csv")).andReturn().getResponse();
    System.out.println(name + " " + path + " => " + (answer.getStatus() + " " + answer.getContentAsString(StandardCharsets.UTF_8)).strip());
  }
}
JAVA
java -cp "$(cat cp.txt)" Lists.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
CSV and JSON /plain => 406
CSV and JSON /produces => 200 维持,5
CSV alone /plain => 200 维持,5
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the converter is not asked"
