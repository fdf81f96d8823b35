package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.rules.Engine;

/** A check under a profile, and what a report says of how it came about. */
class ProfileOptionTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Path JINPEN = Run.sample("jinpen-township-2018.csv");

  @TempDir private Path folder;

  private Path profile(String text) throws IOException {
    Path file = folder.resolve("profile.yaml");
    Files.writeString(file, "id: our-county\nversion: 3\n" + text);
    return file;
  }

  private static JsonNode json(Object... more) throws IOException {
    Object[] call =
        java.util.Arrays.copyOf(new Object[] {"check", "--format", "json"}, 3 + more.length);
    System.arraycopy(more, 0, call, 3, more.length);
    return MAPPER.readTree(Run.of(call).bytes()).get(0);
  }

  @Test
  void aProfileDecidesTheVerdictAndIsSaidInTheReport() throws IOException {
    Path profile = profile("severity: {statistics.heading: error}\noff: [statistics.fees]\n");
    Run run = Run.of("check", "--profile", profile, JINPEN);
    assertEquals(ExitCode.VIOLATION, run.exitCode());
    assertTrue(run.out().contains("结论:不一致(错误 1,警告 0,提示 0;无法判断 0)"), run.out());
    String basis =
        "依据:disclosure " + Engine.version() + " · 规则 statistics-2017 1 · 配置 our-county 3";
    assertTrue(
        run.out().endsWith(basis + "(statistics.heading 警告→错误、statistics.fees 停用)\n"), run.out());
    JsonNode said = json("--profile", profile, JINPEN).get("profile");
    assertEquals(
        MAPPER.readTree(
            """
            {"id": "our-county", "version": "3",
             "severities": [{"rule": "statistics.heading", "from": "warning", "to": "error"}],
             "off": ["statistics.fees"]}
            """),
        said);
  }

  @Test
  void aProfileThatChangesNothingOfTheEditionIsNamedAlone() throws IOException {
    Path profile = profile("severity: {report.procurement: error}\n");
    String out = Run.of("check", "--lang", "en", "--profile", profile, JINPEN).out();
    assertTrue(out.endsWith(" · rules statistics-2017 1 · profile our-county 3\n"), out);
  }

  @Test
  void aReportNamesEngineRuleSetsAndInputsAlikeInEveryFormat() throws IOException {
    Path json = folder.resolve("jinpen.json");
    Run.of("convert", JINPEN, "--to", "json", "--out", json);
    JsonNode one = json(JINPEN);
    JsonNode other = json(json);
    assertEquals(Engine.version(), one.get("engine").asText());
    assertEquals(
        MAPPER.readTree("[{\"id\": \"statistics-2017\", \"version\": \"1\"}]"),
        one.get("ruleSets"));
    assertTrue(one.get("profile").isNull());
    assertEquals(one.get("inputHash"), other.get("inputHash"));
    assertFalse(one.get("fileHash").equals(other.get("fileHash")));
  }

  @Test
  void theHashOfAFileIsThatOfItsBytes() throws IOException {
    Path file = folder.resolve("abc.csv");
    Files.writeString(file, "abc");
    JsonNode unread = json(file);
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        unread.get("fileHash").asText());
    assertTrue(unread.get("inputHash").isNull());
  }

  @Test
  void aBadProfileIsRefusedBeforeAnythingIsChecked() throws IOException {
    Path profile = profile("off: [statistics.fee]\nseverity: {statistics.heading: grave}\n");
    Run run = Run.of("check", "--profile", profile, JINPEN);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("profile.yaml:3:7:没有规则“statistics.fee”"), run.err());
    assertTrue(run.err().contains("statistics.fees"), run.err());
    assertTrue(run.err().contains("profile.yaml:4:"), run.err());
    Run missing = Run.of("check", "--profile", folder.resolve("none.yaml"), JINPEN);
    assertEquals(ExitCode.FAILURE, missing.exitCode());
  }

  @Test
  void rulesAreListedAsTheProfileAppliesThem() throws IOException {
    Path profile = profile("severity: {statistics.heading: error}\noff: [statistics.fees]\n");
    String out = Run.of("rules", "--profile", profile, "statistics-2017").out();
    assertTrue(out.contains("statistics.heading\t错误"), out);
    assertFalse(out.contains("statistics.fees"), out);
  }
}
