package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.FormatOf;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** What programs for data and spreadsheets make of a file of figures is read as it was. */
class DataFrameTest {

  private static final StatisticsForm FORM =
      Forms.read(Path.of("src", "main", "samples", "huaian-city-2024.csv")).form().orElseThrow();

  private static String written(Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(FORM);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Reading read(byte[] bytes) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "a.csv", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  @ParameterizedTest
  @CsvSource({"LONG, ''", "LONG, Unnamed: 0", "WIDE, ''", "WIDE, Unnamed: 0"})
  void aFirstColumnOfRowNumbersIsLeftOutAndTold(
      @ConvertWith(FormatOf.class) Format format, String name) {
    int[] row = {-1};
    String numbered =
        written(format)
            .lines()
            .map(line -> (row[0]++ < 0 ? name : String.valueOf(row[0] - 1)) + "," + line)
            .collect(Collectors.joining("\n"));
    Reading reading = read(numbered.getBytes(StandardCharsets.UTF_8));
    assertEquals(FORM.figures(), reading.form().orElseThrow().figures());
    assertTrue(reading.isComplete(), () -> reading.notes().toString());
    assertTrue(reading.notes().toString().contains("当作行号"));
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "V1, 1"})
  void aSheetWhoseRowsAreAllNumberedIsReadWithoutTheNumbers(String name, int first) {
    int[] row = {first};
    String numbered =
        (name.isEmpty() ? "" : "," + name + ",V2\n")
            + written(Format.SHEET)
                .lines()
                .map(line -> row[0]++ + "," + line)
                .collect(Collectors.joining("\n"));
    Reading reading = read(numbered.getBytes(StandardCharsets.UTF_8));
    assertEquals(FORM.figures(), reading.form().orElseThrow().figures());
    assertTrue(reading.isComplete(), () -> reading.notes().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHEET", "LONG", "WIDE", "HTML", "JSON"})
  void aTextInUtf16IsReadAsItIs(@ConvertWith(FormatOf.class) Format format) {
    Reading reading = read(written(format).getBytes(StandardCharsets.UTF_16));
    assertEquals(FORM.figures(), reading.form().orElseThrow().figures());
    assertTrue(reading.isComplete());
  }

  private static int commas(String line) {
    return (int) line.chars().filter(c -> c == ',').count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void aTextInUtf16WithoutItsMarkIsReadIfItCanBeNothingElse(String charset) {
    Reading reading = read(written(Format.SHEET).getBytes(Charset.forName(charset)));
    assertEquals(FORM.figures(), reading.form().orElseThrow().figures());
    assertTrue(reading.isComplete(), reading::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-8"})
  void cellsInQuotesOverSeveralLinesMakeASheet(String charset) throws IOException {
    Path folder = Path.of("src", "test", "resources", "org", "opendisclosure", "io");
    String text =
        new String(
            Files.readAllBytes(folder.resolve("csv/unicode-text.txt")), StandardCharsets.UTF_16);
    Reading reading = read(text.getBytes(Charset.forName(charset)));
    Reading truth = Forms.read(folder.resolve("markdown/tables-of-all-kinds.csv"));
    assertEquals(
        truth.form().orElseThrow().figures().toString(),
        reading.form().orElseThrow().figures().toString().replace("\n", ""));
    assertTrue(reading.isComplete(), reading::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void whatASpreadsheetSavesAsUnicodeTextIsRead(String charset) {
    String padded =
        written(Format.SHEET)
            .lines()
            .map(line -> line.replace(',', '\t') + "\t".repeat(14 - commas(line)))
            .collect(Collectors.joining("\r\n"));
    Reading reading = read(("\uFEFF" + padded).getBytes(Charset.forName(charset)));
    assertEquals(FORM.figures(), reading.form().orElseThrow().figures());
    assertTrue(reading.isComplete(), () -> reading.notes().toString());
  }
}
