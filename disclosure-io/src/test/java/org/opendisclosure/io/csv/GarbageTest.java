package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.FormatOf;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.testing.FormGenerator;

/** Whatever the bytes, there is a clear answer in bounded memory. */
class GarbageTest {

  private static final List<Format> CSV = List.of(Format.SHEET, Format.LONG, Format.WIDE);

  private static final long MANY = 200L << 20;
  private static final long FEW = 2L << 20;

  /** A stream of the same bytes again and again. */
  private static final class Repeated extends InputStream {
    private final byte[] unit;
    private final long length;
    private long read;

    Repeated(String unit, long length) {
      this.unit = unit.getBytes(StandardCharsets.ISO_8859_1);
      this.length = length;
    }

    @Override
    public int read() {
      return read == length ? -1 : unit[(int) (read++ % unit.length)] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
      if (read == length) {
        return -1;
      }
      int count = (int) Math.min(most, length - read);
      for (int i = 0; i < count; i++) {
        target[offset + i] = unit[(int) ((read + i) % unit.length)];
      }
      read += count;
      return count;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SHEET, a",
    "LONG, a",
    "WIDE, a",
    "SHEET, '\0'",
    "LONG, '\0'",
    "WIDE, '\0'",
    "SHEET, \u00ff",
    "LONG, \u00ff",
    "WIDE, \u00ff",
    "LONG, 'a,b\n'",
    "WIDE, 'a,b\n'",
    "SHEET, 'a,b\n'"
  })
  void twoHundredMegabytesOfGarbageAreGivenUpEarly(
      @ConvertWith(FormatOf.class) Format format, String unit) {
    Repeated garbage = new Repeated(unit, MANY);
    try (FormReader reader = Csv.reader(format, garbage, ReadOptions.defaults())) {
      Reading reading = reader.next();
      assertTrue(reading.form().isEmpty());
      assertEquals(Note.Kind.REFUSED, reading.notes().get(0).kind());
      assertTrue(garbage.read < 32 << 20);
      assertTrue(!reader.hasNext());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHEET", "LONG", "WIDE"})
  void oneEndlessRowIsRefused(@ConvertWith(FormatOf.class) Format format) {
    try (FormReader reader = Csv.reader(format, new Repeated(",", FEW), ReadOptions.defaults())) {
      Reading reading = reader.next();
      assertTrue(reading.form().isEmpty());
      assertTrue(reading.notes().size() <= 1_001);
      assertTrue(!reader.hasNext());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHEET", "LONG", "WIDE"})
  void nothingButEmptyRowsIsAnEmptyFile(@ConvertWith(FormatOf.class) Format format) {
    try (FormReader reader = Csv.reader(format, new Repeated("\n", FEW), ReadOptions.defaults())) {
      assertEquals("文件是空的", reader.next().notes().get(0).message().zh());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"form,edition,cell,value\n", "机关名称,某局\n格式,statistics-2017\n"})
  void rowsWithoutEndInOneFormAreCutOff(String start) {
    Format format = start.startsWith("form") ? Format.LONG : Format.SHEET;
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
            new Repeated("1,statistics-2017,nothing,x\n", FEW));
    try (FormReader reader = Csv.reader(format, in, ReadOptions.defaults())) {
      Reading reading = reader.next();
      assertEquals(1_001, reading.notes().size());
      assertTrue(
          reading.notes().stream().anyMatch(note -> note.message().zh().startsWith("一份表的内容超过")));
      assertTrue(!reader.hasNext());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHEET", "LONG", "WIDE"})
  void aRowOfTooManyFieldsIsRefusedAndTheRestIsRead(@ConvertWith(FormatOf.class) Format format) {
    String text =
        Csv.write(format, Statistics2017.builder().header(Header.of("某局", 2017)).build())
            + ",".repeat(3_000)
            + "\n";
    List<Reading> readings = Csv.read(format, text);
    assertTrue(readings.get(0).form().isPresent());
    assertEquals(1, readings.stream().flatMap(reading -> reading.notes().stream()).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHEET", "LONG", "WIDE"})
  void brokenBytesAreRefusedWithTheirLine(@ConvertWith(FormatOf.class) Format format) {
    Statistics2017 form =
        Statistics2017.builder().header(Header.of("某县人民政府办公室", 2017)).complaints(7).build();
    byte[] text = Csv.write(format, form).getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(text, text.length + 2);
    broken[text.length] = (byte) 0xFF;
    broken[text.length + 1] = '\n';
    List<Note> notes =
        Csv.read(format, broken).stream().flatMap(reading -> reading.notes().stream()).toList();
    assertEquals(1, notes.size());
    assertEquals(Note.Kind.REFUSED, notes.get(0).kind());
    assertEquals(new String(text, StandardCharsets.UTF_8).lines().count() + 1, notes.get(0).line());
    assertTrue(notes.get(0).message().zh().contains("FF"));
  }

  @Property(tries = 400)
  void arbitraryBytesGiveADocumentedAnswer(
      @ForAll @IntRange(max = 2) int format, @ForAll byte[] bytes) {
    assertDocumented(CSV.get(format), bytes);
  }

  @Property(tries = 200)
  void damagedFilesGiveADocumentedAnswer(
      @ForAll @IntRange(max = 2) int format, @ForAll Edition edition, @ForAll long seed) {
    Random random = new Random(seed);
    StatisticsForm form = new FormGenerator(edition, random).next();
    byte[] bytes = Csv.write(CSV.get(format), CsvEncoding.UTF_8, List.of(form));
    for (int i = random.nextInt(1, 20); i > 0; i--) {
      String damage = "\",\n\r'=a0\u00ff-";
      bytes[random.nextInt(bytes.length)] = (byte) damage.charAt(random.nextInt(damage.length()));
    }
    assertDocumented(CSV.get(format), Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1));
  }

  private static void assertDocumented(Format format, byte[] bytes) {
    for (Reading reading : Csv.read(format, bytes)) {
      if (reading.form().isPresent()) {
        StatisticsForm form = reading.form().get();
        assertEquals(List.of(form), Csv.forms(Csv.read(format, Csv.write(format, form))));
      } else {
        assertTrue(
            reading.notes().stream().anyMatch(note -> note.kind() == Note.Kind.REFUSED),
            () -> "" + reading);
      }
    }
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the line is cut");
    }

    @Override
    public void close() throws IOException {
      throw new IOException("the line is cut");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHEET", "LONG", "WIDE"})
  void aSourceThatFailsIsNoNote(@ConvertWith(FormatOf.class) Format format) {
    FormReader reader = Csv.reader(format, new Broken(), ReadOptions.defaults());
    assertThrows(UncheckedIOException.class, reader::hasNext);
    assertThrows(UncheckedIOException.class, reader::close);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHEET", "LONG", "WIDE"})
  void aTargetThatFailsIsReported(@ConvertWith(FormatOf.class) Format format) {
    IOException failure = new IOException("the disk is full");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw failure;
          }
        };
    FormWriter writer = Csv.writer(format, full, CsvEncoding.UTF_8_BOM);
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class,
            () -> {
              writer.write(SamplesTest.form("otog-housing-2017.csv"));
              writer.close();
            });
    assertSame(failure, e.getCause());
  }

  @ParameterizedTest
  @EnumSource(CsvEncoding.class)
  void halfACharacterIsNotWritten(CsvEncoding encoding) {
    Statistics2017 form = Statistics2017.builder().header(Header.of("某\ud842局", 2017)).build();
    assertThrows(UncheckedIOException.class, () -> Csv.write(Format.WIDE, encoding, List.of(form)));
  }
}
