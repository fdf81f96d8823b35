package org.opendisclosure.io.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Figures;

/** Of a document of the old format, what one sees counts, as of a new one. */
class DocReaderTest {

  private static final Path FILES =
      Path.of("office", "src", "test", "resources", "org", "opendisclosure", "io", "doc");

  private static final int FLAGS = 10;
  private static final int ENCRYPTED = 1;

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FILES.resolve(name));
  }

  private static Reading read(byte[] bytes) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "表.doc", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "received.total, 31",
    "received.byChannel.online, 7",
    "received.byChannel.letter, 123",
    "concluded.onTime, 8",
    "concluded.extended, 6"
  })
  void whatOneSeesIsRead(String end, long figure) throws IOException {
    Figures figures = read(bytes("what-is-seen.doc")).form().orElseThrow().figures();
    assertEquals(
        OptionalLong.of(figure),
        figures.findCount(Edition.STATISTICS_2017.catalogue().get("applications." + end)));
  }

  @Test
  void whatIsStruckOrRaisedIsUnreadable() throws IOException {
    String notes = read(bytes("what-is-seen.doc")).notes().toString();
    assertTrue(notes.contains("31~~9~~"), notes);
    assertTrue(notes.contains("31 | 2"), notes);
  }

  @Test
  void whatNobodySeesIsTold() throws IOException {
    Reading reading = read(bytes("what-is-seen.doc"));
    assertFalse(reading.isComplete());
    String notes = reading.notes().toString();
    assertTrue(notes.contains("19 / 6"), notes);
    assertTrue(notes.contains("插入 1 处按接受计入,删除 1 处未计入"), notes);
  }

  @Test
  void automaticNumbersMakeTitlesOfPartsAndBoxesAreText() throws IOException {
    Reading reading = read(bytes("numbers-and-a-box.doc"));
    assertTrue(reading.form().orElseThrow().toString().contains("主动公开信息120条"));
    assertTrue(reading.notes().toString().contains("框内文字"));
  }

  @Test
  void aDocumentThatIsCutOffIsRefused() throws IOException {
    byte[] whole = bytes("what-is-seen.doc");
    for (int length = 8; length < whole.length - 512; length += 512) {
      Reading reading = read(Arrays.copyOf(whole, length));
      assertTrue(
          reading.notes().stream().anyMatch(note -> note.kind() == Note.Kind.REFUSED),
          length + " bytes");
    }
  }

  @Test
  void aPasswordIsToldByItsFlag() throws IOException {
    byte[] bytes = bytes("what-is-seen.doc");
    bytes[document(bytes) + FLAGS + 1] |= ENCRYPTED;
    Reading reading = read(bytes);
    assertTrue(reading.form().isEmpty());
    assertTrue(reading.notes().toString().contains("取消密码"), () -> reading.notes().toString());
  }

  @Test
  void aDocumentOfAnOlderWordIsToldByItsVersion() throws IOException {
    byte[] bytes = bytes("what-is-seen.doc");
    bytes[document(bytes) + 2] = 101;
    bytes[document(bytes) + 3] = 0;
    String notes = read(bytes).notes().toString();
    assertTrue(notes.contains("Word 95"), notes);
  }

  /** Where in the container the document begins. */
  private static int document(byte[] bytes) {
    int at = 512;
    while (bytes[at] != (byte) 0xEC || bytes[at + 1] != (byte) 0xA5) {
      at += 512;
    }
    return at;
  }
}
