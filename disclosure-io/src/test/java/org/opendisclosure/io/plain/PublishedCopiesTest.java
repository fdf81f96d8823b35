package org.opendisclosure.io.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/**
 * Text copies of published forms, read as they stand. Beside each of them lies a table of what is
 * printed in it, line by line.
 */
class PublishedCopiesTest {

  private static Path file(String name) {
    try {
      return Path.of(PublishedCopiesTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  private static Reading read(String text) {
    return Copies.read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What stands in the cells of a line; the unit of an amount and narrative parts are left out. */
  private static List<String> figures(StatisticsForm form, Line line) {
    List<String> figures = new ArrayList<>();
    for (Cell cell : line.cells()) {
      if (!UnitCells.isUnit(cell) && !line.table().isNarrative()) {
        figures.add(StatedText.of(form.figures(), cell));
      }
    }
    return figures;
  }

  /** Holds every line of a form against the table of what is printed. */
  private static void assertFigures(String name, Reading reading) throws IOException {
    StatisticsForm form = reading.form().orElseThrow();
    List<String> printed = new ArrayList<>();
    for (String row : text(name + ".expected").lines().skip(1).toList()) {
      String[] fields = row.split(" \\| ?", -1);
      printed.add(fields[0] + ":" + fields[2].strip());
    }
    List<String> read = new ArrayList<>();
    Set<String> ids =
        printed.stream().map(row -> row.substring(0, row.indexOf(':'))).collect(Collectors.toSet());
    for (Line line : form.edition().catalogue().lines()) {
      String figures = String.join(" ", figures(form, line)).strip();
      if (ids.contains(line.id())) {
        read.add(line.id() + ":" + figures);
      } else {
        assertEquals("", figures, line.id());
      }
    }
    assertEquals(
        String.join("\n", printed.stream().sorted().toList()),
        String.join("\n", read.stream().sorted().toList()));
  }

  private static void assertNothingIsLost(Reading reading) {
    assertTrue(reading.isComplete(), () -> reading.notes().toString());
    assertEquals(List.of(), reading.form().orElseThrow().getUnknownLines());
  }

  @ParameterizedTest
  @CsvSource({
    "otog-housing-2017, .txt, 70",
    "jinpen-township-2018, .txt, 86",
    "liupanshui-housing-2020, .txt, 34",
    "huaian-city-2024, .tsv, 34"
  })
  void everyPrintedFigureIsRead(String name, String ending, int lines) throws IOException {
    Reading reading = Forms.read(file(name + ending));
    assertEquals(lines + 1, text(name + ".expected").lines().count());
    assertFigures(name, reading);
    assertNothingIsLost(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "otog-housing-2017, .txt",
    "jinpen-township-2018, .txt",
    "liupanshui-housing-2020, .txt",
    "huaian-city-2024, .tsv"
  })
  void theFiguresAreThoseOfTheSample(String name, String ending) {
    Path sample = Path.of("src", "main", "samples", name + ".csv");
    StatisticsForm copied = Forms.read(file(name + ending)).form().orElseThrow();
    StatisticsForm typed = Forms.read(sample).form().orElseThrow();
    assertEquals(typed.edition(), copied.edition());
    for (Line line : typed.edition().catalogue().lines()) {
      assertEquals(figures(typed, line), figures(copied, line), line.id());
    }
  }

  @Test
  void organYearAndLayoutAreRecognised() {
    StatisticsForm otog = Forms.read(file("otog-housing-2017.txt")).form().orElseThrow();
    assertEquals("住建局", otog.getHeader().getOrgan().orElseThrow());
    assertEquals(2017, otog.getHeader().getYear().orElseThrow());
    assertEquals("otog-2017", otog.getHeader().getLayout().orElseThrow());
    StatisticsForm jinpen = Forms.read(file("jinpen-township-2018.txt")).form().orElseThrow();
    assertEquals(2018, jinpen.getHeader().getYear().orElseThrow());
    assertEquals("liupanshui-2018", jinpen.getHeader().getLayout().orElseThrow());
  }

  @Test
  void theNarrativePartsOfAReportAreThoseOfTheSample() {
    StatisticsForm copied = Forms.read(file("liupanshui-housing-2020.txt")).form().orElseThrow();
    Path sample = Path.of("src", "main", "samples", "liupanshui-housing-2020.csv");
    StatisticsForm typed = Forms.read(sample).form().orElseThrow();
    for (String part : List.of("overview", "problemsAndImprovements", "otherMatters")) {
      Cell cell = Edition.ANNUAL_REPORT_2019.catalogue().get(part);
      assertEquals(
          typed.figures().findText(cell).orElseThrow(),
          copied.figures().findText(cell).orElseThrow(),
          part);
    }
    assertTrue(copied.getNotes().get(0).startsWith("2020年,我局严格贯彻落实"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u2028", "\u0085", " \r\n \r\n"})
  void lineBreaksOfEveryKindAreLineBreaks(String lineBreak) throws IOException {
    for (String name : List.of("otog-housing-2017", "jinpen-township-2018")) {
      String text = text(name + ".txt").replace("\n", lineBreak);
      assertFigures(name, read(text));
    }
  }

  @Test
  void everyEncodingIsRecognised() throws IOException {
    for (String name : List.of("otog-housing-2017", "liupanshui-housing-2020")) {
      String text = text(name + ".txt");
      assertFigures(name, Copies.read(text.getBytes(Charset.forName("GB18030"))));
      assertFigures(name, read("\ufeff" + text));
    }
  }

  @Test
  void traditionalCharactersAreTheSameLabels() throws IOException {
    String text =
        text("jinpen-township-2018.txt")
            .replace("情况", "情況")
            .replace("数", "數")
            .replace("开", "開")
            .replace("统 计", "統 計")
            .replace("标", "標")
            .replace("单位", "單位")
            .replace("政务", "政務")
            .replace("应", "應");
    assertFigures("jinpen-township-2018", read(text));
  }

  @Test
  void aHybridIsReadAsWhatItIs() throws IOException {
    String list = text("huaian-city-2024.tsv");
    String hybrid =
        list.lines()
            .filter(line -> !line.contains("(六)其他处理/1") && !line.contains("(六)其他处理/2"))
            .map(line -> line.replace("(六)其他处理/3.其他", "(六)其他处理"))
            .collect(Collectors.joining("\n"));
    StatisticsForm form = read(hybrid).form().orElseThrow();
    assertEquals(Edition.ANNUAL_REPORT_2021, form.edition());
    Cell total = form.edition().catalogue().get("applications.otherHandling.undivided.total");
    assertEquals(110, form.figures().findCount(total).orElseThrow());
  }

  @Test
  void aReportWithoutTablesSaysThatThereIsNoTable() {
    Reading reading = Forms.read(file("huludao-city-2017-narrative.txt"));
    assertTrue(reading.form().isEmpty());
    assertEquals(1, reading.notes().size());
    assertEquals(Note.Kind.REFUSED, reading.notes().get(0).kind());
    assertTrue(reading.notes().get(0).message().zh().contains("没有表格"));
  }

  @Test
  void theSelfAssessmentSheetIsNotTakenForAForm() {
    Reading reading = Forms.read(file("otog-housing-2017-self-assessment.txt"));
    assertTrue(reading.form().isEmpty());
    assertTrue(reading.notes().stream().anyMatch(note -> note.kind().isFailure()));
  }
}
