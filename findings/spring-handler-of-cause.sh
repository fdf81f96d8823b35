#!/usr/bin/env bash
# Spring MVC 7.0.10 (Maven: org.springframework:spring-webmvc) looks for the handler of an exception, as of a form that
# cannot be read because a cell holds 3件.
# Expected: with two advices, one for FormException and one for NumberFormatException, a FormException whose cause is a
# NumberFormatException goes to the first, which names it, whatever the order of the two.
# Happens: the earlier advice wins if it handles any cause of the exception. An advice for numbers, written for
# another part of the program, answers for the form; whether it does depends on the order in which the two are found, unless
# they have an @Order. Within one advice, the handler of the exception itself does win.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.springframework</groupId><artifactId>spring-webmvc</artifactId><version>7.0.10</version></dependency>
<dependency><groupId>org.springframework</groupId><artifactId>spring-test</artifactId><version>7.0.10</version></dependency>
<dependency><groupId>jakarta.servlet</groupId><artifactId>jakarta.servlet-api</artifactId><version>6.1.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Handlers.java <<'JAVA'
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.*;

public class Handlers {
  public static class FormException extends RuntimeException {
    FormException(Throwable cause) { super(cause); }
  }

  @RestController
  public static class Forms {
    @GetMapping("/")
    public String read() { throw new FormException(new NumberFormatException("3件")); }
  }

  @RestControllerAdvice
  public static class OfForms {
    @ExceptionHandler(FormException.class)
    String handle() { return "form"; }
  }

  @RestControllerAdvice
  public static class OfNumbers {
    @ExceptionHandler(NumberFormatException.class)
    String handle() { return "number"; }
  }

  @RestControllerAdvice
  public static class OfBoth {
    @ExceptionHandler(NumberFormatException.class)
    String number() { return "number"; }

    @ExceptionHandler(FormException.class)
    String form() { return "form"; }
  }

  public static void main(String[] args) throws Exception {
    System.out.println("OfForms, OfNumbers => " + answer(new OfForms(), new OfNumbers()));
    System.out.println("OfNumbers, OfForms => " + answer(new OfNumbers(), new OfForms()));
    System.out.println("OfBoth => " + answer(new OfBoth()));
  }

  private static String answer(Object... advices) throws Exception {
    return MockMvcBuilders.standaloneSetup(new Forms()).setControllerAdvice(advices).build()
        .perform(MockMvcRequestBuilders.get("/")).andReturn().getResponse().getContentAsString();
  }
}
JAVA
java -cp "$(cat cp.txt)" Handlers.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
OfForms, OfNumbers => form
OfNumbers, OfForms => number
OfBoth => form
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the handler of the cause answers"
