package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.diagnose.Dependencies;
import org.opendisclosure.rules.diagnose.Dependency;
import org.opendisclosure.rules.diagnose.EquationBlock;
import org.opendisclosure.rules.rule.Redundancy;
import org.opendisclosure.rules.rule.RuleConflict;
import org.opendisclosure.rules.rule.RuleInstance;
import org.opendisclosure.rules.rule.Severity;

/** Diagnoses the rules of one layout. */
final class Diagnostician {

  private final Layout layout;
  private final List<RuleSet> ruleSets;
  private final List<Instance> instances;
  private final RuleNames vocabulary;
  private final DiagnosisWording wording;
  private final EquationSystem system;
  private final List<EquationBlock> blocks;

  Diagnostician(Layout layout, List<RuleSet> ruleSets, List<Instance> all) {
    this.layout = layout;
    this.instances = all.stream().filter(instance -> !instance.isSignOnly()).toList();
    this.ruleSets = ruleSets;
    this.vocabulary = RuleNames.of(layout.edition());
    this.wording = new DiagnosisWording(layout);
    this.system = new EquationSystem(layout, instances);
    this.blocks = EquationBlock.of(system.factors());
  }

  Diagnosis diagnose() {
    Dependencies dependencies = Dependencies.of(system.constantPlace(), system.rows());
    List<RuleConflict> conflicts = conflicts();
    return new Diagnosis(
        layout,
        ruleSets,
        system.rows().size(),
        dependencies.rank(),
        sections().stream()
            .map(cells -> new Section(cells, blocks, system, wording).strength())
            .toList(),
        conflicts,
        conflicts.isEmpty() ? redundancies(dependencies) : List.of());
  }

  private List<RuleConflict> conflicts() {
    Consistency consistency = consistency(errors());
    Set<List<Instance>> found = new LinkedHashSet<>();
    for (Instance instance : instances) {
      if (found.stream().noneMatch(conflict -> conflict.contains(instance))) {
        consistency.conflict(Claim.that(instance.constraint()), instance).ifPresent(found::add);
      }
    }
    return found.stream().map(rules -> wording.conflict(named(rules))).toList();
  }

  private List<Instance> errors() {
    return instances.stream().filter(i -> i.rule().severity() == Severity.ERROR).toList();
  }

  private Consistency consistency(List<Instance> errors) {
    return new Consistency(vocabulary, this::counts, errors);
  }

  /** Whether an index may stand for something else than 0. */
  private boolean counts(int index) {
    return vocabulary.cell(index).map(cell -> layout.prints(cell.line())).orElse(true);
  }

  private List<RuleInstance> named(List<Instance> rules) {
    return rules.stream().map(wording::rule).toList();
  }

  private List<Redundancy> redundancies(Dependencies dependencies) {
    List<Redundancy> redundancies = new ArrayList<>();
    for (Dependency dependency : dependencies.list()) {
      List<Instance> from = dependency.from().stream().map(system.instances()::get).toList();
      redundancies.add(
          wording.redundancy(wording.rule(system.instances().get(dependency.row())), named(from)));
    }
    redundancies.addAll(redundantConditions());
    return redundancies;
  }

  /** Of rules that follow from each other, the later one is the redundant one. */
  private List<Redundancy> redundantConditions() {
    List<Redundancy> found = new ArrayList<>();
    List<Instance> kept = new ArrayList<>(errors());
    for (int i = instances.size() - 1; i >= 0; i--) {
      Instance instance = instances.get(i);
      if (!system.instances().contains(instance)
          && instance.cells().stream().allMatch(this::counts)) {
        Optional<Redundancy> redundancy = redundancy(instance, consistency(kept));
        redundancy.ifPresent(
            r -> {
              found.add(0, r);
              kept.remove(instance);
            });
      }
    }
    return found;
  }

  private Optional<Redundancy> redundancy(Instance instance, Consistency consistency) {
    if (instance.constraint() instanceof Constraint.If implication) {
      Optional<List<Instance>> never =
          consistency.conflict(Claim.that(implication.premise()), instance);
      if (never.isPresent()) {
        return never.map(
            rules -> wording.neverApplies(wording.rule(instance), others(rules, instance)));
      }
    }
    return consistency
        .conflict(Claim.not(instance.constraint()), instance)
        .map(rules -> wording.redundancy(wording.rule(instance), others(rules, instance)));
  }

  private List<RuleInstance> others(List<Instance> rules, Instance instance) {
    return named(rules.stream().filter(rule -> !rule.equals(instance)).toList());
  }

  /** The printed figures of each table, or of tables that a block of equations connects. */
  private List<List<Cell>> sections() {
    Map<Table, Set<Cell>> sections = new LinkedHashMap<>();
    for (Cell cell : layout.edition().catalogue().cells()) {
      if (cell.kind().isNumeric() && layout.prints(cell.line())) {
        sections.computeIfAbsent(cell.line().table(), key -> new LinkedHashSet<>()).add(cell);
      }
    }
    for (EquationBlock block : blocks) {
      Set<Cell> joined = new LinkedHashSet<>();
      block.cells().forEach(cell -> joined.addAll(sections.get(cell(cell).line().table())));
      joined.forEach(cell -> sections.put(cell.line().table(), joined));
    }
    return sections.values().stream().distinct().map(List::copyOf).toList();
  }

  private Cell cell(int index) {
    return vocabulary.cell(index).orElseThrow();
  }
}
