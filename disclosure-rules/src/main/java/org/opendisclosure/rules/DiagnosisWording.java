package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.rule.Redundancy;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleConflict;
import org.opendisclosure.rules.rule.RuleInstance;

/** Names cells and rules in printed words, and says what follows from what. */
final class DiagnosisWording {

  private static final int NAMED_RULES = 3;
  private static final String EACH = "each=";

  private final RuleNames vocabulary;
  private final PrintedCells cells;

  DiagnosisWording(Layout layout) {
    this.vocabulary = RuleNames.of(layout.edition());
    this.cells = new PrintedCells(layout);
  }

  PrintedCell cell(Cell cell) {
    return cells.of(cell);
  }

  RuleInstance rule(Instance instance) {
    Rule rule = instance.rule();
    Optional<Sentence> place =
        instance.bindings().isEmpty()
            ? Optional.empty()
            : vocabulary.cell(subject(instance)).map(cell -> cells.of(cell).place());
    String zh = place.map(p -> "(" + p.zh() + ")").orElse("");
    String en = place.map(p -> " (" + p.en() + ")").orElse("");
    return new RuleInstance(
        rule, instance.bindings(), new Sentence(rule.id() + zh, rule.id() + en));
  }

  /** The cell for which the check is repeated, or else the one that it names first. */
  private int subject(Instance instance) {
    String bindings = instance.bindings();
    int each = bindings.lastIndexOf(EACH);
    return each < 0
        ? instance.firstCell()
        : vocabulary.names().indexOf(bindings.substring(each + EACH.length()));
  }

  Redundancy redundancy(RuleInstance rule, List<RuleInstance> from) {
    return new Redundancy(rule, from, false, follows(rule.name(), from));
  }

  private static Sentence follows(Sentence rule, List<RuleInstance> from) {
    if (from.isEmpty()) {
      return new Sentence(
          rule.zh() + ":只要没有负数就总是成立,不会发现任何差错。",
          rule.en() + " holds whenever no figure is negative; it never finds an error.");
    }
    Sentence others = names(from);
    return from.size() == 1
        ? new Sentence(
            "%s:只要 %s 成立就必然成立。".formatted(rule.zh(), others.zh()),
            "%s holds whenever %s does.".formatted(rule.en(), others.en()))
        : new Sentence(
            "%s:只要下列 %d 条成立就必然成立:%s。".formatted(rule.zh(), from.size(), others.zh()),
            "%s holds whenever these %d do: %s.".formatted(rule.en(), from.size(), others.en()));
  }

  Redundancy neverApplies(RuleInstance rule, List<RuleInstance> from) {
    Sentence others = names(from);
    Sentence message =
        new Sentence(
            "%s:“if”后的条件永远不会成立%s,这条规则从不起作用。"
                .formatted(
                    rule.name().zh(), from.isEmpty() ? "" : "(与 %s 不能同时成立)".formatted(others.zh())),
            "%s never applies: its condition cannot hold%s."
                .formatted(
                    rule.name().en(),
                    from.isEmpty() ? "" : " together with %s".formatted(others.en())));
    return new Redundancy(rule, from, true, message);
  }

  RuleConflict conflict(List<RuleInstance> rules) {
    Sentence names = names(rules);
    Sentence message =
        rules.size() == 1
            ? new Sentence(
                "没有任何表能满足:%s。".formatted(names.zh()), "No form satisfies %s.".formatted(names.en()))
            : new Sentence(
                "没有任何表能同时满足这 %d 条:%s。".formatted(rules.size(), names.zh()),
                "No form satisfies these %d together: %s.".formatted(rules.size(), names.en()));
    return new RuleConflict(rules, message);
  }

  /** A few rules by name; of more, how often each occurs. */
  static Sentence names(List<RuleInstance> rules) {
    if (rules.size() <= NAMED_RULES) {
      return new Sentence(
          rules.stream().map(rule -> rule.name().zh()).collect(Collectors.joining("、")),
          rules.stream().map(rule -> rule.name().en()).collect(Collectors.joining(", ")));
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    rules.forEach(rule -> counts.merge(rule.rule().id(), 1, Integer::sum));
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    counts.forEach(
        (id, count) -> {
          zh.add(count == 1 ? id : id + "(" + count + " 处)");
          en.add(count == 1 ? id : id + " (" + count + " times)");
        });
    return new Sentence(String.join("、", zh), String.join(", ", en));
  }
}
