package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder holds that is called like a form but is no file is told in every report. */
class FolderWalkTest {

  @TempDir private Path folder;

  @BeforeEach
  void oneForm() throws IOException {
    Files.copy(Run.sample("huaian-city-2024.csv"), folder.resolve("form.csv"));
  }

  private void isTold(String format, String name, String why) {
    Run run = Run.of("check", "--format", format, folder);
    assertEquals(ExitCode.FAILURE, run.exitCode(), run.out());
    assertEquals("", run.err());
    assertTrue(run.out().contains(name), run.out());
    assertTrue(run.out().contains(why), run.out());
    assertTrue(run.out().contains("form.csv"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "html"})
  void aLinkThatLeadsNowhere(String format) throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.xlsx"), Path.of("nowhere.xlsx"));
    isTold(format, "gone.xlsx", "链接所指的文件不存在");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "html"})
  void aLinkWithoutEndingThatLeadsNowhere(String format) throws IOException {
    Files.createSymbolicLink(folder.resolve("towns-2024"), Path.of("nowhere"));
    isTold(format, "towns-2024", "链接所指的文件不存在");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "html"})
  void aPipe(String format) {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "NOT TESTED: there is no /bin/sh");
    assertEquals(0, Shell.run(folder, "mkfifo pipe.json").exitCode());
    isTold(format, "pipe.json", "管道或设备");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "html"})
  void aFolderWithTheNameOfAFile(String format) throws IOException {
    Path inner = Files.createDirectory(folder.resolve("report.docx"));
    Files.copy(folder.resolve("form.csv"), inner.resolve("inner.csv"));
    isTold(format, "report.docx", "这是文件夹");
    assertTrue(Run.of("check", "--format", format, folder).out().contains("inner.csv"));
  }

  @Test
  void aLinkToAFolderIsNotFollowed() throws IOException {
    Path other = Files.createDirectory(folder.resolve(".other"));
    Files.copy(folder.resolve("form.csv"), other.resolve("linked.csv"));
    Files.createSymbolicLink(folder.resolve("more"), other);
    isTold("text", "more", "链接指向文件夹");
    assertFalse(Run.of("check", folder).out().contains("linked.csv"));
  }

  @Test
  void otherFoldersAndHiddenFilesAreNoProblem() throws IOException {
    Files.createDirectory(folder.resolve("json"));
    Files.createDirectory(folder.resolve("v1.2"));
    Files.createSymbolicLink(folder.resolve(".gone.json"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("gone.png"), Path.of("nowhere"));
    assertEquals(ExitCode.OK, Run.of("check", folder).exitCode());
  }
}
