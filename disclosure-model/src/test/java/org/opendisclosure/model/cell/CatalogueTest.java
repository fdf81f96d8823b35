package org.opendisclosure.model.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.Edition;

/** Each edition has the lines and columns that the official forms print, in that order. */
class CatalogueTest {

  private static final CellCatalogue STATISTICS = Edition.STATISTICS_2017.catalogue();
  private static final CellCatalogue REPORT_2019 = Edition.ANNUAL_REPORT_2019.catalogue();
  private static final CellCatalogue REPORT_2021 = Edition.ANNUAL_REPORT_2021.catalogue();

  @Test
  void theHybridLineIsPrintedAsItsGroup() {
    Line hybrid = REPORT_2021.findLine("applications.otherHandling.undivided").orElseThrow();
    assertEquals("(六)其他处理", hybrid.label());
    assertEquals(List.of("三、本年度办理结果"), hybrid.stubs());
    assertEquals(List.of(hybrid), REPORT_2021.lines().stream().filter(Line::isVariant).toList());
    assertEquals(
        REPORT_2021.lines().stream()
            .filter(line -> line.id().startsWith("applications.otherHandling."))
            .toList(),
        REPORT_2021.lines().stream().filter(REPORT_2021::isDivided).toList());
  }

  @Test
  void aPatternNamesCells() {
    assertEquals(
        REPORT_2021.get("applications.refused.stateSecret.total"),
        REPORT_2021.matching("applications.refused.*.total").get(0));
    assertEquals(
        List.of("fees", "complaints"),
        List.of("{fees, x}", "comp*").stream()
            .map(pattern -> STATISTICS.matching(pattern).get(0).name())
            .toList());
    assertThrows(NoSuchElementException.class, () -> STATISTICS.matching("applications"));
    assertEquals(
        STATISTICS.cells().stream().filter(cell -> cell.name().startsWith("response.")).toList(),
        STATISTICS.matching("response.**"));
  }

  @Test
  void theStatisticsTableIsOneTableOfLinesOfOneFigure() {
    assertEquals(1, STATISTICS.tables().size());
    assertEquals(STATISTICS.lines().size(), STATISTICS.size());
  }

  @Test
  void theAnnualReportHasThreeTablesAndThreeNarrativeParts() {
    for (CellCatalogue report : List.of(REPORT_2019, REPORT_2021)) {
      assertEquals(
          List.of("一", "二", "三", "四", "五", "六"),
          report.tables().stream().map(table -> table.title().substring(0, 1)).toList());
      assertEquals(
          List.of("overview", "problemsAndImprovements", "otherMatters"),
          report.tables().stream().filter(Table::isNarrative).map(Table::id).toList());
    }
    assertFalse(STATISTICS.tables().get(0).isNarrative());
  }

  @ParameterizedTest
  @EnumSource
  void numbersCellsAndLinesInPrintedOrder(Edition edition) {
    CellCatalogue catalogue = edition.catalogue();
    List<Cell> cells = new ArrayList<>();
    int index = 0;
    for (Table table : catalogue.tables()) {
      for (Line line : table.lines()) {
        assertEquals(index++, line.index());
        assertSame(table, line.table());
        assertSame(line, catalogue.findLine(line.id()).orElseThrow());
        cells.addAll(line.cells());
      }
    }
    assertEquals(cells, catalogue.cells());
    assertEquals(cells.size(), catalogue.size());
    for (int i = 0; i < cells.size(); i++) {
      assertEquals(i, cells.get(i).index());
      assertSame(cells.get(i), catalogue.get(cells.get(i).name()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesEachCellAfterTheAccessorsThatLeadToIt(Edition edition) throws NoSuchMethodException {
    for (Cell cell : edition.catalogue().cells()) {
      Class<?> type = edition.formType();
      Method accessor = null;
      for (String part : cell.name().split("\\.")) {
        accessor =
            type.getMethod("get" + Character.toUpperCase(part.charAt(0)) + part.substring(1));
        type = accessor.getReturnType();
      }
      assertEquals(valueType(cell.kind()), valueType(accessor), cell.name());
    }
  }

  private static Type valueType(Kind kind) {
    return switch (kind) {
      case COUNT, CHANGE, HEADING -> OptionalLong.class;
      case MONEY -> BigDecimal.class;
      case YES_NO -> Boolean.class;
      case TEXT -> String.class;
    };
  }

  private static Type valueType(Method accessor) {
    return accessor.getReturnType() == Optional.class
        ? ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0]
        : accessor.getReturnType();
  }

  @Test
  void knowsOtherWordingsOfLinesHeadingsColumnsAndTables() {
    assertEquals(List.of("2.兼职人员数"), line(STATISTICS, "institutions.staff.partTime").aliases());
    assertEquals(List.of("九、政务公开会议和培训情况"), line(STATISTICS, "meetings.heading").aliases());
    assertEquals(List.of("(三)答复申请数"), line(STATISTICS, "applications.replies.total").aliases());
    assertEquals(
        List.of("2.其他法律行政止公开"),
        line(REPORT_2019, "applications.refused.prohibitedByOtherLaws").aliases());
    assertEquals(
        List.of("本年收费金额"), REPORT_2021.get("proactiveDisclosure.fees.amount").columnAliases());
    assertEquals(List.of("四、政府信息公开行政复议和行政诉讼情况"), table(REPORT_2021, "review").aliases());
    assertEquals(List.of(), STATISTICS.tables().get(0).aliases());
  }

  @ParameterizedTest
  @EnumSource
  void noWordingOfALineIsRepeatedAndNoneIsItsLabel(Edition edition) {
    for (Line line : edition.catalogue().lines()) {
      Set<String> wordings = new HashSet<>(line.aliases());
      assertEquals(line.aliases().size(), wordings.size(), line.id());
      assertFalse(wordings.contains(line.label()), line.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesEachLabelInHalfWidthPunctuation(Edition edition) {
    for (Cell cell : edition.catalogue().cells()) {
      for (String label : List.of(cell.line().label(), cell.column(), cell.columnGroup())) {
        assertFalse(label.matches(".*[（），：．\\s].*"), label);
      }
    }
  }

  @Test
  void linesShowTheUnitOfTheirFirstFigure() {
    assertEquals("万元", line(STATISTICS, "fees").unit());
    assertEquals("", line(REPORT_2021, "applications.disclosed").unit());
  }

  @Test
  void findsNothingUnderAnUnknownName() {
    assertTrue(STATISTICS.find("applications.partlyDisclosed").isEmpty());
    assertTrue(STATISTICS.findLine("applications").isEmpty());
    assertTrue(STATISTICS.findTable("applications").isEmpty());
    NoSuchElementException e =
        assertThrows(NoSuchElementException.class, () -> STATISTICS.get("feess"));
    assertTrue(e.getMessage().contains("feess"));
  }

  @Test
  void showsItsPartsByName() {
    Cell cell = REPORT_2021.get("applications.disclosed.total");
    assertEquals("applications.disclosed.total", cell.toString());
    assertEquals("total", cell.simpleName());
    assertEquals("complaints", STATISTICS.get("complaints").simpleName());
    assertEquals("applications.disclosed", cell.line().toString());
    assertEquals("applications", cell.line().table().toString());
  }

  @Test
  void isTheSameEachTime() {
    assertSame(STATISTICS, Edition.STATISTICS_2017.catalogue());
    assertNotEquals(REPORT_2019, REPORT_2021);
  }

  @Test
  void kindsTellWhatMayStandInACell() {
    assertEquals(List.of(Kind.COUNT, Kind.CHANGE, Kind.HEADING), kinds(kind -> kind.isWhole()));
    assertEquals(
        List.of(Kind.COUNT, Kind.CHANGE, Kind.HEADING, Kind.MONEY),
        kinds(kind -> kind.isNumeric()));
    assertEquals(List.of(Kind.CHANGE), kinds(kind -> kind.isSigned()));
  }

  private static List<Kind> kinds(Predicate<Kind> which) {
    return List.of(Kind.values()).stream().filter(which).toList();
  }

  private static Table table(CellCatalogue catalogue, String id) {
    return catalogue.findTable(id).orElseThrow();
  }

  private static Line line(CellCatalogue catalogue, String id) {
    return catalogue.findLine(id).orElseThrow();
  }

  private static int cells(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.cells().size()).sum();
  }
}
