package org.opendisclosure.rules.diagnose;

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
import org.opendisclosure.rules.rule.Severity;

/** Finds out what the rules can see on forms of one layout, and what is wrong with them. */
public final class Diagnostician {

  private final Layout layout;
  private final List<Instance> instances;
  private final RuleNames names;
  private final EquationSystem system;
  private final List<EquationBlock> blocks;
  private final Dependencies dependencies;
  private final List<List<Instance>> conflicts;

  public Diagnostician(Layout layout, List<Instance> all) {
    this.layout = layout;
    this.instances = all.stream().filter(instance -> !instance.isSignOnly()).toList();
    this.names = RuleNames.of(layout.edition());
    this.system = new EquationSystem(layout, instances);
    this.blocks = EquationBlock.of(system.factors());
    this.dependencies = Dependencies.of(names.all().size(), system.rows());
    this.conflicts = findConflicts();
  }

  /** The number of error-level equations. */
  public int equations() {
    return system.rows().size();
  }

  /** How many of them do not follow from the others. */
  public int rank() {
    return dependencies.rank();
  }

  /** The tables, or tables that a block of equations connects. */
  public List<Section> sections() {
    return tables().stream().map(cells -> new Section(cells, blocks, system)).toList();
  }

  /** Rules that no form satisfies together. */
  public List<List<Instance>> conflicts() {
    return conflicts;
  }

  private List<List<Instance>> findConflicts() {
    Consistency consistency = consistency(errors());
    Set<List<Instance>> found = new LinkedHashSet<>();
    for (Instance instance : instances) {
      if (found.stream().noneMatch(conflict -> conflict.contains(instance))) {
        consistency.conflict(Claim.that(instance.constraint()), instance).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private List<Instance> errors() {
    return instances.stream().filter(i -> i.rule().severity() == Severity.ERROR).toList();
  }

  private Consistency consistency(List<Instance> errors) {
    return new Consistency(names, this::counts, errors);
  }

  /** Whether an index may stand for anything other than 0. */
  private boolean counts(int index) {
    return names.cell(index).map(cell -> layout.prints(cell.line())).orElse(true);
  }

  /**
   * The rules that follow from others; none if there are conflicts, from which anything follows.
   */
  public List<Redundant> redundancies() {
    List<Redundant> redundancies = new ArrayList<>();
    if (conflicts.isEmpty()) {
      for (Dependency dependency : dependencies.list()) {
        List<Instance> from = dependency.from().stream().map(system.instances()::get).toList();
        redundancies.add(new Redundant(system.instances().get(dependency.row()), from, false));
      }
      redundancies.addAll(redundantConditions());
    }
    return redundancies;
  }

  /** Of rules that follow from each other, the later one is the redundant one. */
  private List<Redundant> redundantConditions() {
    List<Redundant> found = new ArrayList<>();
    List<Instance> kept = new ArrayList<>(errors());
    for (int i = instances.size() - 1; i >= 0; i--) {
      Instance instance = instances.get(i);
      if (!system.instances().contains(instance)
          && instance.cells().stream().allMatch(this::counts)) {
        Optional<Redundant> redundancy = redundancy(instance, consistency(kept));
        redundancy.ifPresent(
            r -> {
              found.add(0, r);
              kept.remove(instance);
            });
      }
    }
    return found;
  }

  private Optional<Redundant> redundancy(Instance instance, Consistency consistency) {
    if (instance.constraint() instanceof Constraint.If implication) {
      Optional<List<Instance>> never =
          consistency.conflict(Claim.that(implication.premise()), instance);
      if (never.isPresent()) {
        return never.map(rules -> new Redundant(instance, others(rules, instance), true));
      }
    }
    return consistency
        .conflict(Claim.not(instance.constraint()), instance)
        .map(rules -> new Redundant(instance, others(rules, instance), false));
  }

  private static List<Instance> others(List<Instance> rules, Instance instance) {
    return rules.stream().filter(rule -> !rule.equals(instance)).toList();
  }

  /** The printed figures of each table, or of tables that a block of equations connects. */
  private List<List<Cell>> tables() {
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
    return names.cell(index).orElseThrow();
  }
}
