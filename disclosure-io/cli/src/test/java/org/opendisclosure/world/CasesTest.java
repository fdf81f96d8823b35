package org.opendisclosure.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.cli.CommandLineRunner;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;

/** What the corpus shows beside figures: organs, years, parts, remarks, and what is printed. */
class CasesTest {

  /** Files in which no figure is at stake. */
  static final Set<String> FILES =
      Set.of(
          "cases/header-words.csv",
          "cases/min1.json",
          "cases/esc.json",
          "cases/quarterly-3-columns.txt",
          "cases/quarterly-untold-columns.txt");

  private static final Path FOLDER =
      Path.of("cli", "src", "test", "resources", "org", "opendisclosure", "world", "cases");
  private static final int FAILURE = 2;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "organ-elided.html, 某某镇人民政府, 2022",
    "organ-two-lines.html, 洪泽区人民政府, 2023",
    "organ-title-split.html, 上海市科委, 2024",
    "title-suffix.html, 上海市黄浦区人民政府, 2022",
    "heading5-long.html, 杭州市, 2025",
    "t4-three-row-header.html, 某某县某某局, 2023",
    "t2-2019-colspan-shift.html, 某某市人民政府办公厅, 2019",
    "one-line-row.txt, 某某区某某局, 2019",
    "bar-per-line.txt, 某某镇人民政府, 2023",
    "2019-a-sheet-per-table.xlsx, 某156市人民政府, 2020",
    "calc-from-html-d21.xlsx, 某137市人民政府, 2021",
    "exceljs-merged.csv, 某137市人民政府, 2021"
  })
  void organAndYearAreFound(String file, String organ, int year) {
    Header header = form(file).getHeader();
    assertEquals(Optional.of(organ), header.getOrgan());
    assertEquals(OptionalInt.of(year), header.getYear());
  }

  @Test
  void aSubheadingOfPartOneStaysInPartOne() {
    String overview = text("overview-subheading.html", "overview");
    assertTrue(overview.contains("(一)主动公开政府信息情况") || overview.contains("（一）主动公开政府信息情况"));
    assertTrue(overview.contains("共250条"));
    assertTrue(overview.contains("收到政府信息公开申请26件"));
  }

  @Test
  void whatPartOneSaysIsHeldAgainstTheTablesUnderAnySubheading() {
    String twin = printed("overview-subheading-ok.html");
    assertTrue(twin.contains("26"), twin);
    assertEquals(narrative(twin), narrative(printed("overview-subheading.html")));
  }

  private static String narrative(String report) {
    return report
        .lines()
        .filter(line -> line.contains("文字部分"))
        .reduce("", (all, line) -> all + line);
  }

  @Test
  void aLongWordingOfPartFiveIsPartFive() {
    assertFalse(text("heading5-long.html", "problemsAndImprovements").isBlank());
    assertFalse(text("heading5-long.html", "otherMatters").isBlank());
  }

  @Test
  void theFormatOfAnEarlierYearIsTold() {
    assertEquals(Edition.ANNUAL_REPORT_2019, form("2021-year-2019-format.txt").edition());
    String report = printed("2021-year-2019-format.txt");
    assertTrue(report.contains("2019") && report.contains("2021"), report);
  }

  @Test
  void theWordsOfAHeaderAreTheSameInAllFormats() {
    Header header = form("header-words.csv").getHeader();
    assertEquals(Optional.of("某市"), header.getOrgan());
    assertEquals(OptionalInt.of(2024), header.getYear());
    assertTrue(header.getLevel().isPresent());
    assertEquals("2025-01-20", header.getPublishedOn().orElseThrow().toString());
  }

  @Test
  void threeColumnsOfFiguresAreThreeForms() throws IOException {
    List<String> forms = new ArrayList<>();
    try (FormReader reader =
        Forms.open(FOLDER.resolve("quarterly-3-columns.txt"), ReadOptions.defaults())) {
      reader.forEachRemaining(
          reading -> {
            assertTrue(reading.isComplete());
            Header header = reading.form().orElseThrow().getHeader();
            assertEquals(Optional.of("某某区人民政府"), header.getOrgan());
            assertEquals(OptionalInt.of(2024), header.getYear());
            assertEquals(OptionalInt.of(2), header.getQuarter());
            forms.add(header.getScope().orElseThrow() + reading.form().orElseThrow().figures());
          });
    }
    assertEquals(3, forms.size());
    assertTrue(forms.get(0).startsWith("区政府统计数") && forms.get(0).contains("120"), forms.get(0));
    assertTrue(forms.get(1).startsWith("区直单位统计数") && forms.get(1).contains("340"), forms.get(1));
    assertTrue(forms.get(2).startsWith("乡镇街道统计数") && forms.get(2).contains("560"), forms.get(2));
  }

  @Test
  void largestFiguresGiveAReport() {
    String report = printed("min1.json");
    assertTrue(report.contains("某县人民政府"), report);
    assertTrue(report.contains("9223372036854775807"), report);
  }

  @Test
  void anOrganCannotWriteLinesOfItsOwnIntoAReport() {
    String report = printed("esc.json");
    assertFalse(report.contains("\u001b"), report);
    assertTrue(
        report.lines().noneMatch(line -> line.strip().startsWith("结论:一致(错误 0,警告 0")), report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "m_a.html, 1362",
    "M5-money-css.html, 96171.6",
    "m_merge.html, 1362",
    "M6-nested-field.docx, 3119",
    "M7c-sym-sup-circled.docx, 311"
  })
  void aFigureThatIsNotReadIsNamed(String file, String figure) {
    Reading reading = Forms.read(FOLDER.resolve(file));
    assertTrue(
        reading.notes().stream()
            .filter(note -> note.kind().isFailure())
            .map(Note::raw)
            .anyMatch(raw -> raw.contains(figure)),
        reading.notes()::toString);
    assertEquals(FAILURE, exitCode(file));
  }

  @Test
  void aGroupThatCoversTooFewColumnsIsTold() {
    assertNotEquals(0, Forms.read(FOLDER.resolve("m_colspan.html")).notes().size());
    assertNotEquals(0, Forms.read(FOLDER.resolve("t2-2019-colspan-shift.html")).notes().size());
  }

  @Test
  void columnsOfWhichNothingTellsWhoseTheyAreAreRefused() {
    assertEquals(FAILURE, exitCode("quarterly-untold-columns.txt"));
  }

  @Test
  void numbersOfLinesThatAreRefusedAreNoLostFigures() {
    assertEquals(9, Forms.read(FOLDER.resolve("quarterly-untold-columns.txt")).numbers().leftOut());
  }

  private static StatisticsForm form(String file) {
    return Forms.read(FOLDER.resolve(file)).form().orElseThrow();
  }

  private static String text(String file, String cell) {
    StatisticsForm form = form(file);
    return form.figures().findText(form.edition().catalogue().get(cell)).orElse("");
  }

  private static int exitCode(String file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return CommandLineRunner.run(out, "check", FOLDER.resolve(file).toString());
  }

  private static String printed(String file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandLineRunner.run(out, "check", FOLDER.resolve(file).toString());
    return out.toString(StandardCharsets.UTF_8);
  }
}
