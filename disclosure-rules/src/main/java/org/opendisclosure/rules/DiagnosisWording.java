package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;

/** Names cells and rules in printed words, and says what follows from what. */
final class DiagnosisWording {

  private static final int NAMED_RULES = 3;

  private final Vocabulary vocabulary;
  private final Edition edition;
  private final PrintedCells cells;

  DiagnosisWording(Layout layout) {
    this.edition = layout.edition();
    this.vocabulary = Vocabulary.of(edition);
    this.cells = new PrintedCells(layout);
  }

  PrintedCell cell(Cell cell) {
    return cells.of(cell);
  }

  RuleInstance rule(Instance instance) {
    Rule rule = instance.rule();
    Optional<Sentence> place =
        rule.bound(edition).size() == 1
            ? Optional.empty()
            : vocabulary.cell(instance.firstCell()).map(cell -> cells.of(cell).place());
    String zh = place.map(p -> "(" + p.zh() + ")").orElse("");
    String en = place.map(p -> " (" + p.en() + ")").orElse("");
    return new RuleInstance(
        rule, instance.bound().bindings(), new Sentence(rule.id() + zh, rule.id() + en));
  }

  Redundancy redundancy(RuleInstance rule, List<RuleInstance> from) {
    Sentence others = names(from);
    Sentence message =
        from.isEmpty()
            ? new Sentence(
                "%s:只要没有负数就总是成立,不会发现任何差错。".formatted(rule.name().zh()),
                "%s holds whenever no figure is negative; it never finds an error."
                    .formatted(rule.name().en()))
            : new Sentence(
                "%s:只要下列 %d 条成立就必然成立:%s。".formatted(rule.name().zh(), from.size(), others.zh()),
                "%s holds whenever these %d hold: %s."
                    .formatted(rule.name().en(), from.size(), others.en()));
    return new Redundancy(rule, from, message);
  }

  /** A few rules by name; of more, how often each occurs. */
  Sentence names(List<RuleInstance> rules) {
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
