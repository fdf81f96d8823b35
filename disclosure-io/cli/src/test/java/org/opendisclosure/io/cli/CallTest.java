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
      for (String rest : List.of("--help", "--version", "", "--nonsense", "--lang en --lang zh")) {
        Run alone = Run.of((Object[]) (command + ' ' + rest).strip().split(" "));
        Path args = Files.writeString(folder.resolve("args"), command + ' ' + rest);
        Run amongAll = Run.of("@" + args);
        assertEquals(amongAll.exitCode(), alone.exitCode(), command + ' ' + rest);
        assertEquals(amongAll.out(), alone.out());
        assertEquals(amongAll.err(), alone.err());
      }
    }
  }

  private static Console console() {
    return new Console(
        new ByteArrayOutputStream(), new ByteArrayOutputStream(), StandardCharsets.UTF_8);
  }
}
