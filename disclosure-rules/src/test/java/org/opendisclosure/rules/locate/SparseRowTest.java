package org.opendisclosure.rules.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Equations, and what is left of two when a cell is eliminated. */
class SparseRowTest {

  private static int[] cells(int... cells) {
    return cells;
  }

  private static long[] factors(long... factors) {
    return factors;
  }

  @Test
  void eliminationTakesTheSmallestMultiples() {
    SparseRow row = SparseRow.of(cells(0, 1), factors(2, 3), 6);
    SparseRow pivot = SparseRow.of(cells(0, 2), factors(4, 1), 2);
    assertEquals("[1, 2][6, -1]10", row.eliminate(0, pivot).toString());
    SparseRow negative = SparseRow.of(cells(0, 2), factors(-4, 1), 2);
    assertEquals("[1, 2][6, 1]14", row.eliminate(0, negative).toString());
  }

  @Test
  void cellsOfBothAreAddedUpAndVanishWithTheirFactor() {
    SparseRow row = SparseRow.of(cells(0, 1, 2, 5), factors(1, 1, 1, 1), 0);
    SparseRow pivot = SparseRow.of(cells(0, 2, 3, 5), factors(1, -3, 1, 1), 0);
    assertEquals("[1, 2, 3][1, 4, -1]0", row.eliminate(0, pivot).toString());
  }

  @Test
  void whatIsLeftIsDividedAsFarAsTheConstantPermits() {
    SparseRow pivot = SparseRow.of(cells(0, 2), factors(1, -4), 2);
    assertEquals(
        "[1, 2][1, 1]1",
        SparseRow.of(cells(0, 1), factors(1, 4), 6).eliminate(0, pivot).toString());
    assertEquals(
        "[1, 2][2, 2]1",
        SparseRow.of(cells(0, 1), factors(1, 4), 4).eliminate(0, pivot).toString());
    assertEquals(
        "[1, 2][4, 4]3",
        SparseRow.of(cells(0, 1), factors(1, 4), 5).eliminate(0, pivot).toString());
    assertEquals(
        "[1, 2][3, 4]2",
        SparseRow.of(cells(0, 1), factors(1, 3), 4).eliminate(0, pivot).toString());
  }

  @Test
  void ofEquationsThatContradictEachOtherTheConstantIsLeft() {
    SparseRow row = SparseRow.of(cells(0), factors(1), 6);
    assertEquals("[][]4", row.eliminate(0, SparseRow.of(cells(0), factors(1), 2)).toString());
  }

  @Test
  void factorsBeyondLongAreRefused() {
    SparseRow row = SparseRow.of(cells(0, 1), factors(3, Long.MAX_VALUE), 0);
    SparseRow pivot = SparseRow.of(cells(0, 1), factors(2, 1), 0);
    assertThrows(ArithmeticException.class, () -> row.eliminate(0, pivot));
  }

  @Test
  void cellsAscendAndHaveFactors() {
    assertThrows(IllegalArgumentException.class, () -> SparseRow.of(cells(2, 1), factors(1, 1), 0));
    assertThrows(IllegalArgumentException.class, () -> SparseRow.of(cells(1, 1), factors(1, 1), 0));
    assertThrows(IllegalArgumentException.class, () -> SparseRow.of(cells(1), factors(0), 0));
    assertThrows(IllegalArgumentException.class, () -> SparseRow.of(cells(1), factors(1, 1), 0));
    assertThrows(IllegalArgumentException.class, () -> SparseRow.of(cells(), factors(), 0));
  }
}
