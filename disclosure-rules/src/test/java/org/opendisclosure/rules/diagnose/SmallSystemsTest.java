package org.opendisclosure.rules.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opendisclosure.rules.solve.LinearRow;

/** Small systems of equations, everything compared with determinants of all square parts. */
class SmallSystemsTest {

  private static final int CELLS = 5;

  /** Up to four equations over five cells; the sixth number of each is its constant. */
  @Provide
  Arbitrary<int[][]> systems() {
    return Arbitraries.integers()
        .between(-2, 2)
        .array(int[].class)
        .ofSize(CELLS + 1)
        .array(int[][].class)
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 400)
  void theRankIsThatOfTheLargestDeterminantThatIsNotZero(@ForAll("systems") int[][] system) {
    assertEquals(rank(system, CELLS), Dependencies.of(CELLS, rows(system)).rank());
  }

  @Property(tries = 400)
  void whatDependsOnOthersAddsNothingToTheirRank(@ForAll("systems") int[][] system) {
    Dependencies found = Dependencies.of(CELLS, rows(system));
    assertEquals(system.length - found.rank(), found.list().size());
    for (Dependency dependency : found.list()) {
      int[][] from = chosen(system, dependency.from());
      List<Integer> withIt = new ArrayList<>(dependency.from());
      withIt.add(dependency.row());
      int[][] all = chosen(system, withIt);
      assertEquals(rank(from, CELLS), rank(all, CELLS));
      assertEquals(dependency.from().size(), rank(from, CELLS), "all of them are needed");
      boolean agrees = rank(all, CELLS + 1) == rank(all, CELLS);
      assertEquals(!agrees, dependency.isContradiction());
    }
    assertEquals(
        rank(system, CELLS) == rank(system, CELLS + 1),
        found.list().stream().noneMatch(Dependency::isContradiction));
  }

  @Property(tries = 400)
  void cellsOfAGroupAreThoseWhoseColumnsAreProportional(@ForAll("systems") int[][] system) {
    for (EquationBlock block : EquationBlock.of(rows(withoutConstants(system)))) {
      List<List<Integer>> groups = block.groups();
      assertTrue(groups.stream().allMatch(group -> group.size() > 1));
      for (int a : block.cells()) {
        for (int b : block.cells()) {
          boolean grouped = groups.stream().anyMatch(g -> g.contains(a) && g.contains(b));
          assertEquals(a != b && rank(columns(system, List.of(a, b)), 2) == 1, grouped && a != b);
        }
      }
    }
  }

  @Property(tries = 400)
  void blocksShareNoCellAndLoseNoEquation(@ForAll("systems") int[][] system) {
    List<LinearRow> rows = rows(withoutConstants(system));
    List<EquationBlock> blocks = EquationBlock.of(rows);
    assertEquals(
        rows.stream().filter(row -> row.size() > 0).count(),
        blocks.stream().mapToLong(block -> block.rows().size()).sum());
    long cells = blocks.stream().mapToLong(block -> block.cells().size()).sum();
    assertEquals(blocks.stream().flatMap(b -> b.cells().stream()).distinct().count(), cells);
  }

  @Property(tries = 400)
  void theSmallestChangeIsTheSmallestSetOfDependentColumns(@ForAll("systems") int[][] system) {
    for (EquationBlock block : EquationBlock.of(rows(withoutConstants(system)))) {
      int smallest = smallestDependent(system, block.cells());
      SmallestChange.Found found = SmallestChange.find(block, CELLS, 10_000);
      if (smallest > block.cells().size()) {
        assertTrue(found.change().isEmpty());
      } else {
        assertEquals(smallest, found.change().size());
        assertEquals(smallest - 1, found.excluded());
        assertTrue(found.change().values().stream().noneMatch(by -> by.signum() == 0));
        for (LinearRow row : block.rows()) {
          assertEquals(BigInteger.ZERO, at(row, found.change()));
        }
      }
    }
  }

  @Test
  void aSearchThatIsCutOffSaysHowFarItCame() {
    // A cube: eight cells, and no change of fewer than eight keeps all twelve edges' sums.
    List<LinearRow> edges = new ArrayList<>();
    for (int corner = 0; corner < 8; corner++) {
      for (int bit = 1; bit < 8; bit *= 2) {
        if ((corner & bit) == 0) {
          edges.add(vector(corner, 1, corner | bit, 1));
        }
      }
    }
    EquationBlock cube = EquationBlock.of(edges).get(0);
    assertEquals(8, SmallestChange.find(cube, 8, 10_000).change().size());
    assertEquals(7, SmallestChange.find(cube, 8, 10_000).excluded());
    SmallestChange.Found bounded = SmallestChange.find(cube, 5, 10_000);
    assertTrue(bounded.change().isEmpty());
    assertEquals(5, bounded.excluded());
    SmallestChange.Found cutOff = SmallestChange.find(cube, 8, 1);
    assertTrue(cutOff.change().isEmpty());
    assertEquals(1, cutOff.excluded());
  }

  @Test
  void ofTwoWaysToImplyAnEquationTheShorterIsNamed() {
    // a = b, b = c, c = d; then a = d follows from three, and a = d once more from one.
    List<LinearRow> rows =
        List.of(
            vector(0, 1, 1, -1),
            vector(1, 1, 2, -1),
            vector(2, 1, 3, -1),
            vector(0, 1, 3, -1),
            vector(0, 2, 3, -2));
    assertEquals(
        List.of(new Dependency(3, List.of(0, 1, 2), false), new Dependency(4, List.of(3), false)),
        Dependencies.of(4, rows).list());
  }

  @Test
  void theOneEquationThatContradictsIsNamedRatherThanTwoThatImply() {
    // a = b and b = c; then a = c + 1 contradicts them, and a = c contradicts that one alone.
    List<LinearRow> rows =
        List.of(
            vector(0, 1, 1, -1),
            vector(1, 1, 2, -1),
            LinearRow.equation(vector(0, 1, 2, -1).factors(), BigInteger.ONE.negate()),
            vector(0, 1, 2, -1));
    assertEquals(
        List.of(new Dependency(2, List.of(0, 1), true), new Dependency(3, List.of(2), true)),
        Dependencies.of(3, rows).list());
  }

  @Test
  void factorsMayBeOfAnySize() {
    BigInteger large = BigInteger.TEN.pow(30);
    LinearRow row = vector(0, 1, 1, 1);
    SortedMap<Integer, BigInteger> entries = new TreeMap<>();
    entries.put(0, large);
    entries.put(1, large.add(BigInteger.ONE));
    LinearRow other = LinearRow.equation(entries, BigInteger.ZERO);
    assertEquals(2, Dependencies.of(2, List.of(row, other)).rank());
    assertNotEquals(List.of(List.of(0, 1)), EquationBlock.of(List.of(row, other)).get(0).groups());
    EquationBlock alone = EquationBlock.of(List.of(other)).get(0);
    assertEquals(List.of(List.of(0, 1)), alone.groups());
    assertEquals(
        List.of(large.add(BigInteger.ONE), large.negate()),
        List.copyOf(SmallestChange.find(alone, 2, 10).change().values()));
  }

  private static LinearRow vector(int... entries) {
    SortedMap<Integer, BigInteger> numbers = new TreeMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      numbers.put(entries[i], BigInteger.valueOf(entries[i + 1]));
    }
    return LinearRow.equation(numbers, BigInteger.ZERO);
  }

  private static List<LinearRow> rows(int[][] system) {
    List<LinearRow> rows = new ArrayList<>();
    for (int[] numbers : system) {
      SortedMap<Integer, BigInteger> entries = new TreeMap<>();
      for (int place = 0; place < CELLS; place++) {
        entries.put(place, BigInteger.valueOf(numbers[place]));
      }
      rows.add(LinearRow.equation(entries, BigInteger.valueOf(numbers[CELLS])));
    }
    return rows;
  }

  private static int[][] withoutConstants(int[][] system) {
    return Arrays.stream(system)
        .map(row -> Arrays.copyOf(Arrays.copyOf(row, CELLS), CELLS + 1))
        .toArray(int[][]::new);
  }

  private static int[][] chosen(int[][] system, List<Integer> rows) {
    return rows.stream().map(row -> system[row]).toArray(int[][]::new);
  }

  private static int[][] columns(int[][] system, List<Integer> cells) {
    return Arrays.stream(system)
        .map(row -> cells.stream().mapToInt(cell -> row[cell]).toArray())
        .toArray(int[][]::new);
  }

  private static BigInteger at(LinearRow row, SortedMap<Integer, BigInteger> change) {
    BigInteger sum = BigInteger.ZERO;
    for (int place : row.unknowns()) {
      sum = sum.add(row.factorOf(place).multiply(change.getOrDefault(place, BigInteger.ZERO)));
    }
    return sum;
  }

  /** The size of the smallest set of these cells whose columns depend on each other. */
  private static int smallestDependent(int[][] system, List<Integer> cells) {
    int smallest = cells.size() + 1;
    for (int set = 1; set < 1 << cells.size(); set++) {
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        if ((set >> i & 1) == 1) {
          members.add(cells.get(i));
        }
      }
      if (rank(columns(system, members), members.size()) < members.size()) {
        smallest = Math.min(smallest, members.size());
      }
    }
    return smallest;
  }

  /** The size of the largest square part of the first columns whose determinant is not 0. */
  private static int rank(int[][] rows, int columns) {
    int rank = 0;
    for (int chosenRows = 0; chosenRows < 1 << rows.length; chosenRows++) {
      for (int chosenColumns = 0; chosenColumns < 1 << columns; chosenColumns++) {
        int size = Integer.bitCount(chosenRows);
        if (size > rank
            && size == Integer.bitCount(chosenColumns)
            && determinant(rows, chosenRows, chosenColumns) != 0) {
          rank = size;
        }
      }
    }
    return rank;
  }

  private static long determinant(int[][] rows, int chosenRows, int chosenColumns) {
    if (chosenRows == 0) {
      return 1;
    }
    int row = Integer.numberOfTrailingZeros(chosenRows);
    long sum = 0;
    int sign = 1;
    for (int column = 0; column < 31; column++) {
      if ((chosenColumns >> column & 1) == 1) {
        sum +=
            sign
                * (long) rows[row][column]
                * determinant(rows, chosenRows & ~(1 << row), chosenColumns & ~(1 << column));
        sign = -sign;
      }
    }
    return sum;
  }
}
