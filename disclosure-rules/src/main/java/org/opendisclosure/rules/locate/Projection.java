package org.opendisclosure.rules.locate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a system says of the stated cells alone, whatever the blank ones are: the combinations of
 * its equations from which all blanks are gone. Exact; the equations of which every cell is stated
 * are among them.
 */
public final class Projection {

  private final LinearSystem system;
  private final List<Map<Integer, Long>> parts;

  private final boolean complete;

  private Projection(LinearSystem system, List<Map<Integer, Long>> parts, boolean complete) {
    this.system = system;
    this.parts = parts;
    this.complete = complete;
  }

  /**
   * Eliminates the blank cells.
   *
   * @param whole the system
   * @param blanks the numbers of its blank cells
   * @param excused the numbers of the equations that need not hold
   * @return what it says of the others; cells keep their numbers
   */
  public static Projection of(LinearSystem whole, BitSet blanks, BitSet excused) {
    Equations equations = whole.equations();
    List<SparseRow> rows = new ArrayList<>();
    for (int row = 0; row < equations.size(); row++) {
      if (!excused.get(row)) {
        rows.add(equations.row(row).withMark(equations.cells() + row));
      }
    }
    List<SparseRow> stated = new ArrayList<>(rows);
    stated.removeIf(row -> row.hasAny(blanks));
    try {
      blanks.stream().forEach(blank -> eliminate(rows, blank));
      return of(whole, rows, true);
    } catch (ArithmeticException e) {
      return of(whole, stated, false);
    }
  }

  /** Takes the shortest equation that contains the blank and eliminates it from the others. */
  private static void eliminate(List<SparseRow> rows, int blank) {
    int pivot = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).factor(blank) != 0
          && (pivot < 0 || rows.get(i).size() < rows.get(pivot).size())) {
        pivot = i;
      }
    }
    if (pivot >= 0) {
      SparseRow taken = rows.remove(pivot);
      rows.replaceAll(row -> row.factor(blank) == 0 ? row : row.eliminate(blank, taken));
    }
  }

  private static Projection of(LinearSystem whole, List<SparseRow> marked, boolean complete) {
    int cells = whole.equations().cells();
    List<SparseRow> rows = new ArrayList<>();
    List<Map<Integer, Long>> parts = new ArrayList<>();
    for (SparseRow row : marked) {
      if (row.cell(0) < cells) {
        rows.add(row.below(cells));
        parts.add(row.marks(cells));
      }
    }
    int[] totals = new int[rows.size()];
    for (int row = 0; row < totals.length; row++) {
      int first = parts.get(row).keySet().iterator().next();
      totals[row] = parts.get(row).size() == 1 ? whole.total(first) : -1;
    }
    return new Projection(whole.withEquations(new Equations(cells, rows), totals), parts, complete);
  }

  /**
   * What is said of the stated cells.
   *
   * @return a system in whose equations no blank stands
   */
  public LinearSystem system() {
    return system;
  }

  /**
   * Whether nothing is lost.
   *
   * @return false if a factor would have exceeded the range of {@code long}; then only the
   *     equations of which every cell is stated are here
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Of which equations of the whole system one of these is the sum.
   *
   * @param equation the number of an equation of {@link #system}
   * @return the numbers of equations of the whole system, and by what each is multiplied
   */
  public Map<Integer, Long> parts(int equation) {
    return new LinkedHashMap<>(parts.get(equation));
  }
}
