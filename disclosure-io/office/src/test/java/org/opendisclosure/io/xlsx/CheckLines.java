package org.opendisclosure.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opendisclosure.io.sheet.FormPrinter;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.RuleFormula;
import org.opendisclosure.rules.rule.Outcome;

/** The lines of a sheet of checks: what a workbook says, and what the engine says. */
final class CheckLines {

  private static final int HEAD = 2;

  private CheckLines() {}

  /** The verdicts that are stored in a workbook, by rule and cell. */
  static Map<String, String> stored(XSSFWorkbook workbook) {
    Map<String, String> verdicts = new TreeMap<>();
    for (Row row : workbook.getSheet(CheckSheet.NAME)) {
      if (row.getRowNum() > HEAD) {
        String place = row.getCell(2).getStringCellValue();
        String key = row.getCell(0).getStringCellValue() + " " + place;
        verdicts.put(key, row.getCell(6).getStringCellValue());
      }
    }
    return verdicts;
  }

  /** The verdicts of the engine on the same rules and cells, without what it derived of blanks. */
  static Map<String, String> expected(StatisticsForm form, Checker checker) {
    CellPlaces places = places(form);
    Map<String, String> verdicts = new TreeMap<>();
    for (RuleFormula rule : checker.formulas(form.edition())) {
      if (!places.names(rule.cells()).isEmpty()) {
        String place = rule.isSignOnly() ? "" : place(rule.cells(), places);
        verdicts.put(rule.rule().statement().zh() + " " + place, CheckSheet.SATISFIED);
      }
    }
    Report report = checker.check(form);
    for (Finding finding : all(report)) {
      String statement = finding.rule().statement().zh();
      List<org.opendisclosure.model.cell.Cell> cells =
          finding.cells().stream().map(FindingCell::cell).toList();
      boolean isSign = verdicts.containsKey(statement + " ");
      String place = isSign ? "" : place(cells, places);
      boolean isViolated = finding.outcome() == Outcome.VIOLATED && finding.derivedFrom().isEmpty();
      verdicts.computeIfPresent(
          statement + " " + place,
          (key, before) -> isViolated ? CheckSheet.VIOLATED : CheckSheet.UNDETERMINED);
    }
    return verdicts;
  }

  private static List<Finding> all(Report report) {
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(report.settled());
    return all;
  }

  private static String place(List<org.opendisclosure.model.cell.Cell> cells, CellPlaces places) {
    return String.join(" ", places.names(CheckSheet.named(cells, places)));
  }

  private static CellPlaces places(StatisticsForm form) {
    Layouts layouts = Layouts.builtIn();
    FormSheet sheet = new FormSheet(new XSSFWorkbook(), "表", layouts.of(form), form.figures());
    new FormPrinter(layouts, sheet).print(form);
    return sheet.places();
  }

  static void assertAgree(StatisticsForm form, XSSFWorkbook workbook) {
    assertAgree(form, workbook, Checker.builtIn());
  }

  static void assertAgree(StatisticsForm form, XSSFWorkbook workbook, Checker checker) {
    assertEquals(expected(form, checker), stored(workbook));
  }

  /** Spoils the stored results, so that only a program that computes gets them right. */
  static void spoil(XSSFWorkbook workbook) {
    for (Row row : workbook.getSheet(CheckSheet.NAME)) {
      for (Cell cell : row) {
        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
          cell.setCellValue("没有重新计算");
        }
      }
    }
  }
}
