package org.opendisclosure.rules.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;
import org.opendisclosure.rules.locate.SparseRow;

/**
 * A square of figures with a total for each row and column and in the corner: cell 4·row + column,
 * the fourth row and column being totals. And two cells beside it that must be equal.
 */
class LocatorTest {

  private static final int SIZE = 4;
  private static final int CELLS = 18;
  private static final PermittedFigures COUNTS =
      new PermittedFigures() {
        @Override
        public boolean mayChange(int cell) {
          return true;
        }

        @Override
        public boolean holds(long[] values) {
          return Arrays.stream(values).allMatch(value -> value >= 0);
        }
      };

  private static final Locator LOCATOR = locator(100_000);

  private static Locator locator(long maxWork) {
    List<SparseRow> rows = new ArrayList<>();
    List<int[]> tracks = new ArrayList<>();
    int[] totals = new int[9];
    for (int i = 0; i < SIZE; i++) {
      int[] row = {4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3};
      int[] column = {i, 4 + i, 8 + i, 12 + i};
      rows.add(SparseRow.of(row, new long[] {1, 1, 1, -1}, 0));
      rows.add(SparseRow.of(column, new long[] {1, 1, 1, -1}, 0));
      totals[2 * i] = row[3];
      totals[2 * i + 1] = column[3];
      tracks.add(row);
      tracks.add(column);
    }
    rows.add(SparseRow.of(new int[] {16, 17}, new long[] {1, -1}, 0));
    totals[8] = -1;
    return new Locator(LinearSystem.of(new Equations(CELLS, rows), totals, tracks), maxWork);
  }

  private static long[] square(long... details) {
    long[] values = new long[CELLS];
    for (int i = 0; i < 9; i++) {
      int cell = 4 * (i / 3) + i % 3;
      values[cell] = details[i];
      values[4 * (i / 3) + 3] += details[i];
      values[12 + i % 3] += details[i];
      values[15] += details[i];
    }
    return values;
  }

  private static List<Explanation> explain(long[] values) {
    List<Located> located = LOCATOR.locate(values, COUNTS);
    assertEquals(1, located.size());
    assertTrue(located.get(0).isComplete());
    return located.get(0).explanations();
  }

  @Test
  void figuresThatAddUpNeedNoExplanation() {
    assertEquals(List.of(), LOCATOR.locate(square(1, 2, 3, 4, 5, 6, 7, 8, 9), COUNTS));
  }

  @Test
  void everySingleWrongFigureIsTheOnlyExplanationWithItsTrueValue() {
    long[] large = {10_000_001, 1L << 31, (1L << 53) + 1, 1_000_000_000_000_000L, 0, 12, 120, 7, 9};
    for (long[] right : List.of(square(1, 20, 300, 4, 0, 6, 77, 8, 9), square(large))) {
      for (int cell = 0; cell < 16; cell++) {
        for (long wrong : new long[] {right[cell] + 1, right[cell] * 10 + 3, 0}) {
          if (wrong != right[cell]) {
            long[] values = right.clone();
            values[cell] = wrong;
            Explanation only =
                new Explanation(
                    Hypothesis.MISTYPED, List.of(new NumberedChange(cell, wrong, right[cell])));
            assertEquals(List.of(only), explain(values));
          }
        }
      }
    }
  }

  @Test
  void twoWrongFiguresAreAmongTheSmallestSets() {
    Random random = new Random(3);
    for (int n = 0; n < 500; n++) {
      long[] right = square(random.longs(9, 0, 5000).toArray());
      long[] values = right.clone();
      int a = random.nextInt(16);
      int b = random.nextInt(16);
      values[a] = random.nextInt(9000);
      values[b] = random.nextInt(9000);
      if (a == b || values[a] == right[a] || values[b] == right[b]) {
        continue;
      }
      List<NumberedChange> truth =
          new ArrayList<>(
              List.of(
                  new NumberedChange(a, values[a], right[a]),
                  new NumberedChange(b, values[b], right[b])));
      truth.sort(java.util.Comparator.comparingInt(NumberedChange::cell));
      assertTrue(
          explain(values).stream().anyMatch(e -> e.changes().equals(truth)), () -> "" + truth);
    }
  }

  @Test
  void everyExplanationMakesAllEquationsHold() {
    Random random = new Random(4);
    for (int n = 0; n < 300; n++) {
      long[] values = square(random.longs(9, 0, 50).toArray());
      for (int i = 0; i < 3; i++) {
        values[random.nextInt(16)] += random.nextInt(20);
      }
      for (Located located : LOCATOR.locate(values, COUNTS)) {
        for (Explanation explanation : located.explanations()) {
          long[] mended = values.clone();
          explanation.changes().forEach(change -> mended[change.cell()] = change.needed());
          assertEquals(List.of(), LOCATOR.locate(mended, COUNTS));
        }
      }
    }
  }

  @Test
  void neighboursThatChangedPlacesAreFoundInRowsAndColumns() {
    long[] right = square(1, 20, 300, 4, 5, 66, 7, 8, 9);
    for (int[] pair : new int[][] {{0, 1}, {1, 2}, {0, 4}, {4, 8}, {2, 6}}) {
      long[] values = right.clone();
      values[pair[0]] = right[pair[1]];
      values[pair[1]] = right[pair[0]];
      Explanation first = explain(values).get(0);
      assertEquals(Hypothesis.SWAPPED, first.hypothesis());
      assertEquals(
          List.of(
              new NumberedChange(pair[0], right[pair[1]], right[pair[0]]),
              new NumberedChange(pair[1], right[pair[0]], right[pair[1]])),
          first.changes());
    }
  }

  @Test
  void aColumnThatSlippedByOneIsFoundAndItsLostFigureWorkedOut() {
    long[] right = square(11, 20, 300, 4, 5, 66, 7, 8, 9);
    long[] values = right.clone();
    values[1] = 0;
    values[5] = right[1];
    values[9] = right[5];
    values[13] = right[9];
    assertTrue(
        explain(values).stream()
            .anyMatch(
                e ->
                    e.hypothesis() == Hypothesis.SHIFTED
                        && e.changes().stream().allMatch(c -> right[c.cell()] == c.needed())));
  }

  @Test
  void aSlipThatMayHaveBegunAtSeveralPlacesIsToldOnce() {
    long[] right = square(0, 0, 0, 0, 30, 5, 0, 100, 7);
    long[] values = right.clone();
    values[14] = right[10];
    values[10] = right[6];
    values[6] = 0;
    List<Explanation> shifts =
        explain(values).stream().filter(e -> e.hypothesis() == Hypothesis.SHIFTED).toList();
    assertEquals(1, shifts.size(), shifts::toString);
  }

  @Test
  void aCellThatIsNotPrintedPartsNoNeighbours() {
    PermittedFigures withoutSecondRow =
        new PermittedFigures() {
          @Override
          public boolean mayChange(int cell) {
            return isPrinted(cell);
          }

          @Override
          public boolean isPrinted(int cell) {
            return cell / SIZE != 1;
          }

          @Override
          public boolean holds(long[] values) {
            return COUNTS.holds(values);
          }
        };
    long[] values = square(8, 20, 300, 0, 0, 0, 17, 40, 2);
    values[0] = 17;
    values[8] = 8;
    List<NumberedChange> back = List.of(new NumberedChange(0, 17, 8), new NumberedChange(8, 8, 17));
    assertTrue(
        LOCATOR
            .locate(values, withoutSecondRow)
            .get(0)
            .explanations()
            .contains(new Explanation(Hypothesis.SWAPPED, back)));
  }

  @Test
  void aDetailWhoseTotalsWereRecomputedIsAmongTheCandidates() {
    // The grand total is compared with a figure beside the square.
    List<SparseRow> rows =
        List.of(
            SparseRow.of(new int[] {0, 1, 2}, new long[] {1, 1, -1}, 0),
            SparseRow.of(new int[] {2, 3}, new long[] {1, -1}, 0));
    Locator locator =
        new Locator(LinearSystem.of(new Equations(4, rows), new int[] {2, -1}, List.of()), 1000);
    Located located = locator.locate(new long[] {12, 30, 42, 33}, COUNTS).get(0);
    assertTrue(
        located
            .explanations()
            .contains(
                new Explanation(
                    Hypothesis.TOTALS_RECOMPUTED,
                    List.of(new NumberedChange(0, 12, 3), new NumberedChange(2, 42, 33)))));
    assertEquals(
        new Explanation(Hypothesis.MISTYPED, List.of(new NumberedChange(3, 33, 42))),
        located.explanations().get(0));
  }

  @Test
  void failuresThatShareNoCellAreLocatedApart() {
    long[] values = square(1, 2, 3, 4, 5, 6, 7, 8, 9);
    values[0] = 100;
    values[16] = 5;
    List<Located> located = LOCATOR.locate(values, COUNTS);
    assertEquals(2, located.size());
    assertEquals(List.of(8), located.get(1).failing());
    assertEquals(2, located.get(1).explanations().size());
  }

  @Test
  void aFigureThatWouldHaveToBeNegativeIsNoExplanation() {
    Equations equations =
        new Equations(3, List.of(SparseRow.of(new int[] {0, 1, 2}, new long[] {1, 1, -1}, 0)));
    Locator locator = new Locator(LinearSystem.of(equations, new int[] {2}, List.of()), 1000);
    List<Explanation> explanations =
        locator.locate(new long[] {1, 50, 9}, COUNTS).get(0).explanations();
    assertEquals(
        List.of(List.of(new NumberedChange(1, 50, 8)), List.of(new NumberedChange(2, 9, 51))),
        explanations.stream()
            .map(Explanation::changes)
            .sorted(java.util.Comparator.comparingInt(changes -> changes.get(0).cell()))
            .toList());
  }

  @Test
  void twoCheapCellsAreSuspectedBeforeOneDearCell() {
    // Cell 0 stands in both equations, cells 1 and 2 in one each.
    Equations equations =
        new Equations(
            3,
            List.of(
                SparseRow.of(new int[] {0, 1}, new long[] {1, -1}, 0),
                SparseRow.of(new int[] {0, 2}, new long[] {1, -1}, 0)));
    Explanation one = new Explanation(Hypothesis.MISTYPED, List.of(new NumberedChange(0, 7, 5)));
    Explanation two =
        new Explanation(
            Hypothesis.MISTYPED, List.of(new NumberedChange(1, 5, 7), new NumberedChange(2, 5, 7)));
    assertEquals(List.of(one), weighted(equations, 1, 1, 1));
    assertEquals(List.of(two), weighted(equations, 3, 1, 1));
    List<Explanation> even = weighted(equations, 5, 2, 3);
    assertEquals(2, even.size());
    assertTrue(even.containsAll(List.of(one, two)));
  }

  private static List<Explanation> weighted(Equations equations, int... weights) {
    LinearSystem system = LinearSystem.of(equations, new int[] {-1, -1}, List.of());
    return new Locator(system.withWeights(weights), 1000)
        .locate(new long[] {7, 5, 5}, COUNTS)
        .get(0)
        .explanations();
  }

  @Test
  void aSearchThatIsCutOffSaysSo() {
    long[] values = square(1, 20, 300, 4, 5, 66, 7, 8, 9);
    values[0] = 500;
    values[5] = 900;
    values[10] = 700;
    assertFalse(locator(5).locate(values, COUNTS).get(0).isComplete());
    assertTrue(locator(100_000).locate(values, COUNTS).get(0).isComplete());
  }

  @Test
  void figuresWhoseSumIsBeyondLongAreLocated() {
    long[] values = new long[CELLS];
    values[0] = Long.MAX_VALUE;
    values[1] = Long.MAX_VALUE;
    List<Located> located = LOCATOR.locate(values, COUNTS);
    assertTrue(located.get(0).isComplete());
    assertEquals(
        List.of(new NumberedChange(0, Long.MAX_VALUE, 0), new NumberedChange(1, Long.MAX_VALUE, 0)),
        located.get(0).explanations().get(0).changes());
  }

  @Test
  void equationsAreCheckedWhenMade() {
    long[] one = {1};
    assertThrows(
        IllegalArgumentException.class, () -> SparseRow.of(new int[] {}, new long[] {}, 0));
    assertThrows(IllegalArgumentException.class, () -> SparseRow.of(new int[] {1, 2}, one, 0));
    assertThrows(
        IllegalArgumentException.class, () -> SparseRow.of(new int[] {1}, new long[] {0}, 0));
    assertThrows(
        IllegalArgumentException.class, () -> SparseRow.of(new int[] {2, 1}, new long[] {1, 1}, 0));
    SparseRow row = SparseRow.of(new int[] {1, 3}, new long[] {2, -1}, 4);
    assertEquals("[1, 3][2, -1]4", row.toString());
    assertEquals(0, row.factor(2));
    assertEquals(-1, row.factor(3));
  }
}
