package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A command that is built alone is the same as among all others. */
class CallTest {

  @TempDir private Path folder;

  @Test
  void namesAllCommandsAsTheyNameThemselves() {
    CommandLine all = Call.all(console());
    assertEquals(Call.COMMANDS, List.copyOf(all.getSubcommands().keySet()));
  }

  @Test
  void buildsOnlyTheCommandThatIsNamed() {
    Call call = Call.of(console(), "convert", "a.csv");
    assertEquals("disclosure convert", call.line().getCommandSpec().qualifiedName());
    assertTrue(call.line().getSubcommands().isEmpty());
    assertEquals(List.of("a.csv"), List.of(call.args()));
  }

  @Test
  void saysTheSameOfACommandAloneAndAmongAll() throws IOException {
    for (String command : Call.COMMANDS) {
      for (String rest : List.of("--help", "--version", "", "--nonsense", "--lang zh --lang zh")) {
        Run alone = Run.of((Object[]) (command + ' ' + rest).strip().split(" "));
        Path args = Files.writeString(folder.resolve("args"), command + ' ' + rest);
        Run amongAll = Run.of("@" + args);
        assertEquals(amongAll.exitCode(), alone.exitCode(), command + ' ' + rest);
        assertEquals(amongAll.out(), alone.out());
        assertEquals(amongAll.err(), alone.err());
      }
    }
  }

  @Test
  void checksPathsWithoutOptionsAsWithAll() throws IOException {
    Path bad = Files.writeString(folder.resolve("a b.csv"), "no form");
    for (String paths :
        List.of(
            Run.sample("huaian-city-2024.csv").toString(),
            Run.SAMPLES + " " + Run.sample("otog-housing-2017.csv"),
            folder.resolve("missing.csv").toString(),
            bad.getParent().toString())) {
      Run plain = Run.of((Object[]) ("check " + paths).split(" "));
      Run full = Run.of((Object[]) ("check --lang zh " + paths).split(" "));
      assertEquals(full.exitCode(), plain.exitCode(), paths);
      assertEquals(full.out(), plain.out());
      assertEquals(full.err(), plain.err());
    }
  }

  @Test
  void leavesEveryOtherCallToPicocli() {
    for (String call : List.of("check", "check --help", "check a -", "check @a", "derive a.csv")) {
      assertTrue(PlainCheck.of(console(), call.split(" ")).isEmpty(), call);
    }
    assertTrue(PlainCheck.of(console(), "check", "a.csv", "").isEmpty());
    assertTrue(PlainCheck.of(console(), "check", "a b.csv").isPresent());
  }

  private static Console console() {
    return new Console(
        new ByteArrayOutputStream(), new ByteArrayOutputStream(), StandardCharsets.UTF_8);
  }
}
