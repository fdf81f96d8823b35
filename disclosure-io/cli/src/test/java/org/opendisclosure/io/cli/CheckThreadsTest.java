package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;

class CheckThreadsTest {

  private static final int FORMS = 120;

  @TempDir static Path folder;

  /** Two files of many forms, of which every fifth is wrong, around one that cannot be read. */
  @BeforeAll
  static void write() throws IOException {
    Random random = new Random(5);
    write(folder.resolve("a.jsonl"), Edition.ANNUAL_REPORT_2021, random);
    Files.writeString(folder.resolve("b.json"), "{\"schema\": \"urn:else\"}");
    write(folder.resolve("c.jsonl"), Edition.STATISTICS_2017, random);
  }

  private static void write(Path file, Edition edition, Random random) throws IOException {
    ConsistentForms forms = ConsistentForms.of(edition, random);
    Typist typist = new Typist(random);
    try (OutputStream out = Files.newOutputStream(file);
        JsonFormWriter writer = JsonFormWriter.lines(out)) {
      for (int i = 0; i < FORMS; i++) {
        StatisticsForm form = forms.next();
        writer.write(
            i % 5 == 0
                ? typist.copy(form, Mistake.REPLACED).map(MistypedForm::form).orElseThrow()
                : form);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void theReportIsTheSameToTheByteForAnyNumberOfThreads(String format) {
    byte[] one = check("--threads", "1", "--format", format);
    assertTrue(one.length > 20_000);
    assertArrayEquals(one, check("--threads", "2", "--format", format));
    assertArrayEquals(one, check("--threads", "8", "--format", format));
    assertArrayEquals(one, check("--format", format));
  }

  private static byte[] check(String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> call = new ArrayList<>(List.of("check", folder.toString()));
    call.addAll(List.of(options));
    assertEquals(ExitCode.FAILURE, CommandLineRunner.run(out, call.toArray(String[]::new)));
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "two", "1000"})
  void aNumberOfThreadsThatMakesNoSenseIsRefused(String threads) {
    Run run = Run.of("check", "--threads", threads, folder);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("线程数应为 1 至 256 的整数:" + threads), run.err());
  }

  @Test
  void theHelpNamesTheOption() {
    assertTrue(Run.of("check", "--help").out().contains("--threads=N"));
  }
}
