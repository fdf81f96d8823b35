package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.rule.CellChange;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.rule.TableStrength;
import org.opendisclosure.rules.testing.ConsistentForms;

/** What the built-in rules can see, each fact found out once more in another way. */
class DiagnosisTest {

  private static final Diagnosis REPORT_2021 = diagnosis("annual-report-2021");
  private static final Diagnosis REPORT_2019 = diagnosis("annual-report-2019");
  private static final Diagnosis STATISTICS = diagnosis("statistics-2017");

  private static Diagnosis diagnosis(String layout) {
    return Checker.builtIn().diagnose(layout(layout));
  }

  private static Layout layout(String id) {
    return Layouts.builtIn().find(id).orElseThrow();
  }

  private static TableStrength table(Diagnosis diagnosis, String number) {
    return diagnosis.tables().stream()
        .filter(table -> table.tables().get(0).startsWith(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tableThreeDetectsThreeErrorsAndLocatesOne() {
    for (Diagnosis diagnosis : List.of(REPORT_2021, REPORT_2019)) {
      TableStrength three = table(diagnosis, "三");
      assertEquals(3, three.detected());
      assertEquals(1, three.located());
      assertTrue(three.isExact());
      assertEquals(4, three.smallestChange().size());
      assertEquals(List.of(), three.groups());
      assertEquals(List.of(), three.unseen());
      assertEquals(three.figures(), three.inEquations());
    }
  }

  /** Each line is one equation, each column two, of which two in all are too many. */
  @Test
  void tableThreeHasAnEquationForEachLineAndTwoForEachColumn() {
    for (Diagnosis diagnosis : List.of(REPORT_2021, REPORT_2019)) {
      int columns = 7;
      int lines = (int) diagnosis.layout().lines().stream().filter(DiagnosisTest::isThree).count();
      int equations = lines + 2 * columns;
      assertEquals(
          List.of(lines * columns, equations, equations - 2), sizes(table(diagnosis, "三")));
    }
  }

  private static boolean isThree(LayoutLine line) {
    return line.line().table().id().equals("applications");
  }

  private static List<Integer> sizes(TableStrength table) {
    return List.of(table.figures(), table.equations(), table.rank());
  }

  /**
   * The equations of table three written down without the rule files, each a bit: whichever three
   * figures are changed, some equation contains exactly one of them and breaks.
   */
  @Test
  void ofAnyThreeFiguresOfTableThreeOneIsAloneInAnEquation() {
    List<Long> figures = equationsOfTableThree();
    for (long a : figures) {
      for (long b : figures) {
        for (long c : figures) {
          boolean eachIsCovered = (a & ~(b | c)) == 0 && (b & ~(a | c)) == 0 && (c & ~(a | b)) == 0;
          assertTrue(!eachIsCovered || a == b || b == c || a == c);
        }
      }
    }
    assertEquals(figures.size(), Set.copyOf(figures).size());
  }

  /** For every figure of table three the equations in which it stands. */
  private static List<Long> equationsOfTableThree() {
    List<Long> figures = new ArrayList<>();
    int row = 0;
    for (LayoutLine line : REPORT_2021.layout().lines()) {
      if (line.line().id().startsWith("applications.")) {
        for (int column = 0; column < 7; column++) {
          figures.add(1L << row | sums(line.line().id()) << 30 + column);
        }
        row++;
      }
    }
    return figures;
  }

  /** Bit 0 for the balance of a column, bit 10 for its total of outcomes. */
  private static long sums(String line) {
    return switch (line) {
      case "applications.newlyReceived",
          "applications.carriedOver",
          "applications.carriedForward" ->
          1;
      case "applications.totalHandled" -> 1 | 1 << 10;
      default -> 1 << 10;
    };
  }

  @Test
  void theCheckerDoesNotNoticeTheSmallestChangeButEveryPartOfIt() {
    StatisticsForm form = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, new Random(7)).next();
    for (TableStrength table : REPORT_2021.tables()) {
      int size = table.smallestChange().size();
      for (int part = 1; part < 1 << size; part++) {
        boolean whole = part == (1 << size) - 1;
        assertEquals(
            whole ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
            Checker.builtIn().check(changed(form, table.smallestChange(), part)).verdict());
      }
    }
  }

  /** Some of the changes, made in a form that is large enough for them. */
  private static StatisticsForm changed(StatisticsForm form, List<CellChange> changes, int part) {
    Figures.Builder figures = form.figures().toBuilder();
    for (int i = 0; i < changes.size(); i++) {
      if ((part >> i & 1) == 1) {
        Cell cell = changes.get(i).cell().cell();
        BigDecimal by = new BigDecimal(changes.get(i).by());
        BigDecimal stated = form.figures().findAmount(cell).orElseThrow();
        figures.count(cell, stated.add(by).longValueExact());
      }
    }
    return form.withFigures(figures.build());
  }

  @Test
  void tableFourIsThreeGroupsThatCannotBeToldApart() {
    for (Diagnosis diagnosis : List.of(REPORT_2021, REPORT_2019)) {
      TableStrength four = table(diagnosis, "四");
      assertEquals(1, four.detected());
      assertEquals(0, four.located());
      assertEquals(List.of(15, 3, 3), sizes(four));
      assertEquals(
          List.of(
              "review.reconsideration.",
              "review.litigation.direct.",
              "review.litigation.afterReconsideration."),
          four.groups().stream().map(DiagnosisTest::commonName).toList());
      assertEquals(2, four.smallestChange().size());
    }
  }

  private static String commonName(List<PrintedCell> group) {
    String first = group.get(0).cell().name();
    String common = first.substring(0, first.lastIndexOf('.') + 1);
    assertEquals(5, group.size());
    assertTrue(group.stream().allMatch(cell -> cell.cell().name().startsWith(common)));
    return common;
  }

  @Test
  void theStatisticsTableLocatesOnlyTheTotalThatIsItselfAPart() {
    TableStrength table = STATISTICS.tables().get(0);
    assertEquals(List.of(7, 7), List.of(table.equations(), table.rank()));
    assertEquals(34, table.inEquations());
    assertEquals(1, table.detected());
    assertEquals(List.of(5, 3, 8, 6, 4, 4, 3), table.groups().stream().map(List::size).toList());
    Set<String> grouped = new HashSet<>();
    table.groups().forEach(group -> group.forEach(cell -> grouped.add(cell.cell().name())));
    assertFalse(grouped.contains("applications.replies.refused.total"));
    assertEquals(List.of(), STATISTICS.redundancies());
  }

  /** A figure of a group that is wrong is explained by each other figure of the group. */
  @Test
  void theSuspectsOfAWrongFigureAreItsGroup() {
    StatisticsForm form = ConsistentForms.of(layout("statistics-2017"), new Random(3)).next();
    for (List<PrintedCell> group : STATISTICS.tables().get(0).groups()) {
      Cell cell = group.get(0).cell();
      long stated = form.figures().findAmount(cell).orElseThrow().longValueExact();
      StatisticsForm wrong = TestForm.with(form, cell.name() + "=" + (stated + 100_000));
      Finding finding =
          Checker.builtIn().check(wrong).findings().stream()
              .filter(f -> !f.suspects().isEmpty())
              .findFirst()
              .orElseThrow();
      Set<Cell> suspected = new HashSet<>();
      finding.suspects().forEach(s -> s.corrections().forEach(c -> suspected.add(c.cell().cell())));
      assertTrue(suspected.contains(cell));
      assertTrue(group.stream().map(PrintedCell::cell).toList().containsAll(suspected));
    }
  }
}
