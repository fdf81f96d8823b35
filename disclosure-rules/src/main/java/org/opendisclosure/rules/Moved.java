package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.Side.Addend;

/**
 * Makes, for figures that continue each other, the condition that they moved by no more than so.
 */
final class Moved {

  private static final String ID = "years.moved";

  private final Vocabulary vocabulary;
  private final int lastStart;
  private final Movement limit;
  private final Rule rule;

  Moved(Scope scope, Movement limit) {
    this.vocabulary = Vocabulary.of(scope);
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
            Map.of(scope, List.of()));
  }

  /** What is to be said of two figures; empty if they did not move so far, or one is blank. */
  Optional<Decision> decide(BetweenYears.Continued figures, Values values) {
    List<Integer> now = figures.now().stream().map(Cell::index).toList();
    List<Integer> last = figures.last().stream().map(cell -> lastStart + cell.index()).toList();
    if (now.stream().noneMatch(values::isStated) || last.stream().noneMatch(values::isStated)) {
      return Optional.empty();
    }
    if (isFarAbove(now, last, values)) {
      return Optional.of(decision(now, Symbol.AT_MOST, last));
    }
    return isFarAbove(last, now, values)
        ? Optional.of(decision(now, Symbol.AT_LEAST, last))
        : Optional.empty();
  }

  private Decision decision(List<Integer> now, Symbol symbol, List<Integer> last) {
    Comparison comparison =
        new Comparison(
            side(now, BigDecimal.ONE), symbol, side(last, BigDecimal.ONE), false, vocabulary);
    Bound bound = new Bound(vocabulary.name(now.get(0)), comparison);
    return new Decision(new Instance(rule, bound), Outcome.VIOLATED);
  }

  /** Whether sum a is more than the factor times sum b, and the floor or more above it. */
  private boolean isFarAbove(List<Integer> a, List<Integer> b, Values values) {
    Side left = side(a, BigDecimal.ONE);
    Side factored = side(b, limit.factor());
    Side raised = new Side(side(b, BigDecimal.ONE).addends(), limit.floor());
    Constraint far =
        new Constraint.And(
            new Comparison(left, Symbol.GREATER, factored, false, vocabulary),
            new Comparison(left, Symbol.AT_LEAST, raised, false, vocabulary));
    return far.decide(values) == Outcome.SATISFIED;
  }

  private static Side side(List<Integer> cells, BigDecimal factor) {
    List<Addend> addends = new ArrayList<>();
    cells.forEach(cell -> addends.add(new Addend(cell, factor)));
    return new Side(addends, BigDecimal.ZERO);
  }
}
