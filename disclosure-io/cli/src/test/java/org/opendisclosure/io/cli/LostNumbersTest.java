package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads a file is told how many of its numbers are not in the form, and where they are. */
class LostNumbersTest {

  private static final String ROWS =
      "form,edition,organ,year,cell,value\n1,statistics-2017,某局,2017,complaints,7\n"
          + "1,statistics-2017,某局,2017,litigation.total,约8\n"
          + "1,statistics-2017,某局,2017,litigations,9\n";

  @TempDir private Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("lost.csv");
    Files.writeString(file, ROWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "derive",
        "compare",
        "series",
        "rollup",
        "convert --to json",
        "explain --finding 0 --code lag --text x"
      })
  void everyCommandSaysSoAndFails(String command) {
    Run run = run(command);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue((run.out() + run.err()).contains("读取数字 1/3(原样保留 1,未采用 1)"), run.out() + run.err());
  }

  private Run run(String command) {
    List<Object> words = new java.util.ArrayList<>(List.of(command.split(" ")));
    words.add(file);
    return Run.of(words.toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert --to json", "compare", "series", "rollup"})
  void theErrorOutputNamesThePlaces(String command) {
    assertTrue(
        run(command).err().contains(":读取数字 1/3(原样保留 1,未采用 1);未读入的数字在:第 3 行第 6 列、第 4 行第 5 列"));
    assertTrue(
        run(command + " --lang en")
            .err()
            .contains(
                ": numbers read: 1 of 3 (kept raw 1, left out 1); what is not in the form stands"
                    + " in: line 3, column 6; line 4, column 5"));
  }

  @Test
  void ofManyPlacesTheFirstAreNamed() throws IOException {
    StringBuilder rows = new StringBuilder(ROWS);
    for (int i = 0; i < 20; i++) {
      rows.append("1,statistics-2017,某局,2017,litigations,").append(i).append('\n');
    }
    Files.writeString(file, rows);
    String err = run("convert --to json").err();
    assertTrue(err.contains("第 12 行第 5 列等 22 处"), err);
    assertFalse(err.contains("第 13 行第 5 列等"), err);
  }

  @Test
  void ofAFileThatWasReadInFullOnlyACheckSaysSo() throws IOException {
    Files.writeString(file, ROWS.lines().limit(2).reduce("", (a, b) -> a + b + "\n"));
    assertTrue(run("check").out().contains("\n  读取数字 1/1\n"));
    for (String command : List.of("derive", "convert --to json", "series")) {
      Run run = run(command);
      assertFalse((run.out() + run.err()).contains("读取数字"), command);
      assertEquals(ExitCode.OK, run.exitCode());
    }
  }

  @Test
  void reportsForProgramsCarryTheCount() throws IOException {
    for (String command : List.of("check", "derive")) {
      JsonNode numbers =
          new ObjectMapper().readTree(run(command + " --format json").out()).at("/0/numbers");
      assertEquals("{\"stated\":3,\"read\":1,\"raw\":1,\"beside\":0,\"leftOut\":1}", "" + numbers);
    }
    String rows = run("check --format csv").out();
    assertTrue(rows.lines().findFirst().orElseThrow().endsWith(",数字个数,读取数字"), rows);
    assertTrue(rows.lines().skip(1).findFirst().orElseThrow().endsWith(",3,1"), rows);
    assertTrue(run("check --format html").out().contains("<p>读取数字 1/3(原样保留 1,未采用 1)</p>"));
  }
}
