package org.opendisclosure.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.Presence;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Side;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.deciding.Symbol;
import org.opendisclosure.rules.language.Selector.Reporter;
import org.opendisclosure.rules.language.Syntax.Kind;
import org.opendisclosure.rules.language.Syntax.Selection;
import org.opendisclosure.rules.rule.Rule;

/** Binds a check to the cells of one edition, once for every value of its loops. */
final class Binder {

  private static final int MAX_INSTANCES = 10_000;

  private final RuleNames names;
  private final boolean rounded;
  private final Reporter reporter;
  private final Selector selector;
  private final Set<Integer> reported = new HashSet<>();
  private Map<String, String> variables = Map.of();
  private int each = -1;
  private int complaints;
  private boolean ambiguous;

  Binder(RuleNames names, Map<String, List<String>> sets, boolean rounded, Reporter reporter) {
    this.names = names;
    this.rounded = rounded;
    this.reporter = reporter;
    this.selector = new Selector(names, sets, this::report);
  }

  /** What the check says of each value of its loops; meaningless if anything was reported. */
  List<Instance> bind(Rule rule, Syntax.Check check) {
    if (rounded && !isEquality(check.condition())) {
      report(
          0, new Sentence("tolerance 只用于金额的单个等式", "tolerance is for a single equality of amounts"));
    }
    List<Selection> every = new ArrayList<>();
    eaches(check.condition(), every);
    ambiguous = every.size() > 1;
    if (ambiguous) {
      report(
          every.get(1).included().get(0).offset(),
          new Sentence("一个 check 中只能有一个 each(…)", "only one each(…) may stand in a check"));
    }
    List<Instance> bound = new ArrayList<>();
    for (Map<String, String> values : loops(check.loops())) {
      variables = values;
      if (every.isEmpty()) {
        bound.add(new Instance(rule, shown(values), bind(check.condition())));
        continue;
      }
      for (int cell : selector.cells(every.get(0), values, true)) {
        each = cell;
        Map<String, String> shown = new LinkedHashMap<>(values);
        shown.put("each", names.name(cell));
        bound.add(new Instance(rule, shown(shown), bind(check.condition())));
      }
    }
    check.loops().stream()
        .filter(loop -> reported.isEmpty() && !bound.isEmpty())
        .filter(loop -> !selector.isUsed(loop.variable()))
        .forEach(
            loop ->
                report(
                    loop.offset(), Sentence.of("$%s 从未用到", "$%s is never used", loop.variable())));
    return bound;
  }

  private static boolean isEquality(Syntax.Condition condition) {
    return condition instanceof Syntax.Comparison comparison && comparison.symbol() == Symbol.EQUAL;
  }

  private static String shown(Map<String, String> values) {
    return String.join(
        ",", values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }

  private List<Map<String, String>> loops(List<Syntax.Loop> loops) {
    List<Map<String, String>> all = List.of(Map.of());
    for (Syntax.Loop loop : loops) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> outer : all) {
        if (outer.containsKey(loop.variable())) {
          report(
              loop.offset(),
              Sentence.of("已有一个关于 $%s 的循环", "there is a loop over $%s already", loop.variable()));
        }
        for (String value : selector.domain(loop.domain(), outer)) {
          Map<String, String> inner = new LinkedHashMap<>(outer);
          inner.put(loop.variable(), value);
          longer.add(inner);
        }
        if (longer.size() > MAX_INSTANCES) {
          report(
              loop.offset(),
              Sentence.of("循环超过 %d 次", "the loops run more than %d times", MAX_INSTANCES));
          return List.of();
        }
      }
      all = longer;
    }
    return all;
  }

  private static void eaches(Syntax.Condition condition, List<Selection> found) {
    if (condition instanceof Syntax.Comparison comparison) {
      Stream.concat(comparison.left().terms().stream(), comparison.right().terms().stream())
          .filter(term -> term.kind() == Kind.EACH)
          .forEach(term -> found.add(term.selection()));
    } else {
      parts(condition).forEach(part -> eaches(part, found));
    }
  }

  private static List<Syntax.Condition> parts(Syntax.Condition condition) {
    if (condition instanceof Syntax.Not not) {
      return List.of(not.condition());
    } else if (condition instanceof Syntax.And and) {
      return List.of(and.left(), and.right());
    } else if (condition instanceof Syntax.Or or) {
      return List.of(or.left(), or.right());
    } else if (condition instanceof Syntax.If implication) {
      return List.of(implication.premise(), implication.consequence());
    } else if (condition instanceof Syntax.Iff iff) {
      return List.of(iff.left(), iff.right());
    }
    return List.of();
  }

  private Constraint bind(Syntax.Condition condition) {
    if (condition instanceof Syntax.Comparison comparison) {
      return comparison(comparison);
    } else if (condition instanceof Syntax.Stated stated) {
      return presence(stated);
    }
    List<Constraint> parts = parts(condition).stream().map(this::bind).toList();
    if (condition instanceof Syntax.Not) {
      return new Constraint.Not(parts.get(0));
    } else if (condition instanceof Syntax.And) {
      return new Constraint.And(parts.get(0), parts.get(1));
    } else if (condition instanceof Syntax.Or) {
      return new Constraint.Or(parts.get(0), parts.get(1));
    } else if (condition instanceof Syntax.If) {
      return new Constraint.If(parts.get(0), parts.get(1));
    }
    return new Constraint.Iff(parts.get(0), parts.get(1));
  }

  private Constraint presence(Syntax.Stated stated) {
    List<Integer> cells = selector.cells(stated.selection(), variables, false);
    if (cells.stream().anyMatch(cell -> names.cell(cell).isEmpty())) {
      report(
          stated.selection().included().get(0).offset(),
          new Sentence("stated(…) 只能问单元格", "stated(…) asks about cells only"));
    }
    return new Presence(cells);
  }

  private Constraint comparison(Syntax.Comparison written) {
    int before = complaints;
    LinearComparison comparison =
        new LinearComparison(
            side(written.left()), written.symbol(), side(written.right()), rounded, names);
    if (complaints == before && !ambiguous) {
      examine(comparison, written.offset());
    }
    return comparison;
  }

  private void examine(LinearComparison comparison, int offset) {
    List<Integer> cells = comparison.residual().stream().map(Addend::cell).toList();
    if (cells.isEmpty()) {
      report(
          offset,
          new Sentence(
              "比较中没有单元格:两边合并后什么也不剩",
              "the comparison is about no cell: nothing is left when both sides are merged"));
    } else if (cells.stream().map(names::isMoney).distinct().count() > 1) {
      report(
          offset,
          new Sentence(
              "同一比较中混用了金额和件数", "amounts of money are mixed with counts in one comparison"));
    } else if (rounded && !comparison.isMoney() && reported.isEmpty()) {
      report(
          offset,
          new Sentence(
              "件数没有误差,tolerance 只用于金额", "counts are exact; tolerance is for amounts of money"));
    }
  }

  private Side side(Syntax.Sum sum) {
    List<Addend> addends = new ArrayList<>();
    BigDecimal constant = BigDecimal.ZERO;
    for (Syntax.Term term : sum.terms()) {
      if (term.kind() == Kind.CONSTANT) {
        constant = constant.add(term.factor());
      } else {
        cells(term).forEach(cell -> addends.add(new Addend(cell, term.factor())));
      }
    }
    return new Side(List.copyOf(addends), constant);
  }

  private List<Integer> cells(Syntax.Term term) {
    if (term.kind() == Kind.EACH) {
      return List.of(each);
    }
    List<Integer> cells = selector.cells(term.selection(), variables, true);
    if (term.kind() == Kind.CELL && cells.size() > 1) {
      Syntax.Path path = term.selection().included().get(0);
      report(
          path.offset(),
          Sentence.of(
              "“%s”代表 %d 个单元格,请写成 sum(…) 或 each(…)",
              "'%s' stands for %d cells; write sum(…) or each(…)", path.text(), cells.size()));
    }
    return cells;
  }

  private void report(int offset, Sentence message) {
    complaints++;
    if (reported.add(offset)) {
      reporter.report(offset, message);
    }
  }
}
