package org.opendisclosure.rules.suspects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.Projection;
import org.opendisclosure.rules.locate.SparseRow;
import org.opendisclosure.rules.rule.Relation;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.search.Locator;

/** What the error rules of an edition say as equations over whole figures. Immutable. */
public final class ErrorEquations {

  private static final int NO_TOTAL = -1;
  private static final long MAX_WORK = 50_000;

  private final List<Instance> instances;
  private final List<List<Instance>> concerned = new ArrayList<>();
  private final int[] used;
  private final boolean isWeighted;
  private final Projection complete;
  private final Locator locator;

  /**
   * The equations among some rule instances.
   *
   * @param weights how reluctantly each cell is suspected
   */
  public ErrorEquations(CellCatalogue catalogue, List<Instance> all, int[] weights) {
    List<Instance> errors =
        all.stream().filter(i -> i.rule().severity() == Severity.ERROR).toList();
    this.instances = errors.stream().filter(i -> equation(i).isPresent()).toList();
    for (int cell = 0; cell <= catalogue.size(); cell++) {
      concerned.add(new ArrayList<>());
    }
    errors.forEach(i -> i.cells().forEach(cell -> concerned.get(cell).add(i)));
    LinearSystem system =
        LinearSystem.of(equations(), totals(), tracks(catalogue)).withWeights(weights);
    this.isWeighted = Arrays.stream(weights).anyMatch(weight -> weight != 1);
    this.complete = Projection.of(system, new BitSet(), new BitSet());
    this.locator = new Locator(complete.system(), MAX_WORK);
    this.used =
        instances.stream().flatMap(i -> i.cells().stream()).mapToInt(c -> c).distinct().toArray();
  }

  private Equations equations() {
    return new Equations(
        concerned.size(), instances.stream().map(i -> row(equation(i).orElseThrow())).toList());
  }

  private int[] totals() {
    return instances.stream().mapToInt(i -> total(equation(i).orElseThrow())).toArray();
  }

  private static Optional<LinearComparison> equation(Instance instance) {
    return instance.constraint() instanceof LinearComparison comparison
            && comparison.relation() == Relation.ZERO
            && comparison.unit().isPresent()
            && !comparison.isMoney()
        ? Optional.of(comparison)
        : Optional.empty();
  }

  private static SparseRow row(LinearComparison comparison) {
    List<Addend> addends =
        comparison.residual().stream().sorted(Comparator.comparingInt(Addend::cell)).toList();
    return SparseRow.of(
        addends.stream().mapToInt(Addend::cell).toArray(),
        addends.stream().mapToLong(addend -> addend.factor().longValueExact()).toArray(),
        comparison.constant().longValueExact());
  }

  /** The cell whose total the equation states: alone on the left, only parts on the right. */
  private static int total(LinearComparison comparison) {
    return comparison.left().addends().size() == 1
            && comparison.constant().signum() == 0
            && comparison.right().addends().stream().allMatch(a -> a.factor().signum() > 0)
        ? comparison.left().addends().get(0).cell()
        : NO_TOTAL;
  }

  /** The rule instances that are equations, by the number of the equation. */
  List<Instance> instances() {
    return instances;
  }

  /** Whether some cells cost more than others. */
  boolean isWeighted() {
    return isWeighted;
  }

  /** What the equations say together. */
  LinearSystem system() {
    return complete.system();
  }

  /** The numbers of the equations that are such instances. */
  BitSet equations(Predicate<Instance> such) {
    BitSet equations = new BitSet();
    for (int row = 0; row < instances.size(); row++) {
      equations.set(row, such.test(instances.get(row)));
    }
    return equations;
  }

  /** What the equations that are not excused say of the figures that are stated. */
  Projection projection(long[] numbers, BitSet excused) {
    BitSet blanks = blanks(numbers);
    return blanks.isEmpty() && excused.isEmpty()
        ? complete
        : Projection.of(system(), blanks, excused);
  }

  Locator locator(Projection projection) {
    return projection == complete ? locator : new Locator(projection.system(), MAX_WORK);
  }

  /** The cells of equations that are blank. */
  BitSet blanks(long[] numbers) {
    BitSet blanks = new BitSet();
    for (int cell : used) {
      if (numbers[cell] == Values.BLANK) {
        blanks.set(cell);
      }
    }
    return blanks;
  }

  /** The error rules that a figure may break, whether they are equations or not. */
  List<Instance> concerned(int cell) {
    return concerned.get(cell);
  }

  /** The rows and columns of the printed tables, each as its whole figures in printed order. */
  private static List<int[]> tracks(CellCatalogue catalogue) {
    Map<String, List<Cell>> tracks = new LinkedHashMap<>();
    for (Line line : catalogue.lines()) {
      for (Cell cell : line.cells()) {
        if (cell.kind().isWhole()) {
          tracks.computeIfAbsent(line.id(), key -> new ArrayList<>()).add(cell);
          tracks.computeIfAbsent(column(cell), key -> new ArrayList<>()).add(cell);
        }
      }
    }
    return tracks.values().stream()
        .map(track -> track.stream().mapToInt(Cell::index).toArray())
        .filter(track -> track.length > 1)
        .sorted(Comparator.comparing(Arrays::toString))
        .toList();
  }

  private static String column(Cell cell) {
    return cell.line().table().id() + '/' + cell.columnGroup() + '/' + cell.column();
  }
}
