package org.opendisclosure.rules.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.locate.NumberedChange;

/** By how much given cells must change for given equations to hold: plain linear solving. */
final class Solution {

  private Solution() {}

  /**
   * The changes in the order of the cells, none of them 0; empty if there are none, if they are not
   * determined, not whole or beyond {@code long}.
   *
   * @param rows every equation in which one of the cells stands, and more
   */
  static Optional<List<NumberedChange>> of(
      Ledger ledger, Iterable<Integer> rows, List<Integer> cells) {
    int n = cells.size();
    List<BigInteger[]> matrix = new ArrayList<>();
    for (int row : rows) {
      BigInteger[] line = new BigInteger[n + 1];
      for (int i = 0; i < n; i++) {
        line[i] = ledger.factor(row, cells.get(i));
      }
      line[n] = ledger.residual(row, List.of()).negate();
      matrix.add(line);
    }
    for (int column = 0; column < n; column++) {
      if (!eliminate(matrix, column)) {
        return Optional.empty();
      }
    }
    boolean contradicts = matrix.stream().skip(n).anyMatch(line -> line[n].signum() != 0);
    return contradicts ? Optional.empty() : changes(ledger, matrix, cells);
  }

  /** Leaves the column's unknown in one line only, which becomes the line of that number. */
  private static boolean eliminate(List<BigInteger[]> matrix, int column) {
    int found = column;
    while (found < matrix.size() && matrix.get(found)[column].signum() == 0) {
      found++;
    }
    if (found == matrix.size()) {
      return false;
    }
    BigInteger[] pivot = matrix.get(found);
    matrix.set(found, matrix.get(column));
    matrix.set(column, pivot);
    for (BigInteger[] line : matrix) {
      BigInteger factor = line[column];
      if (line != pivot && factor.signum() != 0) {
        for (int i = 0; i < line.length; i++) {
          line[i] = line[i].multiply(pivot[column]).subtract(pivot[i].multiply(factor));
        }
      }
    }
    return true;
  }

  private static Optional<List<NumberedChange>> changes(
      Ledger ledger, List<BigInteger[]> matrix, List<Integer> cells) {
    int n = cells.size();
    List<NumberedChange> changes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      BigInteger[] whole = matrix.get(i)[n].divideAndRemainder(matrix.get(i)[i]);
      long before = ledger.stated(cells.get(i));
      BigInteger needed = whole[0].add(BigInteger.valueOf(before));
      if (whole[0].signum() == 0 || whole[1].signum() != 0 || needed.bitLength() > 63) {
        return Optional.empty();
      }
      changes.add(new NumberedChange(cells.get(i), before, needed.longValueExact()));
    }
    return Optional.of(changes);
  }
}
