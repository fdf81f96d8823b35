package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.FormatOf;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/** Every number of a file of rows is read, kept or named. */
class CountedNumbersTest {

  private static final String NAMES = "form,edition,table,row,column,cell,value,state\n";

  private static Reading row(String fields) {
    return Csv.one(Format.LONG, NAMES + "1,statistics-2017,,,,complaints,7,\n" + fields + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LONG", "WIDE"})
  void allNumbersOfAPrintedFormAreRead(@ConvertWith(FormatOf.class) Format format) {
    StatisticsForm form = SamplesTest.form("huaian-city-2024.csv");
    Reading reading = Csv.one(format, Csv.write(format, form));
    int figures = form.figures().countNumbers();
    assertTrue(figures > 150);
    assertEquals(new Numbers(figures, 0, 0, 0), reading.numbers());
    assertTrue(reading.isComplete());
  }

  @ParameterizedTest
  @CsvSource({
    "'1,statistics-2017,,,,litigation.total,8,', 2 0 0 0",
    "'1,statistics-2017,,,,litigation.total,约8,', 1 1 0 0",
    "'1,statistics-2017,,,,litigation.total,8,unreadable', 1 1 0 0",
    "'1,statistics-2017,,,,litigation.total,不详,', 1 0 0 0",
    "'1,statistics-2017,,,,complaints,8,', 1 0 0 1",
    "'1,statistics-2017,,,,complaint,8,', 1 0 0 1",
    "'1,statistics-2017,,哪一行,,,8,', 1 0 0 1",
    "'1,statistics-2017,,,,litigation.total,8,blank', 1 0 0 1",
    "'1,statistics-2017,,,,litigation.total,8,total', 1 0 0 1",
    "'1,annual-report-2019,,,,overview,8,', 1 0 0 1",
    "'1,statistics-2017,,,,litigation.total,8', 1 0 0 1",
    "'1,statistics-2017,,,,litigation.total,8,,', 1 0 0 1",
    "'1,statistics-2017,statistics,其中,1,,8,unknown', 1 0 1 0",
    "'1,statistics-2017,statistics,其中,,,8,unknown', 1 0 1 0",
    "'1,statistics-2017,statistics,,1,,8,unknown', 1 0 0 1",
    "'1,statistics-2017,nowhere,其中,1,,8,unknown', 1 0 0 1",
    "'1,statistics-2017,,,,quarter,8,header', 1 0 0 0",
    "'1,statistics-2017,,,,,注8,note', 1 0 0 0"
  })
  void theNumberOfARowIsSomewhere(String row, String where) {
    Reading reading = row(row);
    List<Integer> counts = List.of(where.split(" ")).stream().map(Integer::valueOf).toList();
    Numbers numbers = new Numbers(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    assertEquals(numbers, reading.numbers(), reading.notes().toString());
    assertEquals(
        !row.endsWith("header") && !row.contains("不详") && numbers.areAllTaken(),
        reading.isComplete());
    if (!numbers.areAllTaken()) {
      Note note = reading.notes().get(0);
      assertTrue(note.kind().isFailure() && note.raw().contains("8"), note.toString());
    }
  }

  @Test
  void anUnknownLineWithoutACountKeepsItsValue() {
    Reading reading = row("1,statistics-2017,statistics,其中,,,8,unknown");
    assertEquals(List.of("8"), reading.form().orElseThrow().getUnknownLines().get(0).getValues());
  }

  @Test
  void rowsThatComeAgainAreNamed() {
    List<Reading> readings =
        Csv.read(
            Format.LONG,
            NAMES
                + "1,statistics-2017,,,,complaints,7,\n2,statistics-2017,,,,complaints,8,\n"
                + "1,statistics-2017,,,,litigation.total,9,\n1,statistics-2017,,,,fees,10,\n");
    assertEquals(new Numbers(0, 0, 0, 2), readings.get(2).numbers());
    assertEquals("9; 10", readings.get(2).notes().get(0).raw());
  }

  @Test
  void rowsBeyondTheMostAreNamed() {
    Reading reading =
        Csv.one(
            Format.LONG,
            NAMES
                + "1,statistics-2017,,,,complaints,7,\n"
                + "1,statistics-2017,,,,,注,note\n".repeat(5_000)
                + "1,statistics-2017,,,,litigation.total,9,\n");
    assertEquals(new Numbers(1, 0, 0, 1), reading.numbers());
    assertEquals("9", reading.notes().get(0).raw());
    assertFalse(reading.isComplete());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,|2 0 0 0",
        "约8,|1 1 0 0",
        ",\"[[\"\"statistics\"\",\"\"\"\",\"\"\"\",\"\"其中\"\",\"\"\"\",\"\"8\"\",\"\"\"\"]]\"|1 0 1"
            + " 0",
        ",\"[[\"\"nowhere\"\",\"\"\"\",\"\"\"\",\"\"其中\"\",\"\"\"\",\"\"8\"\",\"\"\"\"]]\"|1 0 0 1",
        ",8|1 0 0 1"
      })
  void theNumberOfAFieldIsSomewhere(String fields, String where) {
    Reading reading =
        Csv.one(
            Format.WIDE,
            "edition,complaints,litigation.total,unknownLines\nstatistics-2017,7," + fields + "\n");
    List<Integer> counts = List.of(where.split(" ")).stream().map(Integer::valueOf).toList();
    Numbers numbers = new Numbers(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    assertEquals(numbers, reading.numbers());
    assertEquals(numbers.areAllTaken(), reading.isComplete());
  }

  @Test
  void theNumbersOfARowThatIsNotReadAreCounted() {
    List<Reading> readings =
        Csv.read(
            Format.WIDE,
            "edition,complaints,fees\nstatistics-2017,1,2.5\nstatistics-2017,1,2.5,\n"
                + "annual-report-2019,1,2.5\n");
    assertEquals(
        List.of(new Numbers(2, 0, 0, 0), new Numbers(0, 0, 0, 2), new Numbers(0, 0, 0, 2)),
        readings.stream().map(Reading::numbers).toList());
  }
}
