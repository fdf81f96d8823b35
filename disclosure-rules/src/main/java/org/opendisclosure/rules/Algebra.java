package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.rules.Side.Addend;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.Locator;
import org.opendisclosure.rules.locate.SparseRow;

/** What the error rules of an edition say as equations over whole figures. Immutable. */
final class Algebra {

  private static final int NO_TOTAL = -1;
  private static final long MAX_WORK = 50_000;

  private final List<Instance> instances;
  private final List<Instance> conditions;
  private final List<SparseRow> rows;
  private final List<int[]> tracks;
  private final Locator complete;
  private final int cells;
  private final int[] weights;

  Algebra(CellCatalogue catalogue, List<Instance> all, int[] weights) {
    List<Instance> errors =
        all.stream().filter(i -> i.rule().severity() == Severity.ERROR).toList();
    this.instances = errors.stream().filter(i -> equation(i).isPresent()).toList();
    this.conditions = errors.stream().filter(i -> equation(i).isEmpty()).toList();
    this.rows = instances.stream().map(i -> row(equation(i).orElseThrow())).toList();
    this.tracks = tracks(catalogue);
    this.cells = catalogue.size() + 1;
    this.weights = weights;
    this.complete = prepare(allRows());
  }

  private List<Integer> allRows() {
    List<Integer> all = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      all.add(row);
    }
    return all;
  }

  private static Optional<Comparison> equation(Instance instance) {
    return instance.constraint() instanceof Comparison comparison
            && comparison.relation() == Relation.ZERO
            && comparison.unit().isPresent()
            && !comparison.isMoney()
        ? Optional.of(comparison)
        : Optional.empty();
  }

  private static SparseRow row(Comparison comparison) {
    List<Addend> addends =
        comparison.residual().stream().sorted(Comparator.comparingInt(Addend::cell)).toList();
    return SparseRow.of(
        addends.stream().mapToInt(Addend::cell).toArray(),
        addends.stream().mapToLong(addend -> addend.factor().longValueExact()).toArray(),
        comparison.constant().longValueExact());
  }

  /** The cell whose total the equation states: alone on the left, only parts on the right. */
  private static int total(Comparison comparison) {
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

  /** The error rules that are no equations. */
  List<Instance> conditions() {
    return conditions;
  }

  /** The equations of which every figure is stated; the others say nothing for certain. */
  List<Integer> stated(long[] numbers) {
    return allRows().stream().filter(row -> isStated(rows.get(row), numbers)).toList();
  }

  private static boolean isStated(SparseRow row, long[] numbers) {
    for (int place = 0; place < row.size(); place++) {
      if (numbers[row.cell(place)] == Values.BLANK) {
        return false;
      }
    }
    return true;
  }

  /** A locator over some of the equations; theirs are numbered as in the list. */
  Locator locator(List<Integer> chosen) {
    return chosen.size() == rows.size() ? complete : prepare(chosen);
  }

  private Locator prepare(List<Integer> chosen) {
    Equations equations = new Equations(cells, chosen.stream().map(rows::get).toList());
    int[] totals =
        chosen.stream()
            .mapToInt(row -> total(equation(instances.get(row)).orElseThrow()))
            .toArray();
    return new Locator(equations, totals, tracks, weights, MAX_WORK);
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
