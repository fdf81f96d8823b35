package org.opendisclosure.rules.diagnose;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.solve.LinearRow;

/**
 * The figures of one table, or of tables that equations connect, and what the rules see of them.
 */
public final class Section {

  private static final int MOST_CELLS = 6;
  private static final long MAX_WORK = 200_000;

  private final List<Cell> cells;
  private final List<EquationBlock> blocks;
  private final List<LinearRow> rows;
  private final List<Instance> conditions;
  private final Set<Integer> inEquations = new HashSet<>();
  private final Set<Integer> inConditions = new HashSet<>();
  private Map<Integer, BigInteger> smallestChange = Map.of();
  private int detected;
  private boolean isExact = true;

  Section(List<Cell> cells, List<EquationBlock> all, EquationSystem system) {
    this.cells = cells;
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
    blocks.forEach(this::search);
  }

  /** The printed figures. */
  public List<Cell> cells() {
    return cells;
  }

  /** How many of them stand in an equation. */
  public int inEquations() {
    return inEquations.size();
  }

  /** The number of equations. */
  public int equations() {
    return rows.size();
  }

  /** How many of the equations do not follow from the others. */
  public int rank() {
    return rank(rows);
  }

  /** The greatest number of wrong cells of which an equation is sure to break. */
  public int detected() {
    return detected;
  }

  /** False if the search for a change that breaks no equation was cut off. */
  public boolean isExact() {
    return isExact;
  }

  /** By how much the cells change in a smallest change that breaks no equation, if one is known. */
  public Map<Integer, BigInteger> smallestChange() {
    return smallestChange;
  }

  /** Cells that no equation can tell apart. */
  public List<List<Integer>> groups() {
    return blocks.stream().flatMap(block -> block.groups().stream()).toList();
  }

  /** The number of conditions that are no equations. */
  public int conditions() {
    return conditions.size();
  }

  /** The cells that stand in conditions but in no equation. */
  public List<Cell> inConditionsOnly() {
    return chosen(index -> !inEquations.contains(index) && inConditions.contains(index));
  }

  /** The cells that stand in neither. */
  public List<Cell> unseen() {
    return chosen(index -> !inEquations.contains(index) && !inConditions.contains(index));
  }

  private List<Cell> chosen(IntPredicate which) {
    return cells.stream().filter(cell -> which.test(cell.index())).toList();
  }

  private static int rank(List<LinearRow> rows) {
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
      smallestChange = found.change();
    }
  }
}
