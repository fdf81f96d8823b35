package org.opendisclosure.io.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opendisclosure.io.workbook.CheckTitle;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.RuleFormula;
import org.opendisclosure.rules.rule.CellSum;
import org.opendisclosure.rules.rule.CellSum.Addend;
import org.opendisclosure.rules.rule.Rule;

/** The sheet on which a workbook checks its form: a line for each rule, with live formulas. */
final class CheckSheet {

  static final String NAME = "勾稽检查";

  static final String SATISFIED = "一致";
  static final String VIOLATED = "不一致";
  static final String UNDETERMINED = "有空白";

  /** What the formulas do not do, and the check does. */
  static final String NOT_DERIVED = "有空白的各条在此不作推算;check 能由其他数字推定空白的,会判为一致或不一致,以其结论为准。";

  private static final List<Integer> WIDTHS = List.of(46, 34, 9, 11, 11, 10, 9, 9);
  private static final List<String> HEADS =
      List.of("应当满足", "所查项目", "单元格", "填报数", "应为", "差额", "结论", "不符时算");

  private final CellPlaces places;
  private final CheckFormulas formulas;
  private final Layout layout;
  private final SheetGrid grid;

  CheckSheet(XSSFWorkbook workbook, CellPlaces places, Layout layout) {
    this.places = places;
    this.formulas = new CheckFormulas(places, places.prefix());
    this.layout = layout;
    this.grid = new SheetGrid(workbook.createSheet(NAME), new CellStyles(workbook), WIDTHS);
  }

  void write(List<RuleFormula> rules) {
    grid.startRow();
    grid.text(CellLook.TITLE, 0, WIDTHS.size(), 1, CheckTitle.TEXT);
    grid.endRow();
    grid.startRow();
    XSSFCell summary = grid.text(CellLook.FIELD, 0, WIDTHS.size(), 1, "");
    grid.endRow();
    int head = grid.row() + 1;
    head();
    rules.stream().filter(rule -> !rule.isSignOnly()).forEach(this::rule);
    signs(rules).forEach(this::sign);
    String verdicts = "G%d:G%d".formatted(head + 2, grid.row() + 1);
    summary.setCellFormula(summary(verdicts));
    RedFigures.mark(grid.sheet(), head + 1, grid.row(), WIDTHS.size());
    grid.sheet().createFreezePane(0, head + 1);
    grid.sheet().getPrintSetup().setLandscape(true);
    FormSetup.apply(grid.sheet(), head, head);
  }

  private static String summary(String verdicts) {
    String count = "COUNTIF(" + verdicts + ",\"%s\")";
    return "\"不一致 \"&"
        + count.formatted(VIOLATED)
        + "&\" 条,有空白 \"&"
        + count.formatted(UNDETERMINED)
        + "&\" 条,一致 \"&"
        + count.formatted(SATISFIED)
        + "&\" 条。填报数改动后自动重新计算。\"&IF("
        + count.formatted(UNDETERMINED)
        + ">0,\""
        + NOT_DERIVED
        + "\",\"\")";
  }

  private void head() {
    grid.startRow();
    for (int i = 0; i < HEADS.size(); i++) {
      grid.text(CellLook.HEAD, i, 1, 1, HEADS.get(i));
    }
    grid.endRow();
  }

  private void rule(RuleFormula rule) {
    List<Cell> named = named(rule.cells(), places);
    if (named.isEmpty()) {
      return;
    }
    String item = String.join(" / ", named.stream().map(this::label).toList());
    line(rule.rule(), item, String.join(" ", places.names(named)), rule.write(formulas));
    int row = grid.row() + 1;
    side(3, rule.stated());
    side(4, rule.computed());
    grid.text(CellLook.HEAD, 5, 1, 1, "")
        .setCellFormula(
            "IF(AND(G%d=\"%s\",ISNUMBER(D%d),ISNUMBER(E%d)),ROUND(D%d-E%d,6),\"\")"
                .formatted(row, VIOLATED, row, row, row, row));
  }

  /** The cells that a line names: both if there are two, of a sum the one that is stated. */
  static List<Cell> named(List<Cell> cells, CellPlaces places) {
    List<Cell> printed = cells.stream().filter(places::has).toList();
    return printed.size() == 2 ? printed : printed.subList(0, Math.min(1, printed.size()));
  }

  private void side(int column, Optional<CellSum> side) {
    XSSFCell cell = grid.text(CellLook.HEAD, column, 1, 1, "");
    side.ifPresent(sum -> cell.setCellFormula(complete(sum)));
  }

  /** A sum if nothing in it is blank. */
  private String complete(CellSum sum) {
    List<Cell> cells = sum.addends().stream().map(Addend::cell).toList();
    String count = formulas.count(cells);
    int all = places.names(cells).size();
    return count.isEmpty()
        ? formulas.sum(sum)
        : "IF(%s=%d,%s,\"\")".formatted(count, all, formulas.sum(sum));
  }

  /** What stands in every line; the row is complete but for the two sides. */
  private void line(Rule rule, String item, String place, String verdict) {
    grid.startRow();
    grid.text(CellLook.LINE, 0, 1, 1, rule.statement().zh());
    grid.text(CellLook.LINE, 1, 1, 1, item);
    grid.text(CellLook.HEAD, 2, 1, 1, place);
    for (int i = 3; i < 6; i++) {
      grid.text(CellLook.HEAD, i, 1, 1, "");
    }
    grid.text(CellLook.HEAD, 6, 1, 1, "")
        .setCellFormula(
            "CHOOSE(1+2*%s,\"%s\",\"%s\",\"%s\")"
                .formatted(verdict, VIOLATED, UNDETERMINED, SATISFIED));
    grid.text(CellLook.HEAD, 7, 1, 1, rule.severity().label().zh());
    grid.endRow();
  }

  /** The cells of each rule that figures are not negative. */
  private Map<Rule, List<Cell>> signs(List<RuleFormula> rules) {
    Map<Rule, List<Cell>> signs = new LinkedHashMap<>();
    for (RuleFormula rule : rules) {
      if (rule.isSignOnly() && places.has(rule.cells().get(0))) {
        signs.computeIfAbsent(rule.rule(), key -> new ArrayList<>()).addAll(rule.cells());
      }
    }
    return signs;
  }

  private void sign(Rule rule, List<Cell> cells) {
    line(rule, "各项数字", "", formulas.notNegative(cells));
  }

  private String label(Cell cell) {
    String stubs = String.join("", cell.line().stubs());
    String line = (stubs.isEmpty() ? "" : stubs + " ") + layout.label(cell.line());
    return cell.column().isEmpty() ? line : line + " · " + cell.column();
  }
}
