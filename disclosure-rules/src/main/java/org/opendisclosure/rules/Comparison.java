package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.opendisclosure.rules.Side.Addend;

/**
 * A linear comparison: the residual, one side minus the other with each cell once, must stand to
 * zero in some relation. Where every factor is 1 or −1 it is decided on plain {@code long}s.
 */
final class Comparison implements Constraint {

  private static final int MAX_UNITS = 1000;

  private final Side left;
  private final Symbol symbol;
  private final Side right;
  private final boolean rounded;
  private final List<Addend> residual;
  private final BigDecimal constant;
  private final boolean isMoney;
  private final boolean[] signed;
  private final boolean isUnit;
  private final int[] units;
  private final int minusFrom;
  private final long unitConstant;

  Comparison(Side left, Symbol symbol, Side right, boolean rounded, Vocabulary vocabulary) {
    this.left = left;
    this.symbol = symbol;
    this.right = right;
    this.rounded = rounded;
    Side first = symbol.isReversed() ? right : left;
    Side second = symbol.isReversed() ? left : right;
    this.residual = merged(first, second);
    this.constant = first.constant().subtract(second.constant());
    this.isMoney = residual.stream().anyMatch(addend -> vocabulary.isMoney(addend.cell()));
    this.signed = new boolean[residual.size()];
    List<Integer> plus = new ArrayList<>();
    List<Integer> minus = new ArrayList<>();
    for (int i = 0; i < signed.length; i++) {
      Addend addend = residual.get(i);
      signed[i] = vocabulary.isSigned(addend.cell());
      (addend.factor().signum() > 0 ? plus : minus).add(addend.cell());
    }
    this.minusFrom = plus.size();
    plus.addAll(minus);
    this.units = plus.stream().mapToInt(Integer::intValue).toArray();
    BigDecimal scaled = isMoney ? constant.movePointRight(Values.MONEY_DIGITS) : constant;
    this.isUnit =
        !rounded
            && units.length <= MAX_UNITS
            && Values.isSmallWhole(scaled)
            && residual.stream().allMatch(a -> a.factor().abs().compareTo(BigDecimal.ONE) == 0);
    this.unitConstant = isUnit ? scaled.longValueExact() : 0;
  }

  private static List<Addend> merged(Side first, Side second) {
    Map<Integer, BigDecimal> factors = new LinkedHashMap<>();
    first.addends().forEach(a -> factors.merge(a.cell(), a.factor(), BigDecimal::add));
    second.addends().forEach(a -> factors.merge(a.cell(), a.factor().negate(), BigDecimal::add));
    List<Addend> merged = new ArrayList<>();
    factors.forEach(
        (cell, factor) -> {
          if (factor.signum() != 0) {
            merged.add(new Addend(cell, factor));
          }
        });
    return List.copyOf(merged);
  }

  Side left() {
    return left;
  }

  Symbol symbol() {
    return symbol;
  }

  Side right() {
    return right;
  }

  /** Whether the figures were rounded one by one before they were added up. */
  boolean isRounded() {
    return rounded;
  }

  Relation relation() {
    return symbol.relation();
  }

  /** The cells of the residual with their factors, each cell once, none with factor 0. */
  List<Addend> residual() {
    return residual;
  }

  BigDecimal constant() {
    return constant;
  }

  boolean isMoney() {
    return isMoney;
  }

  /** Whether a blank at this place of the residual may stand for a negative number. */
  boolean isSigned(int place) {
    return signed[place];
  }

  /** Whether the residual is a sum of cells minus a sum of cells plus a small constant. */
  boolean isUnit() {
    return isUnit;
  }

  /** The cells of the residual, those that are added first. */
  int[] units() {
    return units;
  }

  /** The place in {@link #units()} from which cells are subtracted. */
  int minusFrom() {
    return minusFrom;
  }

  long unitConstant() {
    return unitConstant;
  }

  /** Whether this says no more than that an unsigned cell is not negative. */
  boolean isSignOnly() {
    return isUnit
        && relation() == Relation.NOT_NEGATIVE
        && units.length == 1
        && minusFrom == 1
        && unitConstant == 0
        && !signed[0];
  }

  @Override
  public Outcome decide(Values values) {
    return isUnit && values.isFast()
        ? UnitRows.decide(units, 0, minusFrom, units.length, unitConstant, relation(), values)
        : ExactResidual.of(this, values).decide(relation());
  }

  @Override
  public void visit(Consumer<Constraint> leaf) {
    leaf.accept(this);
  }
}
