package org.opendisclosure.io.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.cli.files.Faults;
import org.opendisclosure.io.cli.files.GuardedReader;
import org.opendisclosure.io.cli.files.ReadGuard;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;

/** What becomes of the parts of a file, whatever goes wrong with one of them. */
class FilePartTest {

  @TempDir private Path folder;

  private final Faults faults = new Faults();
  private final ReadGuard guard = new ReadGuard("a.jsonl", faults);

  private FilePart.Done done(FormPiece piece) {
    OpenFile file = new OpenFile("a.jsonl", Optional::empty);
    return new FilePart(file, guard, piece).done(FilePartTest::told);
  }

  private static Told told(Reading reading) {
    return new Told(new CheckedForm("a.jsonl", Optional.empty(), reading.notes()), false, () -> {});
  }

  @Test
  void aFaultOfOnePieceIsANoteThatEndsTheFile() {
    FilePart.Done done =
        done(
            () -> {
              throw new IllegalStateException();
            });
    assertEquals(FilePart.End.FAILED, done.end());
    assertTrue(done.forms().get(0).checked().notes().get(0).message().zh().contains("程序内部错误"));
    assertTrue(faults.isAny());
  }

  @Test
  void aFileThatCannotBeReadAnyMoreIsANoteAndNoFault() {
    FilePart.Done done =
        done(
            () -> {
              throw new UncheckedIOException(new IOException("disk"));
            });
    assertEquals(FilePart.End.FAILED, done.end());
    assertTrue(done.forms().get(0).checked().notes().get(0).message().zh().contains("disk"));
    assertFalse(faults.isAny());
  }

  @Test
  void aPieceWhereNothingEndsSaysThatTheFileIsNotDivisible() {
    FilePart.Done done = done(Optional::empty);
    assertEquals(FilePart.End.NOT_DIVISIBLE, done.end());
    assertEquals(List.of(), done.forms());
  }

  @Test
  void theHashOfAFileIsWorkedOutOnce() {
    AtomicInteger asked = new AtomicInteger();
    OpenFile file = new OpenFile("a", () -> Optional.of("" + asked.incrementAndGet()));
    assertEquals(file.hash(), file.hash());
    assertEquals(1, asked.get());
  }

  @Test
  void smallFilesAndDocumentsArePiecesAndLongTextsAndPipesAreNot() throws IOException {
    assertTrue(WholeFile.is(file("small.csv", "a,b", 10)));
    assertTrue(WholeFile.is(file("large.docx", "PK\003\004", 2_000_000)));
    assertTrue(WholeFile.is(file("large.pdf", "%PDF", 2_000_000)));
    assertFalse(WholeFile.is(file("large.csv", "a,b", 2_000_000)));
    assertFalse(WholeFile.is(folder));
    assertFalse(WholeFile.is(folder.resolve("none")));
  }

  private Path file(String name, String start, int length) throws IOException {
    return Files.writeString(folder.resolve(name), start + "x".repeat(length));
  }

  @Test
  void aFileThatIsGoneByNowIsAPieceWithANote() {
    GuardedReader reader =
        new GuardedReader(folder.resolve("none"), ReadOptions.defaults(), faults);
    List<Reading> readings = new WholeFile(() -> reader).read().orElseThrow();
    assertEquals("没有这个文件。", readings.get(0).notes().get(0).message().zh());
    assertEquals(1, readings.size());
  }

  @Test
  void formsThatAreReadOneByOneAreHandedOnInGroups() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{}\n".repeat(70));
    List<Integer> sizes = new ArrayList<>();
    try (GuardedReader reader = new GuardedReader(file, ReadOptions.defaults(), faults)) {
      Iterator<FormPiece> pieces = new ReadPieces(reader, ReadPieces.SIZE);
      pieces.forEachRemaining(piece -> sizes.add(piece.read().orElseThrow().size()));
    }
    assertEquals(List.of(32, 32, 6), sizes);
  }

  @Test
  void aSourceThatFailsIsTheLastPiece() {
    GuardedReader reader = new GuardedReader(guard, () -> new FailingReader());
    Iterator<FormPiece> pieces = reader.pieces().orElseThrow();
    assertEquals(List.of(), pieces.next().read().orElseThrow());
    Reading last = pieces.next().read().orElseThrow().get(0);
    assertTrue(last.notes().get(0).message().zh().contains("disk"));
    assertFalse(pieces.hasNext());
  }
}
