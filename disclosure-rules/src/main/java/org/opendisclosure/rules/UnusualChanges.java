package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.deciding.Side;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.deciding.Symbol;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.Source;

/** Finds figures that changed unusually far from those of the year before that they continue. */
final class UnusualChanges {

  private static final String ID = "years.moved";

  private final RuleNames names;
  private final int lastStart;
  private final Movement limit;
  private final Rule rule;

  UnusualChanges(Scope scope, Movement limit) {
    this.names = RuleNames.of(scope);
    this.lastStart = scope.edition().catalogue().size() + 1;
    this.limit = limit;
    String factor = limit.factor().toPlainString();
    String floor = limit.floor().toPlainString();
    Sentence statement =
        new Sentence(
            "与上年相比变动超过 " + factor + " 倍,且相差不小于 " + floor + ",请核实或说明",
            "moved by more than the factor "
                + factor
                + " and by at least "
                + floor
                + "; look again");
    String expression =
        "not (a > %s * b and a >= b + %s or b > %s * a and b >= a + %s)"
            .formatted(factor, floor, factor, floor);
    this.rule =
        new Rule(
            ID,
            Severity.INFORMATION,
            Source.PRACTICE,
            statement,
            expression,
            "",
            0,
            Set.of(scope.edition()),
            scope.last().map(Set::of).orElse(Set.of()));
  }

  /** What is to be said of two figures; empty if they did not move so far, or one is blank. */
  Optional<Decision> decide(BetweenYears.Continued figures, Values values) {
    Side now = side(figures.now(), 0);
    Side last = side(figures.last(), lastStart);
    Optional<BigDecimal> after = stated(now, values);
    Optional<BigDecimal> before = stated(last, values);
    if (after.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    if (isFarAbove(after.get(), before.get())) {
      return Optional.of(decision(now, Symbol.AT_MOST, last));
    }
    return isFarAbove(before.get(), after.get())
        ? Optional.of(decision(now, Symbol.AT_LEAST, last))
        : Optional.empty();
  }

  private Decision decision(Side now, Symbol symbol, Side last) {
    LinearComparison comparison = new LinearComparison(now, symbol, last, false, names);
    String bindings = names.name(now.addends().get(0).cell());
    return new Decision(new Instance(rule, bindings, comparison), Outcome.VIOLATED);
  }

  /** The sum, unless a cell is blank or none of them is stated. */
  private static Optional<BigDecimal> stated(Side side, Values values) {
    return side.addends().stream().anyMatch(addend -> values.isStated(addend.cell()))
        ? side.value(values)
        : Optional.empty();
  }

  private boolean isFarAbove(BigDecimal a, BigDecimal b) {
    return a.compareTo(b.multiply(limit.factor())) > 0
        && a.subtract(b).compareTo(limit.floor()) >= 0;
  }

  private static Side side(List<Cell> cells, int start) {
    List<Addend> addends = new ArrayList<>();
    cells.forEach(cell -> addends.add(new Addend(start + cell.index(), BigDecimal.ONE)));
    return new Side(addends, BigDecimal.ZERO);
  }
}
