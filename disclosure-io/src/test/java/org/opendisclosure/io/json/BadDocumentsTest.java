package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** One thing wrong in a document: what is noted, and what becomes of the rest. */
class BadDocumentsTest {

  private static List<BadDocuments> all() {
    return BadDocuments.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void isNotedWithItsPlaceAndKeepsTheRestOfTheForm(BadDocuments bad) {
    String rest = ",\n\"otherMatters\": \"无\"";
    Reading reading = Documents.read(Documents.of2021(bad.properties() + rest));
    assertEquals(1, reading.notes().size(), reading.toString());
    Note note = reading.notes().get(0);
    Note expected =
        new Note(bad.kind(), "a.json", 2, bad.column(), bad.label(), bad.raw(), note.message());
    assertEquals(expected, note);
    assertTrue(note.message().zh().contains(bad.message()), note.message().zh());
    assertFalse(note.message().en().isBlank());
    assertEquals("无", text(reading.form().orElseThrow(), "otherMatters"));
  }

  private static String text(StatisticsForm form, String cell) {
    return form.figures().findText(form.edition().catalogue().get(cell)).orElse("");
  }

  @Test
  void whatIsUnreadableIsKeptRaw() {
    for (BadDocuments bad : all()) {
      if (bad.kind() == Note.Kind.UNREADABLE) {
        StatisticsForm form = Documents.read(bad.document()).form().orElseThrow();
        assertEquals(List.of(bad.raw()), List.copyOf(form.getUnreadable().values()));
      }
    }
  }

  @Test
  void whatIsNeitherReadableNorKeptLeavesTheCellBlank() {
    for (BadDocuments bad : all()) {
      if (bad.isCount()) {
        StatisticsForm form = Documents.read(bad.document()).form().orElseThrow();
        Figures figures = form.figures();
        Cell cell = form.edition().catalogue().get("proactiveDisclosure.rules.issued");
        assertFalse(figures.isStated(cell), bad.properties());
      }
    }
  }

  @Test
  void theFirstOfTwoIsKept() {
    String twice = "\"proactiveDisclosure\": {\"rules\": {\"issued\": 1, \"issued\": 2}}";
    StatisticsForm form = Documents.read(Documents.of2021(twice)).form().orElseThrow();
    Cell cell = form.edition().catalogue().get("proactiveDisclosure.rules.issued");
    assertEquals(1, form.figures().findCount(cell).orElseThrow());
  }

  @Test
  void severalThingsWrongAreAllNotedInTheOrderOfTheFile() {
    List<String> values =
        all().stream()
            .filter(BadDocuments::isCount)
            .map(bad -> bad.properties().replaceAll(".*\"issued\": (.*)}}", "$1"))
            .toList();
    String properties =
        "\"unreadable\": {\"a\": \"甲\"},\n\"x\": " + String.join(",\n\"x\": ", values);
    List<Note> notes = Documents.read(Documents.of2021(properties)).notes();
    assertEquals(values.size() + 1, notes.size());
    List<Integer> lines = notes.stream().map(Note::line).toList();
    assertEquals(lines.stream().sorted().toList(), lines);
  }

  @Test
  void strictReadingThrowsAllNotesOfAFormAndGoesOnWithTheNext() {
    String bad = Documents.of2021("\"x\": 1, \"overview\": 7").replace("\n", "");
    byte[] lines = (bad + '\n' + Documents.of2021("")).getBytes(StandardCharsets.UTF_8);
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    try (JsonFormReader reader =
        JsonFormReader.of(new java.io.ByteArrayInputStream(lines), "a.json", strict)) {
      ReadException e = assertThrows(ReadException.class, reader::hasNext);
      assertEquals(2, e.notes().size());
      assertTrue(reader.next().isComplete());
      assertFalse(reader.hasNext());
    }
  }

  @Test
  void nullIsBlank() {
    String document =
        Documents.of2021(
            """
            "header": {"organ": null, "year": null}, "overview": null, "review": null,
            "proactiveDisclosure": {"rules": null, "fees": {"amount": null}},
            "unreadable": {"review.reconsideration.upheld": null},
            "unknownLines": null, "notes": null
            """);
    assertEquals(Documents.read(Documents.of2021("")), Documents.read(document));
    assertEquals(List.of(), Documents.read(document).notes());
  }

  @Test
  void nullTextsOfAnUnknownLineAreBlank() {
    String line =
        "\"unknownLines\": [{\"table\": \"review\", \"after\": \"\", \"number\": null, "
            + "\"label\": \"本地\", \"unit\": \"\", \"values\": [null, \"1\"]}]";
    Reading reading = Documents.read(Documents.of2021(line));
    assertEquals(List.of(), reading.notes());
    assertEquals(
        List.of("", "1"), reading.form().orElseThrow().getUnknownLines().get(0).getValues());
  }

  @Test
  void anExplanationThatSaysNotWhoAndWhenIsReadAndABlankNameIsNoted() {
    String explanation =
        "{\"rule\": \"a\", \"fingerprint\": \"f\", \"code\": \"lag\", \"text\": \"因\", ";
    Reading reading =
        Documents.read(
            Documents.of2021(
                "\"explanations\": ["
                    + explanation
                    + "\"cells\": null, \"who\": null, \"when\": null},"
                    + explanation
                    + "\"who\": \" \", \"when\": \"\"}]"));
    List<ExplainedDifference> read = reading.form().orElseThrow().getExplanations();
    assertEquals(2, read.size());
    assertEquals(read.get(0), read.get(1));
    assertEquals(List.of(Note.Kind.CORRECTED), reading.notes().stream().map(Note::kind).toList());
  }

  @Test
  void aBlankTextInAnUnknownLineIsNoted() {
    String line =
        "\"unknownLines\": [{\"table\": \"review\", \"label\": \"本地\", \"unit\": \" \"},"
            + "{\"table\": \"review\", \"label\": \"本地\", \"values\": null}]";
    Reading reading = Documents.read(Documents.of2021(line));
    assertEquals(Note.Kind.CORRECTED, reading.notes().get(0).kind());
    assertEquals(2, reading.form().orElseThrow().getUnknownLines().size());
  }

  @Test
  void blankEntriesOfTheHeaderAndOfUnreadableAreNoted() {
    String properties =
        "\"header\": {\"organ\": \" \"}, \"unreadable\": {\"review.reconsideration.upheld\": \"\"}";
    Reading reading = Documents.read(Documents.of2021(properties));
    assertEquals(
        List.of(Note.Kind.CORRECTED, Note.Kind.CORRECTED),
        reading.notes().stream().map(Note::kind).toList());
    assertEquals(Documents.read(Documents.of2021("")).form(), reading.form());
  }

  @Test
  void columnsCountCharacters() {
    String line = Documents.of2021("\"notes\": [\"某市人民政府𠮷\"], \"x\": 1").replace("\n", "");
    int column = line.codePointCount(0, line.length()) - 1;
    assertEquals(column, Documents.read(line).notes().get(0).column());
    assertEquals(column, Documents.read('\uFEFF' + line).notes().get(0).column());
  }
}
