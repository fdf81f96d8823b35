package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Note;

/** Columns count characters, however the bytes come in. */
class Utf8ColumnsTest {

  /** The parser reads 8000 bytes at a time, so the lines of this document lie across chunks. */
  @Property(tries = 200)
  void acrossChunks(
      @ForAll @IntRange(max = 9000) int before, @ForAll @IntRange(max = 3000) int inLine) {
    String line = "\"otherMatters\": \"b" + "政".repeat(inLine) + "\", \"x\": 1";
    String document = Documents.of2021("\"overview\": \"a" + "某".repeat(before) + "\",\n" + line);
    Note note = Documents.read(document).notes().get(0);
    assertEquals(3, note.line());
    assertEquals(line.length(), note.column());
  }

  @Test
  void aByteOrderMarkIsSkippedHoweverSlowlyItComes() throws IOException {
    byte[] bytes = "\uFEFF政\uFEFF".getBytes(StandardCharsets.UTF_8);
    InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] target, int offset, int size) throws IOException {
            return super.read(target, offset, Math.min(size, 1));
          }
        };
    try (Utf8Columns columns = new Utf8Columns(slow, true)) {
      assertEquals("政\uFEFF", new String(columns.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void singleBytesPassToo() throws IOException {
    try (Utf8Columns columns =
        new Utf8Columns(new ByteArrayInputStream(new byte[] {7, -1}), true)) {
      assertEquals(7, columns.read());
      assertEquals(255, columns.read());
      assertEquals(-1, columns.read());
    }
  }
}
