package org.opendisclosure.io.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.RuleFormula;
import org.opendisclosure.rules.rule.CellSum.Addend;

/** Turns figures red that break a rule: the stated total, or all of a rule that states none. */
final class RedFigures {

  private static final byte[] FILL = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
  private static final byte[] INK = {(byte) 0x9C, 0, 0x06};

  private final XSSFSheetConditionalFormatting formatting;
  private final CellPlaces places;

  private RedFigures(XSSFSheet sheet, CellPlaces places) {
    this.formatting = sheet.getSheetConditionalFormatting();
    this.places = places;
  }

  /** Marks the figures of a form. */
  static void apply(XSSFSheet sheet, CellPlaces places, List<RuleFormula> rules) {
    RedFigures red = new RedFigures(sheet, places);
    CheckFormulas formulas = new CheckFormulas(places, "");
    rules.stream().filter(rule -> !rule.isSignOnly()).forEach(rule -> red.rule(rule, formulas));
    red.negatives(
        rules.stream()
            .filter(RuleFormula::isSignOnly)
            .flatMap(rule -> rule.cells().stream())
            .toList());
  }

  /** Marks the lines of checks that fail. */
  static void mark(XSSFSheet sheet, int firstRow, int lastRow, int columns) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    String fails = "$G%d=\"%s\"".formatted(firstRow + 1, CheckSheet.VIOLATED);
    CellRangeAddress[] lines = {new CellRangeAddress(firstRow, lastRow, 0, columns - 1)};
    formatting.addConditionalFormatting(
        lines, red(formatting.createConditionalFormattingRule(fails)));
  }

  private void rule(RuleFormula rule, CheckFormulas formulas) {
    List<Cell> stated =
        rule.stated().stream()
            .flatMap(sum -> sum.addends().stream())
            .map(Addend::cell)
            .filter(places::has)
            .toList();
    CellRangeAddress[] marked = ranges(stated.isEmpty() ? rule.cells() : stated);
    if (marked.length > 0) {
      String fails = rule.write(formulas) + "=0";
      formatting.addConditionalFormatting(
          marked, red(formatting.createConditionalFormattingRule(fails)));
    }
  }

  private void negatives(List<Cell> cells) {
    CellRangeAddress[] marked = ranges(cells);
    if (marked.length > 0) {
      formatting.addConditionalFormatting(
          marked,
          red(formatting.createConditionalFormattingRule(ComparisonOperator.LT, "0", null)));
    }
  }

  private CellRangeAddress[] ranges(List<Cell> cells) {
    return cells.stream()
        .filter(places::has)
        .map(cell -> places.all().get(cell))
        .map(p -> new CellRangeAddress(p.row(), p.row(), p.column(), p.column()))
        .toArray(CellRangeAddress[]::new);
  }

  private static ConditionalFormattingRule red(ConditionalFormattingRule rule) {
    rule.createFontFormatting().setFontColor(new XSSFColor(INK));
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(new XSSFColor(FILL));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    return rule;
  }
}
