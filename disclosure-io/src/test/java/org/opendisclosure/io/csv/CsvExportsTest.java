package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/** What exporters, spreadsheets and statistics programs put into CSV. */
class CsvExportsTest {

  private static final String SHEET =
      "机关名称,某局\n年度,2017\n统计指标,单位,统计数\n一、主动公开情况,—,\n"
          + "(一)主动公开政府信息数,条,30\n六、举报投诉数量,件,FIGURE\n七、依申请公开信息收取的费用,万元,0\n";

  private static Reading read(Format format, String text) {
    return Csv.one(format, text);
  }

  private static StatisticsForm form(Reading reading) {
    return reading.form().orElseThrow(() -> new AssertionError(reading));
  }

  private static OptionalLong count(Reading reading, String cell) {
    StatisticsForm form = form(reading);
    return form.figures().findCount(form.edition().catalogue().get(cell));
  }

  private static List<Note.Kind> kinds(Reading reading) {
    return reading.notes().stream().map(Note::kind).toList();
  }

  private static Path file(String name) {
    try {
      return Path.of(CsvExportsTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aTabBehindEachFigureIsNoSeparatorAndNoPartOfIt() {
    Reading reading = Forms.read(file("tab-after-figures.csv"));
    Path sample = Path.of("src", "main", "samples", "huaian-city-2024.csv");
    assertEquals(form(Forms.read(sample)).figures(), form(reading).figures());
    assertEquals(OptionalInt.of(2024), form(reading).getHeader().getYear());
    assertEquals(List.of(), reading.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=\"7\"", "\"=\"\"7\"\"\"", "=7", "7\t", "7 ", "\"7\"", "\"7\t\""})
  void aNumberThatIsKeptFromBeingChangedIsTheNumber(String figure) {
    Reading reading = read(Format.SHEET, SHEET.replace("FIGURE", figure));
    assertEquals(OptionalLong.of(7), count(reading, "complaints"));
    assertTrue(reading.isComplete(), reading::toString);
  }

  @Test
  void anApostropheIsTheMarkOfATextInASheetThatIsNotOurs() {
    Reading foreign = read(Format.SHEET, SHEET.replace("FIGURE", "'7"));
    assertEquals(OptionalLong.of(7), count(foreign, "complaints"));
    assertEquals(List.of(Note.Kind.CORRECTED), kinds(foreign));
    Reading own = read(Format.SHEET, "格式,statistics-2017\n" + SHEET.replace("FIGURE", "'7"));
    assertEquals(OptionalLong.empty(), count(own, "complaints"));
    assertEquals(List.of(Note.Kind.UNREADABLE), kinds(own));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void otherSeparatorsAreReadWithANote(String separator) {
    String text = SHEET.replace("FIGURE", "7").replace(",", separator);
    for (String start : List.of("", "\ufeff")) {
      Reading reading = read(Format.SHEET, start + text);
      assertEquals(OptionalLong.of(7), count(reading, "complaints"));
      assertEquals(List.of(Note.Kind.CORRECTED), kinds(reading));
    }
  }

  @Test
  void theFirstLineMaySayWhatSeparates() {
    String text = SHEET.replace("FIGURE", "7").replace(",", ";");
    Reading reading = read(Format.SHEET, "sep=;\n" + text);
    assertEquals(OptionalLong.of(7), count(reading, "complaints"));
    assertEquals(List.of(Note.Kind.CORRECTED), kinds(reading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"59,2449", "1,234", "0,5"})
  void aCommaBetweenDigitsIsUnclearBesideOtherSeparators(String figure) {
    String text = SHEET.replace(",", ";").replace("FIGURE", figure);
    Reading reading = read(Format.SHEET, text);
    assertEquals(OptionalLong.empty(), count(reading, "complaints"));
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.kind() == Note.Kind.UNREADABLE && note.raw().equals(figure)),
        reading::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "NaN", "NULL", "None", "N/A", "nan", "<NA>"})
  void aMissingValueOfAProgramIsBlankWithANote(String missing) {
    String wide =
        "edition,organ,year,level,complaints,litigation.total\n"
            + "statistics-2017,某局,2017,"
            + missing
            + ","
            + missing
            + ",5\n";
    Reading reading = read(Format.WIDE, wide);
    assertEquals(OptionalLong.empty(), count(reading, "complaints"));
    assertEquals(OptionalLong.of(5), count(reading, "litigation.total"));
    assertEquals(List.of(Note.Kind.CORRECTED), kinds(reading));
    assertEquals(missing, reading.notes().get(0).raw());
    String table =
        "form,edition,organ,year,cell,value\n1,statistics-2017,某局,2017,complaints,"
            + missing
            + "\n1,statistics-2017,某局,2017,litigation.total,5\n";
    Reading rows = read(Format.LONG, table);
    assertEquals(OptionalLong.empty(), count(rows, "complaints"));
    assertEquals(OptionalLong.of(5), count(rows, "litigation.total"));
    assertEquals(List.of(Note.Kind.CORRECTED), kinds(rows));
  }

  @Test
  void wideAndLongAreRecognisedWhateverSeparatesThem() {
    for (String separator : List.of(",", ";", "\t")) {
      for (String text :
          List.of(
              "edition,organ,year,complaints\nstatistics-2017,某局,2017,7\n",
              "form,edition,organ,year,cell,value\n1,statistics-2017,某局,2017,complaints,7\n")) {
        byte[] bytes = text.replace(",", separator).getBytes(StandardCharsets.UTF_8);
        Reading reading =
            Forms.open(new ByteArrayInputStream(bytes), "a.csv", ReadOptions.defaults()).next();
        assertEquals(OptionalLong.of(7), count(reading, "complaints"), text);
      }
    }
  }

  @Test
  void aTextRepeatedInEachPlaceOfAMergedCellIsOneCell() {
    StatisticsForm printed = form(Forms.read(file("texts-repeated-in-each-place.truth.csv")));
    Reading reading = Forms.read(file("texts-repeated-in-each-place.csv"));
    assertEquals(printed.figures(), form(reading).figures());
    assertEquals(printed.getHeader(), form(reading).getHeader());
    assertTrue(reading.isComplete(), reading::toString);
  }
}
