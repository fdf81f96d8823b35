package org.opendisclosure.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the pages do what the pages say. */
class ExamplesTest {

  private final PrintStream standard = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void listen() throws IOException {
    Files.createDirectories(Path.of("target"));
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restore() {
    System.setOut(standard);
  }

  private String firstLine() {
    return printed.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
  }

  @Test
  void aFormIsReadAndChecked() {
    CheckExample.run();
    assertEquals("consistent", firstLine());
  }

  @Test
  void tenJobsPrintWhatTheirPageShows() throws IOException {
    JobsExample.run();
    String page = Files.readString(Path.of("docs", "jobs.md"));
    assertTrue(page.contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```"), page);
  }

  @Test
  void suspectsAreProved() {
    ProofsExample.run();
    assertEquals("proved", firstLine());
  }

  @Test
  void blanksAreDerivedAndWritten() {
    DeriveExample.run();
    assertEquals("23 cells derived", firstLine());
  }

  @Test
  void yearsAreCompared() {
    YearsExample.run();
    assertEquals("3 findings", firstLine());
  }

  @Test
  void aConsolidatedFormIsComparedAndBuilt() {
    RollupExample.run();
    assertEquals("inconsistent; built 某市人民政府", firstLine());
  }

  @Test
  void aMistypedFormSaysWhatIsWrongWithIt() {
    TypistExample.run();
    assertEquals(1, printed.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void aFormIsTypedAndAVectorOfCells() {
    TypedExample.run();
    assertEquals("OptionalLong[20]", firstLine());
  }

  @Test
  void aMapperWritesReportsAndSaysWhatIsWrong() throws IOException {
    MapperExample.run();
    assertEquals("undetermined", firstLine());
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("header.year: line 1, column"));
  }
}
