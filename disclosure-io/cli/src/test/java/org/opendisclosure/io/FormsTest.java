package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.model.AnnualReport2019;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.ProactiveDisclosure2019;
import org.opendisclosure.model.Procurement;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layouts;

class FormsTest {

  private static final Path SAMPLE =
      Path.of("src", "main", "samples", "liupanshui-housing-2020.csv");

  @TempDir private Path folder;

  static List<FormatDescriptor> all() {
    return Formats.all();
  }

  static Stream<Format> written() {
    return Formats.all().stream().map(FormatDescriptor::format).filter(Format::isWritten);
  }

  @ParameterizedTest
  @MethodSource("written")
  void whatIsWrittenIsReadBackWhateverTheFileIsCalled(Format format) {
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    Path file = folder.resolve("form.dat");
    Forms.write(form, file, format);
    Reading reading = Forms.read(file);
    assertEquals(form, reading.form().orElseThrow());
    assertTrue(reading.isComplete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEXT", "PDF"})
  void aFileStaysIfItsFormatIsOnlyRead(@ConvertWith(FormatOf.class) Format format)
      throws IOException {
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    Path file = Files.writeString(folder.resolve("report"), "before");
    assertThrows(IllegalArgumentException.class, () -> Forms.write(form, file, format));
    assertEquals("before", Files.readString(file));
  }

  /**
   * A dash that somebody marked as text, a formula, a sign, and what looks as if it were marked.
   */
  @ParameterizedTest
  @MethodSource("written")
  void unreadableFiguresAreReadBackAsTheyStand(Format format) {
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    Iterator<String> raws =
        List.of("-", "－", "+5", "-5", "=A1", "@", "'-", "''5", "'5", "5", "—").iterator();
    Figures.Builder figures = form.figures().toBuilder();
    for (Cell cell : form.edition().catalogue().cells()) {
      if (cell.kind() == Kind.COUNT && raws.hasNext()) {
        figures.unreadable(cell, raws.next());
      }
    }
    StatisticsForm unreadable = form.withFigures(figures.build());
    Path file = folder.resolve("form.dat");
    Forms.write(unreadable, file, format);
    assertEquals(unreadable.figures(), Forms.read(file).form().orElseThrow().figures());
  }

  /** Behind the amount, 00 would make 500 of 5. */
  @ParameterizedTest
  @MethodSource("written")
  void aUnitThatIsNoneBecomesNoPartOfTheAmount(Format format) {
    StatisticsForm form = procurement("5", "00");
    Cell amount = form.edition().catalogue().get("proactiveDisclosure.procurement.amount");
    Path file = folder.resolve("report");
    Forms.write(form, file, format);
    Reading reading = Forms.read(file);
    Figures figures = reading.form().orElseThrow().figures();
    String read =
        figures.findUnreadable(amount).orElse("" + figures.findAmount(amount).orElse(null));
    assertTrue(List.of("5 00", "5").contains(read), read);
    assertTrue(reading.notes().stream().anyMatch(note -> note.raw().contains("00")));
  }

  private static StatisticsForm procurement(String amount, String unit) {
    Procurement procurement =
        Procurement.builder().amount(new BigDecimal(amount)).amountUnit(unit).build();
    return AnnualReport2019.builder()
        .proactiveDisclosure(ProactiveDisclosure2019.builder().procurement(procurement).build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("all")
  void formatsThatAreOnlyReadAreNotWritten(FormatDescriptor known) {
    Format format = known.format();
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    Path file = folder.resolve("form.dat");
    if (!format.isWritten()) {
      assertThrows(IllegalArgumentException.class, () -> Forms.write(form, file, format));
    }
  }

  @Test
  void readingOneFormOfAFileOfManySaysSo() throws IOException {
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    Path file = folder.resolve("two.csv");
    try (FormWriter writer =
        Forms.writer(
            Files.newOutputStream(file), Format.WIDE, CsvEncoding.GB18030, Layouts.builtIn())) {
      writer.write(form);
      writer.write(form);
    }
    Reading reading = Forms.read(file);
    assertEquals(form, reading.form().orElseThrow());
    assertEquals(Note.Kind.REFUSED, reading.notes().get(0).kind());
    assertFalse(reading.isComplete());
    try (FormReader reader = Forms.open(file, ReadOptions.defaults())) {
      assertEquals(form, reader.next().form().orElseThrow());
      assertEquals(form, reader.next().form().orElseThrow());
      assertFalse(reader.hasNext());
    }
  }

  @Test
  void aTableOfCellNamesIsWideEvenWithoutTheEdition() {
    String table = "organ,applications.newlyReceived.total\n某县,3\n";
    InputStream in = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    try (FormReader reader = Forms.open(in, "", ReadOptions.defaults())) {
      assertFalse(reader.next().notes().isEmpty());
    }
  }

  @Test
  void strictReadingThrowsWhatLenientReadingNotes() throws IOException {
    Path file = folder.resolve("form.csv");
    Files.writeString(file, Files.readString(SAMPLE).replace(",7521", ",\"7,521\""));
    Reading lenient = Forms.read(file);
    assertEquals(1, lenient.notes().size());
    assertEquals("7,521", lenient.notes().get(0).raw());
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    ReadException thrown = assertThrows(ReadException.class, () -> Forms.read(file, strict));
    assertEquals(lenient.notes(), thrown.notes());
    assertTrue(thrown.getMessage().contains("form.csv line "));
  }

  @Test
  void aMissingFileAndAnUnwritableTargetAreTold() {
    Path missing = folder.resolve("no/such/form.json");
    assertThrows(UncheckedIOException.class, () -> Forms.read(missing));
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    assertThrows(UncheckedIOException.class, () -> Forms.write(form, missing, Format.JSON));
  }

  @Test
  void strictReadingRefusesAFileOfTwoForms() {
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    Path file = folder.resolve("two.json");
    try (FormWriter writer = writer(file, Format.JSON)) {
      writer.write(form);
      writer.write(form);
    }
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    ReadException thrown = assertThrows(ReadException.class, () -> Forms.read(file, strict));
    assertEquals(Forms.read(file).notes(), thrown.notes());
    assertEquals(Note.Kind.REFUSED, thrown.notes().get(0).kind());
  }

  private static FormWriter writer(Path file, Format format) {
    try {
      OutputStream out = Files.newOutputStream(file);
      return Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("written")
  void aFormatHoldsAsManyFormsAsItSays(Format format) {
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    Path file = folder.resolve("forms");
    try (FormWriter writer = writer(file, format)) {
      writer.write(form);
      if (!format.holdsMany()) {
        assertThrows(IllegalArgumentException.class, () -> writer.write(form));
        return;
      }
      writer.write(form);
      writer.write(form);
    }
    try (FormReader reader = Forms.open(file, ReadOptions.defaults())) {
      for (int i = 0; i < 3; i++) {
        assertEquals(form, reader.next().form().orElseThrow());
      }
      assertFalse(reader.hasNext());
    }
  }

  @ParameterizedTest
  @MethodSource("written")
  void aFileStaysIfTheFormCannotBeWritten(Format format) throws IOException {
    StatisticsForm form =
        Statistics2017.builder().header(Header.of("某局", 2017)).complaints(Figures.BLANK).build();
    Path file = Files.writeString(folder.resolve("report"), "before");
    assertThrows(IllegalArgumentException.class, () -> Forms.write(form, file, format));
    assertEquals("before", Files.readString(file));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void aFileThatCannotBeOpenedIsClosed() throws IOException {
    Path open = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(open));
    assertThrows(UncheckedIOException.class, () -> Forms.open(folder, ReadOptions.defaults()));
    Path real = folder.toRealPath();
    try (Stream<Path> descriptors = Files.list(open)) {
      assertTrue(descriptors.noneMatch(one -> real.equals(target(one))));
    }
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      return link;
    }
  }

  @Test
  void aSourceThatFailsIsTold() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk fails");
          }
        };
    assertThrows(UncheckedIOException.class, () -> Forms.open(failing, "", ReadOptions.defaults()));
  }

  @Test
  void aFolderIsToldByItsPath() {
    UncheckedIOException thrown =
        assertThrows(UncheckedIOException.class, () -> Forms.read(folder));
    assertTrue(thrown.getMessage().contains(folder.toString()), thrown.getMessage());
  }

  @ParameterizedTest
  @MethodSource("written")
  void streamsAndBytesHoldFormsAndStayOpen(Format format) {
    StatisticsForm form = Forms.read(SAMPLE).form().orElseThrow();
    boolean[] isClosed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            isClosed[0] = true;
          }
        };
    Forms.write(form, out, format);
    assertFalse(isClosed[0]);
    Reading ofBytes = Forms.read(out.toByteArray(), "form");
    Reading ofStream = Forms.read(new ByteArrayInputStream(out.toByteArray()), "form");
    assertEquals(ofBytes, ofStream);
    assertEquals(form, ofBytes.form().orElseThrow());
  }

  @Test
  void bytesOfTwoFormsSaySo() {
    String json = "{\"schema\": \"urn:opendisclosure:annual-report-2021:1\"}\n";
    Reading reading = Forms.read((json + json).getBytes(StandardCharsets.UTF_8), "two.jsonl");
    assertEquals("two.jsonl", reading.notes().get(0).file());
    assertEquals(Note.Kind.REFUSED, reading.notes().get(0).kind());
  }
}
