package org.opendisclosure.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.BuiltInRule;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Profile;
import org.opendisclosure.rules.RuleSet;

/** The checks of a workbook say what the engine says. */
class CheckSheetTest {

  @Property(tries = 9)
  void everyLineAgreesWithTheEngineOnFormsWithMistakesAndBlanks(
      @ForAll Edition edition, @ForAll long seed, @ForAll @IntRange(max = 8) int changes) {
    StatisticsForm form = new BrokenForms(seed).next(edition, changes);
    CheckLines.assertAgree(form, Xlsx.open(Xlsx.write(form)));
  }

  @Property(tries = 3)
  void everyLineAgreesWithTheEngineUnderRulesAndAProfileOfOnesOwn(
      @ForAll long seed, @ForAll @IntRange(max = 8) int changes) {
    StatisticsForm form = new BrokenForms(seed).next(Edition.ANNUAL_REPORT_2021, changes);
    Checker checker = own();
    CheckLines.assertAgree(form, Xlsx.open(Xlsx.write(form, checker)), checker);
  }

  private static Checker own() {
    RuleSet rules =
        RuleSet.read(
            new StringReader(
                """
                id: our-city
                version: 1
                editions: [annual-report-2021]
                rules:
                  - id: our.issued
                    severity: warning
                    source: practice
                    zh: 制定的规章一般不超过 3 件
                    en: there are hardly more than three rules
                    check: proactiveDisclosure.rules.issued <= 3
                """),
            "our-city.yaml");
    String profile =
        "id: ours\nversion: 1\nseverity:\n  report.balance: warning\noff: [report.review]\n";
    return Checker.builtIn()
        .with(rules)
        .with(Profile.read(new StringReader(profile), "ours.yaml", rules));
  }

  @Test
  void linesAndMarksAreThoseOfTheRulesThatApply() {
    StatisticsForm form = Xlsx.sample("huaian-city-2024.csv");
    XSSFWorkbook builtIn = Xlsx.open(Xlsx.write(form));
    XSSFWorkbook own = Xlsx.open(Xlsx.write(form, own()));
    assertEquals(Map.of("制定的规章一般不超过 3 件", "警告"), added(severities(builtIn), severities(own)));
    String review = BuiltInRule.zh(Edition.ANNUAL_REPORT_2021, "report.review");
    assertEquals("错误", severities(builtIn).get(review));
    assertFalse(severities(own).containsKey(review));
    String balance = BuiltInRule.zh(Edition.ANNUAL_REPORT_2021, "report.balance");
    assertEquals("错误", severities(builtIn).get(balance));
    assertEquals("警告", severities(own).get(balance));
    assertEquals(marks(builtIn) - 3 + 1, marks(own));
  }

  private static Map<String, String> severities(XSSFWorkbook workbook) {
    Map<String, String> severities = new TreeMap<>();
    for (Row row : workbook.getSheet(CheckSheet.NAME)) {
      Cell severity = row.getCell(7);
      if (severity != null && !severity.getStringCellValue().isEmpty()) {
        severities.put(row.getCell(0).getStringCellValue(), severity.getStringCellValue());
      }
    }
    return severities;
  }

  private static Map<String, String> added(Map<String, String> before, Map<String, String> after) {
    Map<String, String> added = new TreeMap<>(after);
    added.keySet().removeAll(before.keySet());
    return added;
  }

  private static int marks(XSSFWorkbook workbook) {
    return workbook.getSheetAt(0).getSheetConditionalFormatting().getNumConditionalFormattings();
  }

  @Test
  void theChecksOfAPublishedFormFindWhatIsWrongInIt() {
    StatisticsForm form = Xlsx.sample("otog-housing-2017.csv");
    Map<String, String> lines = CheckLines.stored(Xlsx.open(Xlsx.write(form)));
    String rule = BuiltInRule.zh(Edition.STATISTICS_2017, "statistics.items-cover-channel") + " ";
    assertEquals(1, lines.values().stream().filter(CheckSheet.VIOLATED::equals).count());
    assertTrue(
        lines.entrySet().stream()
            .anyMatch(e -> e.getKey().startsWith(rule) && e.getValue().equals("不一致")),
        lines::toString);
  }

  /** All rules but those about the narrative and those that ask for the level of the organ. */
  @Test
  void everyRuleAboutFiguresHasALine() {
    for (Edition edition : Edition.values()) {
      StatisticsForm form = new BrokenForms(1).next(edition, 0);
      Map<String, String> lines = CheckLines.stored(Xlsx.open(Xlsx.write(form)));
      List<String> missing =
          Checker.builtIn().rules(edition).stream()
              .filter(rule -> !rule.id().startsWith("narrative."))
              .filter(
                  rule ->
                      lines.keySet().stream()
                          .noneMatch(line -> line.startsWith(rule.statement().zh() + " ")))
              .map(rule -> rule.id())
              .toList();
      assertEquals(
          edition == Edition.STATISTICS_2017 ? List.of() : List.of("report.power-to-make-rules"),
          missing);
    }
  }

  @Test
  void aFigureThatIsTypedOverChangesItsLine() {
    StatisticsForm form = Xlsx.sample("huaian-city-2024.csv");
    XSSFWorkbook workbook = Xlsx.open(Xlsx.write(form));
    assertFalse(CheckLines.stored(workbook).containsValue(CheckSheet.VIOLATED));
    XSSFSheet sheet = workbook.getSheetAt(0);
    Cell total = find(sheet, 3119);
    assertFalse(total.getCellStyle().getLocked());
    total.setCellValue(3118);
    XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
    String applicants = BuiltInRule.zh(Edition.ANNUAL_REPORT_2021, "report.applicants");
    Row line = line(workbook, applicants, total.getAddress().formatAsString());
    assertEquals(3118, line.getCell(3).getNumericCellValue());
    assertEquals(3119, line.getCell(4).getNumericCellValue());
    assertEquals(-1, line.getCell(5).getNumericCellValue());
    assertEquals(CheckSheet.VIOLATED, line.getCell(6).getStringCellValue());
  }

  @Test
  void whereBlanksLeaveALineOpenTheSheetSaysThatOnlyTheCheckDerivesThem() {
    StatisticsForm form = Xlsx.sample("huaian-city-2024.csv");
    XSSFWorkbook workbook = Xlsx.open(Xlsx.write(form));
    assertFalse(summary(workbook).contains(CheckSheet.NOT_DERIVED), summary(workbook));
    find(workbook.getSheetAt(0), 3119).setBlank();
    XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
    assertTrue(summary(workbook).endsWith(CheckSheet.NOT_DERIVED), summary(workbook));
  }

  private static String summary(XSSFWorkbook workbook) {
    return workbook.getSheet(CheckSheet.NAME).getRow(1).getCell(0).getStringCellValue();
  }

  private static Cell find(XSSFSheet sheet, double number) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == number) {
          return cell;
        }
      }
    }
    throw new AssertionError(number);
  }

  private static Row line(XSSFWorkbook workbook, String statement, String place) {
    for (Row row : workbook.getSheet(CheckSheet.NAME)) {
      if (row.getCell(0).getStringCellValue().equals(statement)
          && row.getCell(2).getStringCellValue().equals(place)) {
        return row;
      }
    }
    throw new AssertionError(statement + place);
  }

  @Test
  void spoiledResultsAreNoticed() {
    StatisticsForm form = Xlsx.sample("huaian-city-2024.csv");
    XSSFWorkbook workbook = Xlsx.open(Xlsx.write(form));
    CheckLines.spoil(workbook);
    assertNotEquals(
        CheckLines.expected(form, Checker.builtIn()),
        CheckLines.stored(Xlsx.open(Xlsx.bytes(workbook))));
  }
}
