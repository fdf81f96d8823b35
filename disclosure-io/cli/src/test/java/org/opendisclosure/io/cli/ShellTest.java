package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as other programs see it: exit codes, pipes, signals. */
class ShellTest {

  private static final String CONSISTENT =
      """
      {"schema": "urn:opendisclosure:annual-report-2021:1",
       "header": {"organ": "某局", "year": 2023},
       "applications": {"newlyReceived": {"total": 3}, "carriedOver": {"total": 0},
                        "totalHandled": {"total": 2}, "carriedForward": {"total": 1}}}
      """;

  /** What stands in the place of the class that adds up, so that one form meets a fault. */
  private static final String FAULTY =
      """
      package org.opendisclosure.rules.locate;

      import java.math.BigInteger;

      public final class ExactSum {
        public ExactSum(BigInteger start) {}

        public void add(long factor, long value) {
          throw new IllegalStateException("not reckoned");
        }

        public void add(BigInteger number) {}

        public BigInteger total() {
          return BigInteger.ZERO;
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void threeForms() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "NOT TESTED: there is no /bin/sh");
    Path forms = Files.createDirectory(folder.resolve("forms"));
    Files.writeString(forms.resolve("a.json"), CONSISTENT);
    Files.writeString(forms.resolve("c.json"), CONSISTENT);
    copy("beyond-long.json", forms.resolve("b.json"));
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream in = ShellTest.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in), target);
    }
  }

  private Shell run(String script) {
    return Shell.run(folder, script);
  }

  /** One line says what is wrong, and no trace. */
  private static void isSaidOnce(Shell shell) {
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertFalse(shell.err().contains("Exception"), shell.err());
  }

  private List<String> drafts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".part"))
          .toList();
    }
  }

  @Test
  void everyExitCodeIsAsTheHelpSays() {
    Shell shell =
        run(
            """
            disclosure check forms/a.json >/dev/null; echo $?
            disclosure check forms/b.json >/dev/null; echo $?
            disclosure check forms/none.json >/dev/null; echo $?
            disclosure check forms >/dev/null; echo $?
            """);
    assertEquals("0\n1\n2\n1\n", shell.out(), shell.err());
    assertEquals("", shell.err());
  }

  @Test
  void aDashIsStandardOutputToWhichFormsAreAppended() {
    Shell shell =
        run(
            """
            echo first >all
            disclosure convert forms/a.json --to sheet --out - >>all
            ls ./-
            head -2 all | tr -d '\\r'
            """);
    assertEquals("first\n机关名称,某局\n", shell.out(), shell.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check forms",
        "check --format json forms",
        "check --format html forms",
        "check --format csv forms",
        "derive forms",
        "convert forms/a.json --to long",
        "cells annual-report-2021",
        "--help"
      })
  void aFullDiskIsSaidOnce(String call) {
    assumeTrue(Files.exists(Path.of("/dev/full")), "NOT TESTED: there is no /dev/full");
    Shell shell = run("disclosure " + call + " >/dev/full");
    assertEquals(ExitCode.FAILURE, shell.exitCode(), shell.err());
    assertTrue(shell.err().startsWith("无法写到标准输出"), shell.err());
    isSaidOnce(shell);
  }

  @Test
  void aTargetOnAFullDiskIsNamed() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "NOT TESTED: there is no /dev/full");
    Shell shell = run("disclosure check --out /dev/full forms");
    assertEquals(ExitCode.FAILURE, shell.exitCode(), shell.err());
    assertTrue(shell.err().startsWith("/dev/full:"), shell.err());
    isSaidOnce(shell);
  }

  @Test
  void aClosedOutputIsSaidOnce() {
    Shell shell = run("disclosure check forms >&-");
    assertEquals(ExitCode.FAILURE, shell.exitCode(), shell.err());
    isSaidOnce(shell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aReaderThatHasSeenEnoughEndsTheRunInSilence(String format) {
    Shell shell =
        run(
            "{ disclosure check --format %s forms forms forms; echo $? >code; } | true\ncat code"
                .formatted(format));
    assertEquals(ExitCode.CLOSED_PIPE + "\n", shell.out(), shell.err());
    assertEquals("", shell.err());
  }

  /** The run waits for a pipe in which nothing comes, and has begun to write by then. */
  private static final String BEGUN =
      """
      mkfifo in.json
      "$JAVA" -XX:+UseSerialGC -cp "$CP" org.opendisclosure.io.cli.Main \
        check --out report.txt in.json &
      while [ -z "$(ls -A | grep part)" ] && kill -0 $!; do sleep 0.1; done
      """;

  @Test
  void aRunThatIsToldToStopLeavesNothing() throws IOException {
    Shell shell = run(BEGUN + "kill -TERM $!; wait $!; echo $?; ls -A");
    assertEquals("143\nforms\nin.json\n", shell.out(), shell.err());
  }

  @Test
  void theNextRunDeletesTheDraftOfOneThatWasKilledButNotOfOneAtWork() throws IOException {
    Shell shell =
        run(
            BEGUN
                + """
                killed=$!
                kill -KILL $killed; wait $killed
                ls -A | grep -c part
                mkfifo other.json
                "$JAVA" -XX:+UseSerialGC -cp "$CP" org.opendisclosure.io.cli.Main \
                  check --out other.txt other.json &
                while [ "$(ls -A | grep part)" = "$(ls -A | grep -- "-$killed-")" ]
                do
                  kill -0 $! || exit; sleep 0.1
                done
                ls -A | grep part | grep -c -- "-$killed-"
                disclosure check --out report.txt forms/a.json >/dev/null
                ls -A | grep -c part
                kill -TERM $!; wait $!
                """);
    assertEquals("1\n0\n1\n", shell.out(), shell.err());
    assertEquals(List.of(), drafts());
  }

  @Test
  void aFaultOfTheProgramCostsNoOtherFormItsReport() throws IOException {
    Shell shell = Shell.run(folder, faulty(), "disclosure check forms");
    assertEquals(ExitCode.FAULT, shell.exitCode(), shell.out() + shell.err());
    assertEquals(2, shell.out().lines().filter(line -> line.contains("结论:")).count());
    assertTrue(shell.out().contains("程序内部错误"), shell.out());
    assertTrue(shell.out().contains("java.lang.IllegalStateException @ ExactSum:"), shell.out());
    assertFalse((shell.out() + shell.err()).contains("\tat "), shell.out() + shell.err());
  }

  private String faulty() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Files.writeString(folder.resolve("ExactSum.java"), FAULTY);
    Shell compiled = run("\"$(dirname \"$JAVA\")/javac\" -d classes ExactSum.java");
    assertEquals(0, compiled.exitCode(), compiled.err());
    return classes + File.pathSeparator + Shell.classPath();
  }

  @Test
  void whatAFileSaysIsOneLineOfATerminal() throws IOException {
    copy("escapes.json", folder.resolve("escapes.json"));
    Shell shell = run("disclosure check escapes.json");
    List<String> lines = shell.out().lines().toList();
    assertTrue(lines.get(1).startsWith("  某局 2024 政府信息公开工作年度报告⟨U+000A⟩  结论:一致(错误 0"), lines.get(1));
    assertTrue(lines.get(1).contains("⟨U+000A⟩⟨U+001B⟩[8m 2024"), lines.get(1));
    assertTrue(lines.get(2).startsWith("  结论:不一致"), lines.get(2));
    assertFalse(shell.out().contains("\u001b"), shell.out());
  }
}
