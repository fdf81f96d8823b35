package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.narrative.Passage;

/** All rules of one edition, ready to run. Safe to share between threads. */
final class Program {

  private final List<RuleSet> ruleSets;
  private final List<Instance> instances;
  private final List<Instance> units = new ArrayList<>();
  private final List<Instance> signs = new ArrayList<>();
  private final List<Instance> others = new ArrayList<>();
  private final UnitRows rows;
  private final Map<Layout, Variant> variants = new HashMap<>();
  private final Edition edition;
  private final Weights weights;
  private final Profile profile;
  private final Map<String, Rule> narrativeRules = new HashMap<>();
  private final Cell[] narrativeCells;
  private @Nullable Algebra algebra;

  Program(
      Edition edition, List<RuleSet> ruleSets, Layouts layouts, Weights weights, Profile profile) {
    this.edition = edition;
    this.weights = weights;
    this.profile = profile;
    this.ruleSets = List.copyOf(ruleSets);
    this.instances =
        ruleSets.stream()
            .flatMap(set -> set.rules(edition).stream())
            .flatMap(rule -> profile.apply(rule).stream())
            .flatMap(rule -> instances(rule, edition))
            .toList();
    List<UnitRow> unitRows = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (Instance instance : instances) {
      if (!(instance.constraint() instanceof LinearComparison comparison)
          || comparison.unit().isEmpty()) {
        others.add(instance);
      } else if (comparison.isSignOnly()) {
        signs.add(instance);
      } else {
        units.add(instance);
        unitRows.add(comparison.unit().get());
        relations.add(comparison.relation());
      }
    }
    this.rows = new UnitRows(unitRows, relations);
    RuleSet.narrative().rules().stream()
        .flatMap(rule -> profile.apply(rule).stream())
        .forEach(rule -> narrativeRules.put(rule.id(), rule));
    this.narrativeCells =
        edition.catalogue().tables().stream()
            .filter(Table::isNarrative)
            .map(table -> table.lines().get(0).cells().get(0))
            .toArray(Cell[]::new);
    layouts.variants(edition).forEach(layout -> variants.put(layout, Variant.of(layout)));
  }

  private static Stream<Instance> instances(Rule rule, Edition edition) {
    return rule.bound(edition).stream().map(bound -> new Instance(rule, bound));
  }

  Edition edition() {
    return edition;
  }

  Profile profile() {
    return profile;
  }

  /** The rules as their files state them, whatever the profile says. */
  List<Rule> rules() {
    return Stream.concat(ruleSets.stream(), Stream.of(RuleSet.narrative()))
        .flatMap(set -> set.rules(edition).stream())
        .toList();
  }

  /** The rule for what a narrative quotes; empty if it is switched off. */
  Optional<Rule> narrativeRule(String id) {
    return Optional.ofNullable(narrativeRules.get(id));
  }

  /** The narrative parts in which something stands. */
  List<Passage> passages(Figures figures) {
    List<Passage> passages = List.of();
    for (Cell cell : narrativeCells) {
      Optional<String> text = figures.findText(cell);
      if (text.isPresent()) {
        passages = passages.isEmpty() ? new ArrayList<>() : passages;
        passages.add(new Passage(cell.name(), cell.line().table().title(), text.get()));
      }
    }
    return passages;
  }

  boolean hasRule(String id) {
    return instances.stream().anyMatch(instance -> instance.rule().id().equals(id));
  }

  List<RuleSet> ruleSets() {
    return ruleSets;
  }

  /** All rule instances in the order of their files. */
  List<Instance> instances() {
    return instances;
  }

  /** The error rules that are equations, prepared when the first form breaks one. */
  synchronized Algebra algebra() {
    if (algebra == null) {
      algebra = new Algebra(edition.catalogue(), instances, weights.in(edition));
    }
    return algebra;
  }

  /** The number of rule instances. */
  int size() {
    return instances.size();
  }

  Variant variant(Layout layout) {
    Variant variant = variants.get(layout);
    return variant == null ? Variant.of(layout) : variant;
  }

  /** The instances that are not satisfied; allocates only for these. */
  List<Decision> unsatisfied(Values values) {
    Found found = new Found();
    if (!values.isFast()) {
      found.decide(instances, values);
      return found.decisions;
    }
    if (values.hasBlanks()) {
      found.decide(units, values);
    } else {
      for (int row = rows.firstFailing(0, values);
          row < rows.size();
          row = rows.firstFailing(row + 1, values)) {
        found.add(units.get(row), Outcome.VIOLATED);
      }
    }
    if (values.hasNegatives()) {
      found.decide(signs, values);
    }
    found.decide(others, values);
    return found.decisions;
  }

  /** Gathers what is not satisfied. */
  private static final class Found {
    private List<Decision> decisions = List.of();

    void decide(List<Instance> instances, Values values) {
      for (int i = 0; i < instances.size(); i++) {
        Instance instance = instances.get(i);
        add(instance, instance.constraint().decide(values));
      }
    }

    void add(Instance instance, Outcome outcome) {
      if (outcome == Outcome.SATISFIED) {
        return;
      }
      if (decisions.isEmpty()) {
        decisions = new ArrayList<>();
      }
      decisions.add(new Decision(instance, outcome));
    }
  }
}
