package org.opendisclosure.io.lines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.sheet.OneForm;

/** Pieces are whole lines, none is lost, and what was taken can be read again. */
class LinePiecesTest {

  /** Remembers what it was given. */
  private static final class Listener implements LineReader {

    private final List<byte[]> read = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private byte[] rest = {};
    private int restFirst;

    @Override
    public Optional<List<Reading>> read(byte[] lines, int first, int next) {
      read.add(lines);
      numbers.add(first);
      numbers.add(next);
      return Optional.empty();
    }

    @Override
    public FormReader rest(InputStream in, int first) {
      restFirst = first;
      try {
        rest = in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new OneForm(ReadOptions.defaults(), in, List::of);
    }
  }

  private final Listener listener = new Listener();

  private LinePieces pieces(byte[] bytes) {
    return new LinePieces(new ByteArrayInputStream(bytes), listener);
  }

  private static byte[] lines(int number, int length) {
    return ("x".repeat(length) + "\n").repeat(number).getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] all(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Test
  void piecesAreWholeLinesAndTogetherTheFile() {
    byte[] bytes = all(List.of(lines(700, 333), "the last has no end".getBytes()));
    pieces(bytes).forEachRemaining(FormPiece::read);
    assertArrayEquals(bytes, all(listener.read));
    List<byte[]> ended = listener.read.subList(0, listener.read.size() - 1);
    assertTrue(ended.size() > 3);
    ended.forEach(piece -> assertEquals('\n', piece[piece.length - 1]));
  }

  @Test
  void piecesKnowTheNumbersOfTheirLines() {
    pieces(lines(1000, 99)).forEachRemaining(FormPiece::read);
    assertEquals(1, listener.numbers.get(0));
    assertEquals(1001, listener.numbers.get(listener.numbers.size() - 1));
    for (int i = 1; i + 1 < listener.numbers.size(); i += 2) {
      assertEquals(listener.numbers.get(i), listener.numbers.get(i + 1));
    }
  }

  @Test
  void aLineWithoutEndIsCutSoThatMemoryIsBounded() {
    byte[] bytes = lines(1, 3 * LinePieces.LONGEST);
    pieces(bytes).forEachRemaining(FormPiece::read);
    assertArrayEquals(bytes, all(listener.read));
    listener.read.forEach(
        piece -> assertTrue(piece.length <= LinePieces.LONGEST + LinePieces.SIZE));
  }

  @Test
  void theRestIsEverythingFromThePieceOnHoweverFarThePiecesWereTaken() {
    byte[] bytes = lines(2000, 99);
    LinePieces pieces = pieces(bytes);
    FormPiece first = pieces.next();
    FormPiece second = pieces.next();
    pieces.next();
    pieces.next();
    first.read();
    second.rest().close();
    assertFalse(pieces.hasNext());
    assertArrayEquals(bytes, all(List.of(listener.read.get(0), listener.rest)));
    assertEquals(listener.numbers.get(1), listener.restFirst);
  }

  @Test
  void theRestOfAFileThatWasTakenToItsEndIsThereToo() {
    byte[] bytes = lines(2000, 99);
    List<FormPiece> taken = new ArrayList<>();
    pieces(bytes).forEachRemaining(taken::add);
    taken.get(0).rest().close();
    assertArrayEquals(bytes, listener.rest);
  }

  @Test
  void aSourceThatFailsFailsWhenItsPieceIsTaken() {
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk");
          }
        };
    assertThrows(UncheckedIOException.class, () -> new LinePieces(in, listener).hasNext());
  }

  @Test
  void anEmptyFileHasNoPieces() {
    LinePieces pieces = pieces(new byte[0]);
    assertFalse(pieces.hasNext());
    assertThrows(NoSuchElementException.class, pieces::next);
  }
}
