package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.Edition;

/** Figures at which arithmetic overflows go through every command in every format. */
class ExtremeFormsTest {

  private static final int ORGANS = 4;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void noCommandFailsEveryFormHasItsReportAndEveryProofIsConfirmed(Edition edition)
      throws IOException {
    long seed = Long.getLong("seed", new Random().nextLong());
    ExtremeRun.of(folder, edition, seed, ORGANS, 1);
  }

  @Test
  void sumsBeyondLongHaveTheirSuspectsAndAProof() throws IOException {
    Path file = folder.resolve("beyond-long.json");
    try (InputStream in = ExtremeFormsTest.class.getResourceAsStream("beyond-long.json")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    Run run = Run.of("check", "--format", "json", file);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    Set<String> needed = new LinkedHashSet<>();
    for (JsonNode finding : new ObjectMapper().readTree(run.bytes()).get(0).get("findings")) {
      for (JsonNode suspect : finding.get("suspects")) {
        assertTrue(suspect.get("proof").isObject(), suspect.toString());
        needed.add(suspect.get("cells").get(0).get("needed").asText());
      }
    }
    assertEquals(
        List.of("9223372036854775708", "4611686018427388003", "4611686018427387904"),
        List.copyOf(needed));
  }
}
