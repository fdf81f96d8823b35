package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.Fault;
import org.opendisclosure.io.cli.files.Faults;
import org.opendisclosure.io.cli.files.GuardedReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** A fault is told and remembered; what a user can mend is none. */
class FaultsTest {

  @TempDir private Path folder;

  private final Faults faults = new Faults();

  private static String deep(int levels) {
    return levels == 0 ? "" : deep(levels - 1) + deep(levels);
  }

  @Test
  void anUnexpectedFailureIsToldWithItsPlace() {
    Fault fault =
        faults.guard(
            () -> {
              throw new IllegalStateException("secret");
            },
            each -> each);
    assertTrue(faults.isAny());
    String told = fault.sentence().en();
    assertTrue(told.contains("java.lang.IllegalStateException @ FaultsTest:"), told);
    assertFalse(told.contains("secret"), told);
  }

  @Test
  void aStackThatOverflowsIsAFaultOfOneForm() {
    assertEquals("told", faults.guard(() -> deep(1), fault -> "told"));
    assertTrue(faults.isAny());
  }

  @Test
  void whatAUserCanMendIsPassedOn() {
    assertThrows(
        CannotRun.class,
        () ->
            faults.guard(
                () -> {
                  throw new CannotRun("不行", "no");
                },
                fault -> "told"));
    assertThrows(
        UncheckedIOException.class,
        () ->
            faults.guard(
                () -> {
                  throw new UncheckedIOException(new IOException("disk"));
                },
                fault -> "told"));
    assertFalse(faults.isAny());
  }

  @Test
  void aFileThatIsGoneByNowIsANoteOfThatFile() throws IOException {
    Path file = folder.resolve("a.json");
    try (GuardedReader reader = new GuardedReader(file, ReadOptions.defaults(), faults)) {
      assertTrue(reader.hasNext());
      Reading reading = reader.next();
      assertEquals(Note.Kind.REFUSED, reading.notes().get(0).kind());
      assertEquals("没有这个文件。", reading.notes().get(0).message().zh());
      assertFalse(reader.hasNext());
    }
    assertFalse(faults.isAny());
    Files.writeString(file, "{}");
    try (GuardedReader reader = new GuardedReader(file, ReadOptions.defaults(), faults)) {
      assertTrue(reader.hasNext());
      reader.next();
      assertFalse(reader.hasNext());
    }
  }
}
