package org.opendisclosure.rules.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What equations say of the stated cells once the blank ones are eliminated. */
class ProjectionTest {

  private static final int CELLS = 6;

  /** A total, which is the first cell, less its parts. */
  private static SparseRow sum(int... cells) {
    long[] factors = new long[cells.length];
    for (int i = 0; i < cells.length; i++) {
      factors[i] = i == 0 ? 1 : -1;
    }
    return SparseRow.of(cells, factors, 0);
  }

  private static LinearSystem system(SparseRow... rows) {
    int[] totals = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      totals[row] = rows[row].cell(0);
    }
    return LinearSystem.of(new Equations(CELLS, List.of(rows)), totals, List.of());
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  private static List<String> rows(Projection projection) {
    Equations equations = projection.system().equations();
    return IntStream.range(0, equations.size())
        .mapToObj(row -> equations.row(row).toString())
        .toList();
  }

  @Test
  void theShortestEquationWithTheBlankIsSpent() {
    Projection projection =
        Projection.of(system(sum(0, 1, 2), sum(0, 3), sum(0, 4, 5)), bits(0), bits());
    assertEquals(List.of("[1, 2, 3][-1, -1, 1]0", "[3, 4, 5][1, -1, -1]0"), rows(projection));
    assertEquals(Map.of(0, 1L, 1, -1L), projection.parts(0));
    assertEquals(Map.of(2, 1L, 1, -1L), projection.parts(1));
    assertTrue(projection.isComplete());
    assertEquals(-1, projection.system().total(0));
  }

  @Test
  void equationsWithoutBlanksStayAsTheyAre() {
    Projection projection =
        Projection.of(system(sum(0, 1), sum(2, 3), sum(1, 4)), bits(0, 5), bits());
    assertEquals(List.of("[2, 3][1, -1]0", "[1, 4][1, -1]0"), rows(projection));
    assertEquals(Map.of(1, 1L), projection.parts(0));
    assertEquals(List.of(2, 1), List.of(total(projection, 0), total(projection, 1)));
  }

  private static int total(Projection projection, int row) {
    return projection.system().total(row);
  }

  @Test
  void ofEquationsThatSayTheSameNothingIsLeft() {
    Projection projection = Projection.of(system(sum(0, 1), sum(0, 1)), bits(0), bits());
    assertEquals(List.of(), rows(projection));
    assertTrue(projection.isComplete());
  }

  @Test
  void excusedEquationsSayNothing() {
    Projection projection = Projection.of(system(sum(0, 1), sum(2, 3)), bits(), bits(0));
    assertEquals(List.of("[2, 3][1, -1]0"), rows(projection));
    assertEquals(Map.of(1, 1L), projection.parts(0));
  }

  @Test
  void whereFactorsOverflowTheEquationsWithoutBlanksAreLeft() {
    SparseRow wide = SparseRow.of(new int[] {0, 1}, new long[] {Long.MAX_VALUE, 3}, 0);
    SparseRow wider = SparseRow.of(new int[] {0, 2}, new long[] {Long.MAX_VALUE - 1, 7}, 0);
    Projection projection = Projection.of(system(wide, wider, sum(2, 3)), bits(0), bits());
    assertFalse(projection.isComplete());
    assertEquals(List.of("[2, 3][1, -1]0"), rows(projection));
  }

  @Test
  void aTotalStandsInItsEquationWithAFactorOfOneAndEveryCellCostsOne() {
    SparseRow doubled = SparseRow.of(new int[] {1, 2}, new long[] {2, -1}, 0);
    LinearSystem system = system(sum(0, 1), doubled);
    assertEquals(List.of(0, -1), List.of(system.total(0), system.total(1)));
    assertEquals(List.of(1, 1), List.of(system.weight(0), system.weight(CELLS - 1)));
  }
}
