package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.diagnose.Dependencies;
import org.opendisclosure.rules.diagnose.EquationBlock;
import org.opendisclosure.rules.diagnose.SmallestChange;
import org.opendisclosure.rules.diagnose.SparseVector;
import org.opendisclosure.rules.rule.CellChange;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.rule.TableStrength;

/**
 * The figures of one table, or of tables that equations connect, and what the rules see of them.
 */
final class Section {

  private static final int MOST_CELLS = 6;
  private static final long MAX_WORK = 200_000;

  private final List<Cell> cells;
  private final List<EquationBlock> blocks;
  private final List<SparseVector> rows;
  private final List<Instance> conditions;
  private final Set<Integer> inEquations = new HashSet<>();
  private final Set<Integer> inConditions = new HashSet<>();
  private final DiagnosisWording wording;
  private List<CellChange> smallestChange = List.of();
  private int detected;
  private boolean isExact = true;

  Section(
      List<Cell> cells, List<EquationBlock> all, EquationSystem system, DiagnosisWording wording) {
    this.cells = cells;
    this.wording = wording;
    Set<Integer> indices = new HashSet<>();
    cells.forEach(cell -> indices.add(cell.index()));
    this.blocks = all.stream().filter(b -> indices.contains(b.cells().get(0))).toList();
    this.rows = blocks.stream().flatMap(block -> block.rows().stream()).toList();
    this.conditions =
        system.conditions().stream()
            .filter(instance -> instance.cells().stream().anyMatch(indices::contains))
            .toList();
    blocks.forEach(block -> inEquations.addAll(block.cells()));
    conditions.forEach(instance -> inConditions.addAll(instance.cells()));
    this.detected = inEquations.size();
  }

  TableStrength strength() {
    blocks.forEach(this::search);
    return new TableStrength(
        cells.stream().map(cell -> wording.cell(cell).table()).distinct().toList(),
        cells.size(),
        inEquations.size(),
        rows.size(),
        rank(rows),
        detected,
        isExact,
        smallestChange,
        blocks.stream().flatMap(block -> block.groups().stream()).map(this::printed).toList(),
        conditions.size(),
        printed(index -> !inEquations.contains(index) && inConditions.contains(index)),
        printed(index -> !inEquations.contains(index) && !inConditions.contains(index)));
  }

  private static int rank(List<SparseVector> rows) {
    return Dependencies.of(Integer.MAX_VALUE / 2, rows).rank();
  }

  /** Keeps the smallest change over all blocks; none exists where the factors have full rank. */
  private void search(EquationBlock block) {
    if (rank(block.rows()) == block.cells().size()) {
      return;
    }
    SmallestChange.Found found = SmallestChange.find(block, MOST_CELLS, MAX_WORK);
    if (found.excluded() < detected) {
      detected = found.excluded();
      isExact = !found.change().isEmpty();
      smallestChange = changes(found);
    }
  }

  private List<CellChange> changes(SmallestChange.Found found) {
    List<CellChange> changes = new ArrayList<>();
    found.change().forEach((index, by) -> changes.add(new CellChange(printed(index), by)));
    return changes;
  }

  private PrintedCell printed(int index) {
    return cells.stream()
        .filter(cell -> cell.index() == index)
        .map(wording::cell)
        .findFirst()
        .orElseThrow();
  }

  private List<PrintedCell> printed(List<Integer> indices) {
    return indices.stream().map(this::printed).toList();
  }

  private List<PrintedCell> printed(Predicate<Integer> chosen) {
    return cells.stream().filter(cell -> chosen.test(cell.index())).map(wording::cell).toList();
  }
}
