package org.opendisclosure.rules.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.diagnose.Redundant;
import org.opendisclosure.rules.diagnose.Section;
import org.opendisclosure.rules.rule.CellChange;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.rule.Redundancy;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleConflict;
import org.opendisclosure.rules.rule.RuleInstance;
import org.opendisclosure.rules.rule.TableStrength;

/** Names cells and rules in printed words, and says what follows from what. */
public final class DiagnosisWording {

  private static final int NAMED_RULES = 3;
  private static final String EACH = "each=";

  private final RuleNames names;
  private final Wording cells;

  public DiagnosisWording(Layout layout) {
    this.names = RuleNames.of(layout.edition());
    this.cells = new Wording(layout);
  }

  /** What the rules see of a table. */
  public TableStrength strength(Section section) {
    List<CellChange> changes = new ArrayList<>();
    section.smallestChange().forEach((cell, by) -> changes.add(new CellChange(printed(cell), by)));
    return new TableStrength(
        section.cells().stream().map(cells::table).distinct().toList(),
        section.cells().size(),
        section.inEquations(),
        section.equations(),
        section.rank(),
        section.detected(),
        section.isExact(),
        changes,
        section.groups().stream().map(group -> group.stream().map(this::printed).toList()).toList(),
        section.conditions(),
        section.inConditionsOnly().stream().map(cells::printed).toList(),
        section.unseen().stream().map(cells::printed).toList());
  }

  private PrintedCell printed(int index) {
    return cells.printed(cells.cell(index));
  }

  private RuleInstance rule(Instance instance) {
    Rule rule = instance.rule();
    Optional<Sentence> place =
        instance.bindings().isEmpty()
            ? Optional.empty()
            : names.cell(subject(instance)).map(cell -> cells.place(cell));
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
        : names.all().indexOf(bindings.substring(each + EACH.length()));
  }

  /** Why a rule says nothing new. */
  public Redundancy redundancy(Redundant redundant) {
    RuleInstance rule = rule(redundant.rule());
    List<RuleInstance> from = redundant.from().stream().map(this::rule).toList();
    return new Redundancy(
        rule,
        from,
        redundant.neverApplies(),
        redundant.neverApplies() ? neverApplies(rule, from) : follows(rule.name(), from));
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

  private static Sentence neverApplies(RuleInstance rule, List<RuleInstance> from) {
    Sentence others = names(from);
    return new Sentence(
        "%s:“if”后的条件永远不会成立%s,这条规则从不起作用。"
            .formatted(
                rule.name().zh(), from.isEmpty() ? "" : "(与 %s 不能同时成立)".formatted(others.zh())),
        "%s never applies: its condition cannot hold%s."
            .formatted(
                rule.name().en(),
                from.isEmpty() ? "" : " together with %s".formatted(others.en())));
  }

  /** Rules that no form satisfies together. */
  public RuleConflict conflict(List<Instance> instances) {
    List<RuleInstance> rules = instances.stream().map(this::rule).toList();
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
