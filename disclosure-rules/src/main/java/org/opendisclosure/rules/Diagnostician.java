package org.opendisclosure.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.diagnose.Block;
import org.opendisclosure.rules.diagnose.Dependencies;
import org.opendisclosure.rules.diagnose.Dependency;

/** Diagnoses the rules of one layout. */
final class Diagnostician {

  private final Layout layout;
  private final List<RuleSet> ruleSets;
  private final Vocabulary vocabulary;
  private final DiagnosisWording wording;
  private final EquationSystem system;
  private final List<Block> blocks;

  Diagnostician(Layout layout, List<RuleSet> ruleSets, List<Instance> instances) {
    this.layout = layout;
    this.ruleSets = ruleSets;
    this.vocabulary = Vocabulary.of(layout.edition());
    this.wording = new DiagnosisWording(layout);
    this.system = new EquationSystem(layout, instances);
    this.blocks = Block.of(system.factors());
  }

  Diagnosis diagnose() {
    Dependencies dependencies = Dependencies.of(system.constantPlace(), system.rows());
    return new Diagnosis(
        layout,
        ruleSets,
        system.rows().size(),
        dependencies.rank(),
        sections().stream()
            .map(cells -> new Section(cells, blocks, system, wording).strength())
            .toList(),
        dependencies.list().stream()
            .filter(dependency -> !dependency.isContradiction())
            .map(this::redundancy)
            .toList());
  }

  private Redundancy redundancy(Dependency dependency) {
    return wording.redundancy(
        rule(dependency.row()), dependency.from().stream().map(this::rule).toList());
  }

  private RuleInstance rule(int row) {
    return wording.rule(system.instances().get(row));
  }

  /** The printed figures of each table, or of tables that a block of equations connects. */
  private List<List<Cell>> sections() {
    Map<Table, Set<Cell>> sections = new LinkedHashMap<>();
    for (Cell cell : layout.edition().catalogue().cells()) {
      if (cell.kind().isNumeric() && layout.prints(cell.line())) {
        sections.computeIfAbsent(cell.line().table(), key -> new LinkedHashSet<>()).add(cell);
      }
    }
    for (Block block : blocks) {
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
