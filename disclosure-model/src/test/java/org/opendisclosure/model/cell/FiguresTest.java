package org.opendisclosure.model.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.Edition;

/** A cell is stated, unreadable or blank, and blank is not zero. */
class FiguresTest {

  private static final CellCatalogue CELLS = Edition.STATISTICS_2017.catalogue();
  private static final Cell COUNT = CELLS.get("complaints");
  private static final Cell MONEY = CELLS.get("fees");
  private static final Cell YES_NO = CELLS.get("serviceHalls.physicalHall");
  private static final Cell TEXT = CELLS.get("serviceHalls.mattersHandledThere");

  private static Figures.Builder figures() {
    return Figures.builder(CELLS);
  }

  @Test
  void nothingIsStatedAtFirst() {
    Figures blank = figures().build();
    for (Cell cell : CELLS.cells()) {
      assertTrue(blank.isBlank(cell));
      assertFalse(blank.isStated(cell));
    }
    assertFalse(blank.hasUnreadable());
    assertEquals("Figures{}", blank.toString());
  }

  @Test
  void statesManyCountsAtOnceAndLeavesTheOthersAsTheyAre() {
    long[] numbers = new long[COUNT.index() + 1];
    Arrays.fill(numbers, Figures.BLANK);
    numbers[COUNT.index()] = 7;
    Figures.Builder figures = figures().unreadable(COUNT, "约7").amount(MONEY, BigDecimal.ONE);
    assertEquals(
        figures().count(COUNT, 7).amount(MONEY, BigDecimal.ONE).build(),
        figures.counts(numbers).build());
  }

  @Test
  void refusesManyCountsOfWhichOneHasNoPlace() {
    long[] forMoney = new long[CELLS.size()];
    Arrays.fill(forMoney, Figures.BLANK);
    forMoney[MONEY.index()] = 1;
    assertThrows(IllegalArgumentException.class, () -> figures().counts(forMoney));
    assertThrows(
        IllegalArgumentException.class, () -> figures().counts(new long[CELLS.size() + 1]));
  }

  @Test
  void zeroIsStated() {
    Figures figures = figures().count(COUNT, 0).amount(MONEY, BigDecimal.ZERO).build();
    assertTrue(figures.isStated(COUNT));
    assertTrue(figures.isStated(MONEY));
    assertNotEquals(figures().build(), figures);
  }

  @Test
  void findsWhatWasStated() {
    Figures figures =
        figures()
            .count(COUNT, 1L << 40)
            .amount(MONEY, new BigDecimal("59237.2449"))
            .answer(YES_NO, false)
            .text(TEXT, " 不动产登记\n")
            .build();
    assertEquals(OptionalLong.of(1L << 40), figures.findCount(COUNT));
    assertEquals(Optional.of(BigDecimal.valueOf(1L << 40)), figures.findAmount(COUNT));
    assertEquals(Optional.of(new BigDecimal("59237.2449")), figures.findAmount(MONEY));
    assertEquals(Optional.of(false), figures.findAnswer(YES_NO));
    assertEquals(Optional.of(" 不动产登记\n"), figures.findText(TEXT));
  }

  @Test
  void findsNothingOfAnotherKind() {
    Figures figures =
        figures().count(COUNT, 1).amount(MONEY, BigDecimal.ONE).text(TEXT, "甲").build();
    assertEquals(OptionalLong.empty(), figures.findCount(MONEY));
    assertEquals(Optional.empty(), figures.findAmount(TEXT));
    assertEquals(Optional.empty(), figures.findAnswer(COUNT));
    assertEquals(Optional.empty(), figures.findText(MONEY));
    assertEquals(Optional.empty(), figures.findUnreadable(COUNT));
  }

  @Test
  void keepsWhatCannotBeRead() {
    Figures figures = figures().count(COUNT, 3).unreadable(COUNT, "约30").build();
    assertEquals(Optional.of("约30"), figures.findUnreadable(COUNT));
    assertFalse(figures.isStated(COUNT));
    assertFalse(figures.isBlank(COUNT));
    assertTrue(figures.hasUnreadable());
    assertEquals(OptionalLong.empty(), figures.findCount(COUNT));
  }

  @Test
  void settingACellReplacesWhatWasThere() {
    Figures.Builder figures = figures().unreadable(COUNT, "约30").unreadable(MONEY, "若干");
    figures.count(COUNT, 30).amount(MONEY, BigDecimal.TEN).answer(YES_NO, true).blank(YES_NO);
    assertEquals(figures().count(COUNT, 30).amount(MONEY, BigDecimal.TEN).build(), figures.build());
    assertEquals(figures().build(), figures.blank(COUNT).blank(MONEY).build());
  }

  @Test
  void aBuilderMayGoOnAfterBuilding() {
    Figures.Builder builder = figures().count(COUNT, 1).unreadable(MONEY, "?");
    Figures before = builder.build();
    builder.count(COUNT, 2).amount(MONEY, BigDecimal.ONE);
    assertEquals(OptionalLong.of(1), before.findCount(COUNT));
    assertEquals(Optional.of("?"), before.findUnreadable(MONEY));
  }

  @Test
  void aBuilderOfExistingFiguresLeavesThemAlone() {
    Figures before = figures().count(COUNT, 1).text(TEXT, "甲").unreadable(MONEY, "若干").build();
    assertEquals(before, before.toBuilder().build());
    Figures after = before.toBuilder().blank(COUNT).text(TEXT, "乙").blank(MONEY).build();
    assertEquals(
        "Figures{complaints=1, fees=\"若干\", serviceHalls.mattersHandledThere=甲}",
        before.toString());
    assertEquals("Figures{serviceHalls.mattersHandledThere=乙}", after.toString());
  }

  @Test
  void copiesCountsForThoseWhoCompute() {
    long[] counts = new long[CELLS.size() + 1];
    counts[CELLS.size()] = 7;
    figures().count(COUNT, 5).amount(MONEY, BigDecimal.ONE).build().copyCounts(counts);
    assertEquals(5, counts[COUNT.index()]);
    assertEquals(Figures.BLANK, counts[MONEY.index()]);
    assertEquals(Figures.BLANK, counts[0]);
    assertEquals(7, counts[CELLS.size()]);
  }

  @Test
  void writesAmountsWithoutAnExponentAndKeepsTheirScale() {
    assertEquals(new BigDecimal("1000"), Figures.plain(new BigDecimal("1E+3")));
    assertEquals(new BigDecimal("1.00"), Figures.plain(new BigDecimal("1.00")));
    Figures figures = figures().amount(MONEY, new BigDecimal("1E+3")).build();
    assertEquals("Figures{fees=1000}", figures.toString());
    assertNotEquals(
        figures().amount(MONEY, new BigDecimal("1.0")).build(),
        figures().amount(MONEY, new BigDecimal("1.00")).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+100", "1E-101", "-1E+2147483647"})
  void refusesAmountsThatNobodyCouldWriteOut(String amount) {
    assertFalse(Figures.isWritable(new BigDecimal(amount)));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> figures().amount(MONEY, new BigDecimal(amount)));
    assertTrue(e.getMessage().contains("100 digits"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+99", "1E-100", "0.000000", "9223372036854775808.999999", "-5"})
  void holdsAmountsOfUpTo100Digits(String amount) {
    assertTrue(Figures.isWritable(new BigDecimal(amount)));
    Figures figures = figures().amount(MONEY, new BigDecimal(amount)).build();
    assertEquals(0, new BigDecimal(amount).compareTo(figures.findAmount(MONEY).orElseThrow()));
  }

  @Test
  void refusesTheCountThatMeansBlank() {
    refused(() -> figures().count(COUNT, Long.MIN_VALUE));
    assertEquals(
        OptionalLong.of(Long.MIN_VALUE + 1),
        figures().count(COUNT, Long.MIN_VALUE + 1).build().findCount(COUNT));
  }

  @Test
  void refusesAFigureOfAnotherKind() {
    refused(() -> figures().count(MONEY, 1));
    refused(() -> figures().amount(COUNT, BigDecimal.ONE));
    refused(() -> figures().answer(TEXT, true));
    refused(() -> figures().text(YES_NO, "是"));
  }

  @Test
  void refusesBlankTexts() {
    refused(() -> figures().text(TEXT, " \n"));
    refused(() -> figures().unreadable(COUNT, ""));
  }

  @Test
  void aTextIsNeverUnreadable() {
    refused(() -> figures().unreadable(TEXT, "附页"));
  }

  @Test
  void refusesCellsOfAnotherEdition() {
    Cell foreign = Edition.ANNUAL_REPORT_2019.catalogue().cells().get(5);
    Cell beyond = Edition.ANNUAL_REPORT_2019.catalogue().cells().get(150);
    Figures figures = figures().build();
    refused(() -> figures().count(foreign, 1));
    refused(() -> figures().count(beyond, 1));
    refused(() -> figures().blank(foreign));
    refused(() -> figures().unreadable(foreign, "?"));
    refused(() -> figures.findCount(foreign));
    refused(() -> figures.findAmount(beyond));
    refused(() -> figures.findText(foreign));
    refused(() -> figures.findAnswer(foreign));
    refused(() -> figures.findUnreadable(foreign));
    refused(() -> figures.isBlank(foreign));
  }

  private static void refused(Executable call) {
    String message = assertThrows(IllegalArgumentException.class, call).getMessage();
    assertFalse(message.isBlank());
  }

  @Test
  void isComparedByValue() {
    Figures one = figures().count(COUNT, 1).amount(MONEY, BigDecimal.ONE).build();
    Figures same = figures().amount(MONEY, BigDecimal.ONE).count(COUNT, 1).build();
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one, one.toBuilder().count(COUNT, 2).build());
    assertNotEquals(one, one.toBuilder().amount(MONEY, BigDecimal.TEN).build());
    assertNotEquals(one, one.toBuilder().unreadable(COUNT, "1?").build());
    assertNotEquals(
        figures().build(), Figures.builder(Edition.ANNUAL_REPORT_2019.catalogue()).build());
    assertNotEquals(one, (Object) "1");
  }

  @Test
  void aCellThatIsBlankAgainLeavesNoTrace() {
    Figures figures = figures().amount(MONEY, BigDecimal.ONE).blank(MONEY).build();
    assertEquals(figures().build(), figures);
    assertEquals(figures().build().hashCode(), figures.hashCode());
  }

  @Test
  void knowsItsCatalogue() {
    assertSame(CELLS, figures().build().catalogue());
  }
}
