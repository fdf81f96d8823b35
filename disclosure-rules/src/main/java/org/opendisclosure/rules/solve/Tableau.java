package org.opendisclosure.rules.solve;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The simplex method on one system, exact and with Bland's rule. The left side of each relation is
 * a variable of its own (its slack), so that the tableau says at any time how each variable of the
 * basis depends on those outside, which all stand at 0:
 *
 * <pre>divisor[row] · basic[row] = constant[row] + Σ factors[row][column] · other[column]</pre>
 *
 * <p>All numbers are whole. The factors of slacks are at the same time the multipliers of the
 * relations behind whatever a row says: contradiction and bounds come with their proof.
 */
final class Tableau {

  /** How a variable may move from 0. */
  private enum Move {
    NOT_AT_ALL,
    UP,
    BOTH_WAYS
  }

  private final int rows;
  private final int columns;
  private final BigInteger[][] factors;
  private final BigInteger[] constants;
  private final BigInteger[] divisors;
  private final int[] basic;
  private final int[] other;

  /** Slacks by the number of their relation, then unknowns; the order of Bland's rule. */
  private final Move[] moves;

  private final Work work;

  Tableau(LinearRelations system, Work work) {
    List<LinearRow> relations = system.rows();
    this.rows = relations.size();
    this.work = work;
    int[] used =
        relations.stream()
            .flatMapToInt(row -> row.factors().keySet().stream().mapToInt(Integer::intValue))
            .distinct()
            .sorted()
            .toArray();
    this.columns = used.length;
    this.moves = new Move[rows + system.domains().size()];
    this.basic = new int[rows];
    this.other = Arrays.stream(used).map(unknown -> rows + unknown).toArray();
    this.factors = new BigInteger[rows][columns];
    this.constants = new BigInteger[rows];
    this.divisors = new BigInteger[rows];
    for (int row = 0; row < rows; row++) {
      enter(row, relations.get(row), used);
    }
    for (int i = 0; i < system.domains().size(); i++) {
      moves[rows + i] = system.domains().get(i).isSigned() ? Move.BOTH_WAYS : Move.UP;
    }
  }

  private void enter(int row, LinearRow relation, int[] used) {
    basic[row] = row;
    moves[row] = relation.isEquation() ? Move.NOT_AT_ALL : Move.UP;
    divisors[row] = BigInteger.ONE;
    constants[row] = relation.constant();
    Arrays.fill(factors[row], BigInteger.ZERO);
    for (int place = 0; place < relation.size(); place++) {
      factors[row][Arrays.binarySearch(used, relation.unknown(place))] = relation.factor(place);
    }
  }

  /**
   * Moves to a feasible solution; if there is none, returns the proof. Empty, too, if the work ran
   * out.
   */
  Optional<Combination> contradiction() {
    while (!work.isExhausted()) {
      int row = violated();
      if (row < 0) {
        return Optional.empty();
      }
      int direction = -constants[row].signum();
      int column = entering(row, direction);
      if (column < 0) {
        return Optional.of(combination(row, direction));
      }
      pivot(row, column);
    }
    return Optional.empty();
  }

  /** The row of the first basic variable whose value is not permitted; −1 if there is none. */
  private int violated() {
    int found = -1;
    for (int row = 0; row < rows; row++) {
      int sign = constants[row].signum();
      Move move = moves[basic[row]];
      boolean wrong = move == Move.NOT_AT_ALL ? sign != 0 : move == Move.UP && sign < 0;
      if (wrong && (found < 0 || basic[row] < basic[found])) {
        found = row;
      }
    }
    return found;
  }

  /**
   * The column of the first variable that can move a row's variable in the direction; −1 if none
   * can.
   */
  private int entering(int row, int direction) {
    int found = -1;
    work.spend(columns);
    for (int column = 0; column < columns; column++) {
      int sign = factors[row][column].signum();
      Move move = moves[other[column]];
      boolean helps =
          sign != 0 && move != Move.NOT_AT_ALL && (move == Move.BOTH_WAYS || sign == direction);
      if (helps && (found < 0 || other[column] < other[found])) {
        found = column;
      }
    }
    return found;
  }

  /**
   * The bound of an unknown in a feasible tableau; empty if there is none, or if the work ran out.
   *
   * @param direction 1 for the greatest value, −1 for the least
   */
  Optional<Limit> limit(int unknown, int direction) {
    int variable = rows + unknown;
    while (!work.isExhausted()) {
      int row = find(basic, variable);
      if (row < 0 && direction < 0 && moves[variable] == Move.UP) {
        return Optional.of(new Limit(Fraction.ZERO, new Combination(new TreeMap<>())));
      }
      int column = row < 0 ? find(other, variable) : entering(row, direction);
      if (column < 0) {
        return Optional.of(
            new Limit(Fraction.of(constants[row], divisors[row]), combination(row, direction)));
      }
      int sense = row < 0 ? direction : direction * factors[row][column].signum();
      int leaving = blocking(column, sense);
      if (leaving < 0) {
        return Optional.empty();
      }
      pivot(leaving, column);
    }
    return Optional.empty();
  }

  private static int find(int[] variables, int variable) {
    for (int i = 0; i < variables.length; i++) {
      if (variables[i] == variable) {
        return i;
      }
    }
    return -1;
  }

  /** The row whose variable first stops a variable that moves up or down; −1 if none does. */
  private int blocking(int column, int sense) {
    int found = -1;
    Fraction least = Fraction.ZERO;
    work.spend(rows);
    for (int row = 0; row < rows; row++) {
      int sign = factors[row][column].signum() * sense;
      Move move = moves[basic[row]];
      if (sign == 0 || move == Move.BOTH_WAYS || move == Move.UP && sign > 0) {
        continue;
      }
      Fraction room = Fraction.of(constants[row], factors[row][column].abs());
      int compared = found < 0 ? -1 : room.compareTo(least);
      if (compared < 0 || compared == 0 && basic[row] < basic[found]) {
        found = row;
        least = room;
      }
    }
    return found;
  }

  /** Exchanges a basic variable for one outside. */
  private void pivot(int row, int column) {
    BigInteger[] pivot = factors[row];
    BigInteger divisor = pivot[column];
    boolean positive = divisor.signum() > 0;
    for (int i = 0; i < columns; i++) {
      pivot[i] = positive ? pivot[i].negate() : pivot[i];
    }
    pivot[column] = positive ? divisors[row] : divisors[row].negate();
    constants[row] = positive ? constants[row].negate() : constants[row];
    divisors[row] = divisor.abs();
    int variable = basic[row];
    basic[row] = other[column];
    other[column] = variable;
    work.spend(columns);
    for (int i = 0; i < rows; i++) {
      if (i != row && factors[i][column].signum() != 0) {
        substitute(i, row, column);
      }
    }
  }

  private void substitute(int row, int pivot, int column) {
    BigInteger factor = factors[row][column];
    BigInteger gcd = factor.gcd(divisors[pivot]);
    BigInteger scale = divisors[pivot].divide(gcd);
    BigInteger times = factor.divide(gcd);
    factors[row][column] = BigInteger.ZERO;
    work.spend(columns);
    for (int i = 0; i < columns; i++) {
      factors[row][i] = sum(factors[row][i], scale, factors[pivot][i], times);
    }
    constants[row] = sum(constants[row], scale, constants[pivot], times);
    divisors[row] = divisors[row].multiply(scale);
    if (!divisors[row].equals(BigInteger.ONE)) {
      reduce(row);
    }
  }

  private static BigInteger sum(BigInteger a, BigInteger scale, BigInteger b, BigInteger times) {
    BigInteger scaled = scale.equals(BigInteger.ONE) ? a : a.multiply(scale);
    return b.signum() == 0 ? scaled : scaled.add(b.multiply(times));
  }

  private void reduce(int row) {
    BigInteger gcd = divisors[row].gcd(constants[row]);
    for (int i = 0; i < columns && !gcd.equals(BigInteger.ONE); i++) {
      gcd = gcd.gcd(factors[row][i]);
    }
    if (gcd.equals(BigInteger.ONE)) {
      return;
    }
    for (int i = 0; i < columns; i++) {
      factors[row][i] = factors[row][i].divide(gcd);
    }
    constants[row] = constants[row].divide(gcd);
    divisors[row] = divisors[row].divide(gcd);
  }

  /**
   * The combination of relations that proves that a row's variable cannot move further in the
   * direction.
   */
  private Combination combination(int row, int direction) {
    SortedMap<Integer, BigInteger> multipliers = new TreeMap<>();
    if (basic[row] < rows) {
      multipliers.put(basic[row], signed(divisors[row], direction));
    }
    for (int column = 0; column < columns; column++) {
      if (other[column] < rows && factors[row][column].signum() != 0) {
        multipliers.put(other[column], signed(factors[row][column], -direction));
      }
    }
    return new Combination(multipliers);
  }

  private static BigInteger signed(BigInteger number, int sign) {
    return sign > 0 ? number : number.negate();
  }
}
