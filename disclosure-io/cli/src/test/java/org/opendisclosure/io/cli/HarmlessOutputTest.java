package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.text.Invisible;

/** Names and texts of files do nothing to a terminal, a spreadsheet or a page. */
class HarmlessOutputTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String EVIL = "某局\n  结论:一致\r\u001b[2J\u202e\u0007\u0085\u2028末";

  @TempDir private Path folder;

  @BeforeEach
  void twoYears() throws IOException {
    for (int year = 2022; year <= 2023; year++) {
      write(folder.resolve(year + ".json"), year);
    }
  }

  private static void write(Path file, int year) throws IOException {
    ObjectNode form = MAPPER.createObjectNode();
    form.put("schema", "urn:opendisclosure:annual-report-2021:1");
    form.putObject("header").put("organ", EVIL).put("year", year);
    ObjectNode applications = form.putObject("applications");
    applications.putObject("newlyReceived").put("total", 9).put("naturalPerson", 3);
    applications.putObject("carriedForward").put("total", 40 * (year - 2021));
    form.putArray("notes").add(EVIL);
    ObjectNode line = form.putArray("unknownLines").addObject();
    line.put("table", "applications").put("label", EVIL);
    line.putArray("values").add(EVIL);
    Files.writeString(file, form.toString());
  }

  /** No line has anything invisible, or was begun by a file; line feeds are spaces to a page. */
  private static void isHarmless(String output) {
    output
        .lines()
        .forEach(line -> assertEquals(line, Invisible.line(line), "a line of the output"));
    assertFalse(output.contains("\r"), output);
    boolean isPage = output.startsWith("<!DOCTYPE html>");
    assertTrue(isPage || output.lines().noneMatch(l -> l.startsWith("  结论:一致")), output);
  }

  @ParameterizedTest
  @CsvSource({
    "check, text", "check, csv", "check, html", "derive, text", "compare, text",
    "series, text", "series, csv", "rollup, text", "rollup, csv", "assess, text",
    "compare, html", "series, html", "rollup, html"
  })
  void everyReport(String command, String format) {
    Run run = Run.of(command, "--format", format, folder);
    isHarmless(run.out().replace("\r\n", "\n"));
    isHarmless(run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "derive", "compare", "series", "rollup", "assess"})
  void jsonEscapesThemAndItsValuesAreTheSame(String command) throws IOException {
    Run run = Run.of(command, "--format", "json", folder);
    isHarmless(run.out());
    if (!command.equals("assess") && !command.equals("rollup")) {
      assertTrue(MAPPER.readTree(run.bytes()).findValuesAsText("organ").contains(EVIL), run.out());
    }
  }

  @Test
  void convertedFormsEscapeThemInJsonAndKeepThemEverywhere() throws IOException {
    Path form = folder.resolve("2023.json");
    Run run = Run.of("convert", "--to", "json", form);
    isHarmless(run.out());
    assertEquals(EVIL, MAPPER.readTree(run.bytes()).at("/header/organ").textValue());
    Path copy = folder.resolve("copy.csv");
    Files.write(copy, Run.of("convert", "--to", "long", form).bytes());
    Run back = Run.of("convert", "--to", "json", copy);
    assertEquals(run.out(), back.out(), back.err());
  }

  @Test
  void ofPairsOnlyThoseThatAreInvisibleAreEscaped() throws IOException {
    String organ = "葛\udb40\udd00局𠮷";
    Path file = folder.resolve("pairs.json");
    ObjectNode form = MAPPER.createObjectNode();
    form.put("schema", "urn:opendisclosure:annual-report-2021:1");
    form.putObject("header").put("organ", organ);
    Run run = Run.of("convert", "--to", "json", Files.writeString(file, form.toString()));
    assertTrue(run.out().contains("葛\\uDB40\\uDD00局𠮷"), run.out());
    assertEquals(organ, MAPPER.readTree(run.bytes()).at("/header/organ").textValue());
  }

  @Test
  void theNameOfAnOrganIsShownAsItIs() {
    String shown = "某局⟨U+000A⟩  结论:一致⟨U+000D⟩⟨U+001B⟩[2J⟨U+202E⟩⟨U+0007⟩⟨U+0085⟩⟨U+2028⟩末";
    assertTrue(Run.of("check", folder).out().contains(shown));
    assertTrue(Run.of("check", "--format", "csv", folder).out().contains(shown));
    assertTrue(Run.of("check", "--format", "html", folder).out().contains("⟨U+001B⟩[2J⟨U+202E⟩"));
  }

  @Test
  void sharesName() {
    isHarmless(Run.of("rollup", "--shares", "--format", "csv", folder).out().replace("\r\n", "\n"));
    isHarmless(Run.of("rollup", "--shares", folder).out());
  }

  @Test
  void theNameOfAFile() throws IOException {
    Path file;
    try {
      file = folder.resolve("a\n\u001b[2J.json");
      write(file, 2021);
    } catch (InvalidPathException e) {
      assumeTrue(false, "NOT TESTED: the file system takes no such name");
      return;
    }
    for (String format : new String[] {"text", "csv", "html"}) {
      Run run = Run.of("check", "--format", format, file);
      isHarmless(run.out().replace("\r\n", "\n"));
    }
    isHarmless(Run.of("convert", "--to", "json", folder.resolve("none\u001b[2J")).err());
  }
}
