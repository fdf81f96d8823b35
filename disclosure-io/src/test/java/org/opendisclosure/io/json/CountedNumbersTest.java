package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.text.Digits;

/** Every number of a document is read, kept or named. */
class CountedNumbersTest {

  private static final String ISSUED = "\"proactiveDisclosure\": {\"rules\": {\"issued\": %s}}";
  private static final String RAW =
      "\"unreadable\": {\"proactiveDisclosure.rules.issued\": \"约8\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8|1 0 0 0",
        "0|1 0 0 0",
        "null|0 0 0 0",
        "8.5|0 1 0 0",
        "\"8\"|0 1 0 0",
        "\"多\"|0 0 0 0",
        "[8, 9]|0 0 0 2",
        "1, \"issued\": 8|1 0 0 1",
        "1, \"isued\": {\"a\": 8, \"b\": \"约9\", \"c\": \"无\"}|1 0 0 2"
      })
  void whatStandsInAPropertyIsSomewhere(String value, String where) {
    assertCounted(ISSUED.formatted(value), where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"header\": {\"year\": 2024, \"telephone\": 8}|0 0 0 0",
        "\"notes\": [\"注8\"]|0 0 0 0",
        "\"overview\": \"制发8件\"|0 0 0 0",
        "\"surplus\": 8|0 0 0 1"
      })
  void onlyWhatBelongsToTheFiguresCounts(String properties, String where) {
    assertCounted(properties, where);
  }

  private static void assertCounted(String properties, String where) {
    Reading reading = Documents.read(Documents.of2021(properties));
    List<Integer> counts = List.of(where.split(" ")).stream().map(Integer::valueOf).toList();
    Numbers numbers = new Numbers(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    assertEquals(numbers, reading.numbers(), reading.notes().toString());
  }

  @Test
  void whatTheDocumentItselfCallsUnreadableIsNotLost() {
    Reading reading = Documents.read(Documents.of2021(RAW));
    assertEquals(new Numbers(0, 0, 1, 0), reading.numbers());
    assertTrue(reading.isComplete());
    Reading twice = Documents.read(Documents.of2021(ISSUED.formatted("7") + ", " + RAW));
    assertEquals(new Numbers(1, 0, 0, 1), twice.numbers());
  }

  @Test
  void theValuesOfUnknownLinesAreBesideTheFormOrNamed() {
    String line = "\"unknownLines\": [{\"table\": \"%s\", \"label\": \"其中\", \"values\": %s}]";
    String values = "[\"3\", \"\", \"约1\"]";
    Reading kept = Documents.read(Documents.of2021(line.formatted("review", values)));
    assertEquals(new Numbers(0, 0, 2, 0), kept.numbers());
    Reading refused = Documents.read(Documents.of2021(line.formatted("nowhere", values)));
    assertEquals(new Numbers(0, 0, 0, 2), refused.numbers());
    assertEquals("nowhere 其中 3 约1", refused.notes().get(0).raw());
    Reading number = Documents.read(Documents.of2021(line.formatted("review", "[3]")));
    assertEquals(new Numbers(0, 0, 0, 1), number.numbers());
  }

  @Test
  void everyDocumentIsCountedForItself() {
    String one = Documents.of2021("\"surplus\": 8").replace("\n", "");
    String two = Documents.of2021(ISSUED.formatted("8")).replace("\n", "");
    List<Reading> readings = Documents.readAll(one + '\n' + two);
    assertEquals(
        List.of(new Numbers(0, 0, 0, 1), new Numbers(1, 0, 0, 0)),
        readings.stream().map(Reading::numbers).toList());
  }

  @Test
  void aNoteNamesEveryNumberOfAWholeTable() {
    StringBuilder table = new StringBuilder("\"aplications\": {");
    for (int i = 1; i <= 300; i++) {
      table.append(i == 1 ? "" : ", ").append("\"aRatherLongNameOfACell\": ").append(1_000 + i);
    }
    Reading reading = Documents.read(Documents.of2021(table.append('}').toString()));
    assertEquals(new Numbers(0, 0, 0, 300), reading.numbers());
    assertEquals(300, Digits.runs(reading.notes().get(0).raw()));
  }

  @Test
  void numbersOfNotesThatAreNotListedAreTold() {
    StringBuilder properties = new StringBuilder("\"a\": 1");
    for (int i = 2; i <= Input.MAX_NOTES + 3; i++) {
      properties.append(", \"a\": ").append(i);
    }
    Reading reading = Documents.read(Documents.of2021(properties.toString()));
    assertEquals(Input.MAX_NOTES + 3, reading.numbers().leftOut());
    Note last = reading.notes().get(Input.MAX_NOTES);
    assertEquals("1001; 1002; 1003; ", last.raw());
    assertEquals("另有 3 处问题未逐一列出,只列出其中未采用的数字", last.message().zh());
  }
}
