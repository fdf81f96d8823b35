package org.opendisclosure.rules.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.Projection;
import org.opendisclosure.rules.locate.SparseRow;

/** Rechecks that blanks were eliminated rightly, and that nothing was lost. */
public final class ProjectionVerifier {

  private ProjectionVerifier() {}

  /**
   * Rechecks a projection: each of its equations must be the sum that it says it is, without a
   * blank, and there must be as many independent ones as there can be.
   *
   * @param whole the system
   * @param blanks the numbers of its blank cells
   * @param excused the numbers of the equations that need not hold
   * @param projection what it is said to say of the others
   * @return what is refused; empty if the projection is confirmed
   */
  public static List<Objection> verify(
      LinearSystem whole, BitSet blanks, BitSet excused, Projection projection) {
    List<Objection> objections = new ArrayList<>();
    Equations projected = projection.system().equations();
    for (int row = 0; row < projected.size(); row++) {
      BigInteger[] claimed = dense(projected, row);
      BigInteger[] found = sum(whole.equations(), projection.parts(row));
      if (!List.of(claimed).equals(List.of(found))) {
        objections.add(objection("equation " + row, "is not the sum of its parts"));
      }
      if (projection.parts(row).keySet().stream().anyMatch(excused::get)) {
        objections.add(objection("equation " + row, "contains one that need not hold"));
      }
      if (blanks.stream().anyMatch(cell -> claimed[cell].signum() != 0)) {
        objections.add(objection("equation " + row, "contains a blank"));
      }
    }
    BitSet all = new BitSet();
    all.set(0, projected.cells() + 1);
    int expected =
        rank(matrix(whole.equations(), excused, all))
            - rank(matrix(whole.equations(), excused, blanks));
    int found = rank(matrix(projected, new BitSet(), all));
    if (found != expected) {
      objections.add(objection(found + " independent equations", "there are " + expected));
    }
    return objections;
  }

  private static Objection objection(String claimed, String found) {
    return new Objection(CertificateClaim.PROJECTION, claimed, found);
  }

  /** The factors of all cells and the constant behind them. */
  private static BigInteger[] dense(Equations equations, int row) {
    SparseRow sparse = equations.row(row);
    BigInteger[] dense = zeros(equations.cells() + 1);
    for (int place = 0; place < sparse.size(); place++) {
      dense[sparse.cell(place)] = BigInteger.valueOf(sparse.factorAt(place));
    }
    dense[equations.cells()] = sparse.constant();
    return dense;
  }

  private static BigInteger[] zeros(int size) {
    BigInteger[] zeros = new BigInteger[size];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }

  private static BigInteger[] sum(Equations equations, Map<Integer, Long> parts) {
    BigInteger[] sum = zeros(equations.cells() + 1);
    parts.forEach(
        (row, factor) -> {
          BigInteger[] part = dense(equations, row);
          for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i].add(part[i].multiply(BigInteger.valueOf(factor)));
          }
        });
    return sum;
  }

  /** The given cells of the equations that are not excused. */
  private static List<BigInteger[]> matrix(Equations equations, BitSet excused, BitSet cells) {
    List<BigInteger[]> matrix = new ArrayList<>();
    for (int row = 0; row < equations.size(); row++) {
      if (!excused.get(row)) {
        BigInteger[] line = dense(equations, row);
        for (int i = 0; i < line.length; i++) {
          line[i] = cells.get(i) ? line[i] : BigInteger.ZERO;
        }
        matrix.add(line);
      }
    }
    return matrix;
  }

  private static int rank(List<BigInteger[]> matrix) {
    int rank = 0;
    List<BigInteger[]> left = new ArrayList<>(matrix);
    while (!left.isEmpty()) {
      BigInteger[] pivot = left.remove(left.size() - 1);
      int column = first(pivot);
      if (column >= 0) {
        rank++;
        left.forEach(line -> eliminate(line, pivot, column));
      }
    }
    return rank;
  }

  private static int first(BigInteger[] line) {
    for (int i = 0; i < line.length; i++) {
      if (line[i].signum() != 0) {
        return i;
      }
    }
    return -1;
  }

  private static void eliminate(BigInteger[] line, BigInteger[] pivot, int column) {
    BigInteger factor = line[column];
    if (factor.signum() != 0) {
      for (int i = 0; i < line.length; i++) {
        line[i] = line[i].multiply(pivot[column]).subtract(pivot[i].multiply(factor));
      }
      BigInteger divisor = Arrays.stream(line).reduce(BigInteger.ZERO, BigInteger::gcd);
      for (int i = 0; i < line.length && divisor.signum() != 0; i++) {
        line[i] = line[i].divide(divisor);
      }
    }
  }
}
