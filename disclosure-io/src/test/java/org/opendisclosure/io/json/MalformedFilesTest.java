package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;

/** What is no document gives a note with its place, never a form and never another exception. */
class MalformedFilesTest {

  private static void assertRefused(
      List<Reading> readings, int line, int column, String zh, String en) {
    Reading last = readings.get(readings.size() - 1);
    assertTrue(last.form().isEmpty());
    Note note = last.notes().get(last.notes().size() - 1);
    assertEquals(Note.Kind.REFUSED, note.kind());
    assertEquals(List.of(line, column), List.of(note.line(), note.column()), note.toString());
    assertTrue(note.message().zh().contains(zh), note.message().zh());
    assertTrue(note.message().en().contains(en), note.message().en());
  }

  private static List<Reading> read(byte[] bytes) {
    return Documents.readAll(bytes, ReadOptions.defaults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "\uFEFF"})
  void anEmptyFile(String text) {
    assertRefused(Documents.readAll(text), 1, 1, "文件是空的", "empty");
  }

  @Test
  void anEmptyArrayHoldsNoForm() {
    assertEquals(List.of(), Documents.readAll("[]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"x\"", "null", "NaN", "[[1]]", "[1]"})
  void noDocument(String text) {
    Reading reading = Documents.read(text);
    assertTrue(reading.form().isEmpty());
    assertTrue(reading.notes().get(0).message().zh().contains("应为一份文档"));
  }

  @Test
  void somethingAfterTheDocument() {
    List<Reading> readings = Documents.readAll(Documents.of2021("") + "\nx");
    assertTrue(readings.get(0).isComplete());
    Note note = readings.get(1).notes().get(0);
    assertEquals(2, note.line()); // the column depends on the version of Jackson
    assertTrue(note.message().zh().contains("不符合 JSON 语法"), note.toString());
    assertTrue(note.message().en().contains("Unrecognized token"), note.toString());
  }

  @Test
  void aDocumentCutOffLosesItsFormButNotItsNotes() {
    List<Reading> readings = Documents.readAll("{" + Documents.SCHEMA_2021 + ",\n\"x\": 1,");
    assertEquals(2, readings.get(0).notes().size());
    assertRefused(readings, 2, 8, "文件不完整", "end-of-input");
  }

  @Property(tries = 200)
  void everyCutIsNoticed(@ForAll Edition edition, @ForAll long seed) {
    Random random = new Random(seed);
    String document = Documents.lines(Documents.generated(edition, 1, seed)).strip();
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    List<Reading> readings = read(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    assertEquals(1, readings.size());
    assertTrue(readings.get(0).form().isEmpty());
    assertFalse(readings.get(0).notes().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"header\": {\"schema\": \"urn:opendisclosure:annual-report-2021:1\"}}",
        "{\"overview\": \"x\"}"
      })
  void theSchemaIsMissing(String document) {
    assertRefused(Documents.readAll(document), 1, 1, "缺少", "is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"urn:opendisclosure:annual-report-2021:2\"",
        "\"annual-report-2021\"",
        "7",
        "null",
        "{\"id\": [1]}"
      })
  void theSchemaIsUnknown(String schema) {
    String document = "{\"schema\": " + schema + ", \"header\": {\"year\": 2024}}";
    List<Reading> readings = Documents.readAll(document + document);
    assertEquals(2, readings.size());
    assertRefused(readings.subList(0, 1), 1, 12, "无法识别", "not known");
    String en = readings.get(1).notes().get(0).message().en();
    for (Edition edition : Edition.values()) {
      assertTrue(en.contains(JsonSchemas.id(edition)), en);
    }
  }

  @Test
  void anotherEncoding() {
    byte[] bytes = Documents.of2021("\"overview\": \"总体情况\"").getBytes(Charset.forName("GB18030"));
    assertRefused(read(bytes), 2, 16, "不是 UTF-8", "Invalid UTF-8");
    byte[] wide = Documents.of2021("").getBytes(StandardCharsets.UTF_16);
    assertTrue(read(wide).get(0).form().isEmpty());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheDocument() {
    assertTrue(Documents.read('\uFEFF' + Documents.of2021("")).isComplete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "7", "\"", "x", " ", "{\"schema\":\"x\"", "\u0000"})
  void twoHundredMegabytesOfGarbage(String piece) {
    long size = 200_000_000L;
    byte[] garbage = piece.repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    try (JsonFormReader reader =
        JsonFormReader.of(new Endless(garbage, size), "a.json", ReadOptions.defaults())) {
      Reading reading = reader.next();
      assertTrue(reading.form().isEmpty());
      assertTrue(reading.notes().size() <= 2);
      assertTrue(reading.notes().toString().length() < 10_000);
      assertFalse(reader.hasNext());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\": [[[[[[]]]]]], ",
        "\"unknownLines\": [7], ",
        "\"header\": {\"x\": 1}, ",
        "\"proactiveDisclosure\": {\"rules\": {\"issued\": 1.9}}, "
      })
  void anEndlessDocumentOfMistakesIsNotedUpToALimit(String property) {
    String document = Documents.of2021(property.repeat(5000) + "\"y\": 1");
    List<Note> notes = Documents.read(document).notes();
    assertEquals(Input.MAX_NOTES + 1, notes.size());
    assertTrue(notes.get(Input.MAX_NOTES).message().zh().contains("未逐一列出"));
  }

  @Test
  void anEndlessListOfRemarksIsRefused() {
    byte[] start =
        ('{' + Documents.SCHEMA_2021 + ", \"notes\": [").getBytes(StandardCharsets.UTF_8);
    byte[] remarks = "\"\",".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(start), new Endless(remarks, 200_000_000L));
    try (JsonFormReader reader = JsonFormReader.of(in, "a.json", ReadOptions.defaults())) {
      Reading reading = reader.next();
      assertTrue(reading.form().isEmpty());
      assertTrue(reading.notes().get(0).message().zh().contains("过长"));
      assertFalse(reader.hasNext());
    }
  }

  @Property(tries = 2000)
  void arbitraryBytesAreNotedNotThrown(@ForAll byte[] bytes) {
    for (Reading reading : read(bytes)) {
      assertTrue(reading.form().isEmpty());
      assertFalse(reading.notes().isEmpty());
    }
  }

  @Property(tries = 1500)
  void mutatedDocumentsAreReadOrNotedNotThrown(@ForAll Edition edition, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes =
        Documents.lines(Documents.generated(edition, 1, seed)).getBytes(StandardCharsets.UTF_8);
    byte[] signs = "{}[]\":,.-0129eE \\ntfxu\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = signs[random.nextInt(signs.length)];
    }
    for (Reading reading : read(bytes)) {
      assertTrue(reading.form().isPresent() || !reading.notes().isEmpty());
      reading.form().ifPresent(form -> assertEquals(form, again(Documents.pretty(form))));
    }
  }

  private static Object again(String document) {
    Reading reading = Documents.read(document);
    assertEquals(List.of(), reading.notes());
    return reading.form().orElseThrow();
  }

  @Test
  void aSourceThatFailsIsNoMatterOfContent() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("disk");
          }
        };
    JsonFormReader reader = JsonFormReader.of(failing, "a.json", ReadOptions.defaults());
    assertThrows(UncheckedIOException.class, reader::hasNext);
    assertFalse(reader.hasNext());
    assertThrows(NoSuchElementException.class, reader::next);
    JsonFormReader closed = JsonFormReader.of(failing, "a.json", ReadOptions.defaults());
    assertThrows(UncheckedIOException.class, closed::close);
  }

  /** The same bytes over and over. */
  private static final class Endless extends InputStream {

    private final byte[] bytes;
    private long left;
    private int at;

    Endless(byte[] bytes, long size) {
      this.bytes = bytes;
      this.left = size;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int size) {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(Math.min(size, bytes.length - at), left);
      System.arraycopy(bytes, at, target, offset, count);
      at = (at + count) % bytes.length;
      left -= count;
      return count;
    }
  }
}
