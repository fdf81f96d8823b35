package org.opendisclosure.rules.blanks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Relation;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.solve.Domain;
import org.opendisclosure.rules.solve.LinearRelations;
import org.opendisclosure.rules.solve.LinearRow;

/**
 * The undetermined error rules of one form as relations over its blanks. Those that are no
 * comparison, that demand inequality or that allow for rounding are left out, so that less may
 * follow, but nothing false. Those of the fewest cells come first, because they explain best.
 */
public final class BlankSystem {

  private final Values values;
  private final RuleNames names;
  private final List<Instance> instances = new ArrayList<>();
  private final Map<Integer, Integer> unknowns = new LinkedHashMap<>();
  private final List<Domain> domains = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final int scale;

  public BlankSystem(List<Decision> unsatisfied, Values values, RuleNames names) {
    this.values = values;
    this.names = names;
    unsatisfied.stream()
        .filter(BlankSystem::isLinear)
        .map(Decision::instance)
        .sorted(Comparator.comparingInt(instance -> comparison(instance).residual().size()))
        .forEach(instances::add);
    instances.forEach(instance -> open.add(open(comparison(instance))));
    this.scale = open.stream().mapToInt(Open::scale).reduce(0, Math::max);
  }

  private static boolean isLinear(Decision decision) {
    return decision.outcome() == Outcome.UNDETERMINED
        && decision.instance().rule().severity() == Severity.ERROR
        && decision.instance().constraint() instanceof LinearComparison comparison
        && comparison.relation() != Relation.NOT_ZERO
        && !comparison.isRounded();
  }

  private static LinearComparison comparison(Instance instance) {
    return (LinearComparison) instance.constraint();
  }

  private Open open(LinearComparison comparison) {
    BigDecimal known = comparison.constant();
    Map<Integer, BigDecimal> factors = new LinkedHashMap<>();
    for (Addend addend : comparison.residual()) {
      BigDecimal value = addend.value(values);
      if (value == null) {
        factors.put(unknown(addend.cell()), addend.factor());
      } else {
        known = known.add(value);
      }
    }
    return new Open(comparison.relation(), factors, known);
  }

  /** A relation as far as it is known, in decimals. */
  private record Open(Relation relation, Map<Integer, BigDecimal> factors, BigDecimal known) {

    int scale() {
      return factors.values().stream().mapToInt(BigDecimal::scale).reduce(known.scale(), Math::max);
    }

    LinearRow row(int scale, boolean isWhole) {
      SortedMap<Integer, BigInteger> whole = new TreeMap<>();
      factors.forEach((unknown, factor) -> whole.put(unknown, whole(factor, scale)));
      BigInteger constant = whole(known, scale);
      boolean strict = relation == Relation.POSITIVE && isWhole;
      return LinearRow.of(
          whole, strict ? constant.subtract(BigInteger.ONE) : constant, relation == Relation.ZERO);
    }

    private static BigInteger whole(BigDecimal number, int scale) {
      return number.setScale(scale).unscaledValue();
    }
  }

  private int unknown(int cell) {
    Integer known = unknowns.get(cell);
    if (known != null) {
      return known;
    }
    unknowns.put(cell, domains.size());
    domains.add(
        names.isMoney(cell) ? Domain.AMOUNT : names.isSigned(cell) ? Domain.CHANGE : Domain.COUNT);
    return domains.size() - 1;
  }

  /**
   * The relations, multiplied by ten {@link #scale} times; unknowns are numbered as in {@link
   * #cells}. A sum of whole numbers that must be positive must be at least 1.
   */
  public LinearRelations system() {
    List<LinearRow> rows = new ArrayList<>();
    for (Open relation : open) {
      boolean isWhole =
          relation.factors().keySet().stream().noneMatch(x -> domains.get(x) == Domain.AMOUNT);
      rows.add(relation.row(scale, isWhole));
    }
    return new LinearRelations(rows, domains);
  }

  /** How many decimals the relations have. */
  public int scale() {
    return scale;
  }

  /** The rules of some relations. */
  List<Instance> instances(List<Integer> rows) {
    return rows.stream().map(instances::get).toList();
  }

  /** The cells by the number of their unknown. */
  public List<Integer> cells() {
    return List.copyOf(unknowns.keySet());
  }
}
