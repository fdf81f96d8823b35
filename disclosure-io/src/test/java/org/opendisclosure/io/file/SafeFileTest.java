package org.opendisclosure.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole, or what stood there stays; nothing else in its folder is touched. */
class SafeFileTest {

  @TempDir private Path folder;

  private static boolean write(Path target, String text, boolean isWorthIt) {
    return SafeFile.write(
        target,
        out -> {
          put(out, text);
          return isWorthIt;
        });
  }

  private static void put(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedOnlyByWhatIsWorthIt() throws IOException {
    Path file = Files.writeString(folder.resolve("report.csv"), "before");
    assertFalse(write(file, "half", false));
    assertEquals("before", Files.readString(file));
    assertTrue(write(file, "after", true));
    assertEquals("after", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aNewFileIsWrittenAsFarAsItGoes() throws IOException {
    Path file = folder.resolve("r".repeat(250) + ".csv");
    assertTrue(write(file, "half", false));
    assertEquals("half", Files.readString(file));
  }

  @Test
  void whatFailsLeavesEverythingAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("report.csv"), "before");
    Path own = Files.writeString(folder.resolve("report.csv.part"), "somebody's own");
    assertThrows(
        IllegalStateException.class,
        () ->
            SafeFile.write(
                file,
                out -> {
                  put(out, "half");
                  throw new IllegalStateException("no more");
                }));
    assertTrue(write(folder.resolve("other.csv"), "after", true));
    assertEquals("before", Files.readString(file));
    assertEquals("somebody's own", Files.readString(own));
    assertEquals(3, files().size());
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("reports"));
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> write(inner, "text", true));
    assertEquals(inner + ": this is a folder; name a file", e.getCause().getMessage());
    assertTrue(Files.isDirectory(inner));
    assertEquals("这是一个文件夹,请给出文件名。", SafeFile.problem(inner).orElseThrow().zh());
    Path nowhere = folder.resolve("none").resolve("report.csv");
    assertEquals("there is no such folder", SafeFile.problem(nowhere).orElseThrow().en());
  }

  @Test
  void aSymbolicLinkStaysAndItsFileIsWritten() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("archive"));
    Path file = Files.writeString(inner.resolve("2017.csv"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), folder.relativize(file));
    assertTrue(write(link, "after", true));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(file));
    Files.delete(file);
    assertTrue(write(link, "again", true));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("again", Files.readString(file));
  }

  @Test
  void permissionsAreThoseOfTheFileOrOfAnyNewOne() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path plain = Files.writeString(folder.resolve("plain"), "text");
    Path written = folder.resolve("written");
    assertTrue(write(written, "text", true));
    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(written));
    Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-rw----");
    Files.setPosixFilePermissions(written, own);
    assertTrue(write(written, "more", true));
    assertEquals(own, Files.getPosixFilePermissions(written));
  }

  @Test
  void whatIsNoFileIsWrittenDirectly() throws IOException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing));
    assertTrue(write(nothing, "text", true));
    assertFalse(Files.isRegularFile(nothing));
  }
}
