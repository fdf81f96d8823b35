package org.opendisclosure.rules.deciding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Relation;
import org.opendisclosure.rules.solve.LinearRow;

/**
 * A linear comparison: the residual, one side minus the other with each cell once, must stand to
 * zero in some relation.
 */
public final class LinearComparison implements Constraint {

  private final Side left;
  private final Symbol symbol;
  private final Side right;
  private final boolean rounded;
  private final List<Addend> residual;
  private final BigDecimal constant;
  private final boolean isMoney;
  private final boolean[] signed;
  private final Optional<UnitRow> unit;

  public LinearComparison(Side left, Symbol symbol, Side right, boolean rounded, RuleNames names) {
    this.left = left;
    this.symbol = symbol;
    this.right = right;
    this.rounded = rounded;
    Side first = symbol.isReversed() ? right : left;
    Side second = symbol.isReversed() ? left : right;
    this.residual = merged(first, second);
    this.constant = first.constant().subtract(second.constant());
    this.isMoney = residual.stream().anyMatch(addend -> names.isMoney(addend.cell()));
    this.signed = new boolean[residual.size()];
    for (int i = 0; i < signed.length; i++) {
      signed[i] = names.isSigned(residual.get(i).cell());
    }
    BigDecimal scaled = isMoney ? constant.movePointRight(Values.MONEY_DIGITS) : constant;
    this.unit = rounded ? Optional.empty() : UnitRow.of(residual, scaled);
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

  public Side left() {
    return left;
  }

  public Symbol symbol() {
    return symbol;
  }

  public Side right() {
    return right;
  }

  /** Whether the figures were rounded one by one before they were added up. */
  public boolean isRounded() {
    return rounded;
  }

  public Relation relation() {
    return symbol.relation();
  }

  /** The cells of the residual with their factors, each cell once, none with factor 0. */
  public List<Addend> residual() {
    return residual;
  }

  public BigDecimal constant() {
    return constant;
  }

  /** The residual as an equation of some of its cells, times a power of ten that makes it whole. */
  public LinearRow row(IntPredicate cells) {
    int digits =
        residual.stream()
            .mapToInt(addend -> addend.factor().scale())
            .reduce(constant.scale(), Math::max);
    SortedMap<Integer, BigInteger> factors = new TreeMap<>();
    for (Addend addend : residual) {
      if (cells.test(addend.cell())) {
        factors.put(addend.cell(), whole(addend.factor(), digits));
      }
    }
    return LinearRow.of(factors, whole(constant, digits), true);
  }

  private static BigInteger whole(BigDecimal number, int digits) {
    return number.movePointRight(digits).toBigIntegerExact();
  }

  public boolean isMoney() {
    return isMoney;
  }

  /** Whether a blank at this place of the residual may stand for a negative number. */
  boolean isSigned(int place) {
    return signed[place];
  }

  /** The residual as a sum of cells minus a sum of cells, if it is that simple. */
  public Optional<UnitRow> unit() {
    return unit;
  }

  /** Whether this says no more than that an unsigned cell is not negative. */
  boolean isSignOnly() {
    return relation() == Relation.NOT_NEGATIVE
        && unit.filter(UnitRow::isCell).isPresent()
        && !signed[0];
  }

  @Override
  public Outcome decide(Values values) {
    return unit.isPresent() && values.isFast()
        ? unit.get().decide(relation(), values)
        : ExactResidual.of(this, values).decide(relation());
  }

  @Override
  public void visit(Consumer<Constraint> leaf) {
    leaf.accept(this);
  }
}
