package org.opendisclosure.rules.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.Presence;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.rule.Relation;
import org.opendisclosure.rules.solve.Domain;
import org.opendisclosure.rules.solve.LinearRow;

/**
 * Comparisons, and conditions on which cells are stated, as linear relations over the figures of
 * any form. Behind the figures comes, for each cell, an unknown that says whether it is stated; it
 * is 0 or more. Last comes a common multiple of all figures, which makes "greater than 0" for
 * amounts "at least 1" of the multiple.
 */
final class Relations {

  private final RuleNames names;
  private final IntPredicate isPrinted;
  private final int cells;

  /**
   * Relations over the figures of a form.
   *
   * @param isPrinted which cells the layout prints; others count as 0
   */
  Relations(RuleNames names, IntPredicate isPrinted) {
    this.names = names;
    this.isPrinted = isPrinted;
    this.cells = names.all().size();
  }

  /** What each unknown may be. */
  List<Domain> domains() {
    List<Domain> domains = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      domains.add(
          names.isMoney(cell)
              ? Domain.AMOUNT
              : names.isSigned(cell) ? Domain.CHANGE : Domain.COUNT);
    }
    domains.addAll(Collections.nCopies(cells, Domain.COUNT));
    domains.add(Domain.AMOUNT);
    return domains;
  }

  /** What holds of any form: the multiple is positive, and what headers say is 0 or 1. */
  List<LinearRow> always() {
    List<LinearRow> rows = new ArrayList<>();
    rows.add(row(Map.of(multiple(), BigInteger.ONE), BigInteger.ONE.negate(), false));
    for (int cell = 0; cell < cells; cell++) {
      if (names.cell(cell).isEmpty()) {
        Map<Integer, BigInteger> atMostOne =
            Map.of(cell, BigInteger.ONE.negate(), multiple(), BigInteger.ONE);
        rows.add(row(atMostOne, BigInteger.ZERO, false));
      }
    }
    return rows;
  }

  private int multiple() {
    return 2 * cells;
  }

  private static LinearRow row(
      Map<Integer, BigInteger> factors, BigInteger constant, boolean isEquation) {
    return LinearRow.of(new TreeMap<>(factors), constant, isEquation);
  }

  /**
   * The relations of which one must hold if the leaf holds, or does not; one for each case. A
   * comparison that allows for rounding says nothing for certain.
   */
  List<List<LinearRow>> cases(Claim leaf) {
    if (leaf.constraint() instanceof Presence presence) {
      return List.of(List.of(presence(presence, leaf.holds())));
    }
    LinearComparison comparison = (LinearComparison) leaf.constraint();
    return comparison.isRounded() ? List.of(List.of()) : comparison(comparison, leaf.holds());
  }

  private LinearRow presence(Presence presence, boolean isStated) {
    SortedMap<Integer, BigInteger> factors = new TreeMap<>();
    BigInteger factor = isStated ? BigInteger.ONE : BigInteger.ONE.negate();
    presence.cells().forEach(cell -> factors.put(cells + cell, factor));
    return LinearRow.of(factors, isStated ? factor.negate() : BigInteger.ZERO, false);
  }

  private List<List<LinearRow>> comparison(LinearComparison comparison, boolean holds) {
    Relation relation = comparison.relation();
    if (relation == (holds ? Relation.ZERO : Relation.NOT_ZERO)) {
      return List.of(List.of(equation(comparison)));
    } else if (relation == Relation.ZERO || relation == Relation.NOT_ZERO) {
      return List.of(List.of(positive(comparison, 1)), List.of(positive(comparison, -1)));
    }
    boolean strict = holds == (relation == Relation.POSITIVE);
    int sign = holds ? 1 : -1;
    return List.of(List.of(strict ? positive(comparison, sign) : notNegative(comparison, sign, 0)));
  }

  private LinearRow equation(LinearComparison comparison) {
    Whole whole = whole(comparison, 1);
    BigInteger divisor = whole.divisor();
    if (!comparison.isMoney() && !whole.constant().mod(divisor).equals(BigInteger.ZERO)) {
      return LinearRow.of(new TreeMap<>(), BigInteger.ONE, true);
    }
    return LinearRow.of(whole.with(multiple(), whole.constant()), BigInteger.ZERO, true);
  }

  private LinearRow positive(LinearComparison comparison, int sign) {
    if (!comparison.isMoney()) {
      return notNegative(comparison, sign, 1);
    }
    Whole whole = whole(comparison, sign);
    return LinearRow.of(whole.with(multiple(), whole.constant()), BigInteger.ONE.negate(), false);
  }

  /**
   * The residual is at least a bound, which for whole figures is rounded up to a value that they
   * can have.
   */
  private LinearRow notNegative(LinearComparison comparison, int sign, int least) {
    Whole whole = whole(comparison, sign);
    BigInteger constant = whole.constant().subtract(BigInteger.valueOf(least));
    if (!comparison.isMoney()) {
      BigInteger divisor = whole.divisor();
      BigInteger[] parts = constant.divideAndRemainder(divisor);
      BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
      return LinearRow.of(whole.divided(divisor).with(multiple(), floor), BigInteger.ZERO, false);
    }
    return LinearRow.of(whole.with(multiple(), constant), BigInteger.ZERO, false);
  }

  /** A residual times a power of ten, so that all is whole. */
  private record Whole(SortedMap<Integer, BigInteger> factors, BigInteger constant) {

    /** The greatest common divisor of the factors; 1 if there are none. */
    BigInteger divisor() {
      BigInteger divisor = factors.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
      return divisor.signum() == 0 ? BigInteger.ONE : divisor;
    }

    Whole divided(BigInteger divisor) {
      SortedMap<Integer, BigInteger> smaller = new TreeMap<>();
      factors.forEach((cell, factor) -> smaller.put(cell, factor.divide(divisor)));
      return new Whole(smaller, constant);
    }

    SortedMap<Integer, BigInteger> with(int unknown, BigInteger factor) {
      SortedMap<Integer, BigInteger> more = new TreeMap<>(factors);
      more.put(unknown, factor);
      return more;
    }
  }

  private Whole whole(LinearComparison comparison, int sign) {
    LinearRow row = comparison.row(isPrinted);
    BigInteger times = BigInteger.valueOf(sign);
    SortedMap<Integer, BigInteger> factors = row.factors();
    factors.replaceAll((cell, factor) -> factor.multiply(times));
    return new Whole(factors, row.constant().multiply(times));
  }
}
