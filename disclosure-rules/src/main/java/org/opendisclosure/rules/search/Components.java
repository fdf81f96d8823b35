package org.opendisclosure.rules.search;

import java.util.Arrays;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.SparseRow;

/** Groups of equations that are connected by the cells they share. */
final class Components {

  private Components() {}

  /** For each equation the number of its group, groups numbered from 0 in order of appearance. */
  static int[] of(Equations equations, CellEquations columns) {
    int[] group = new int[equations.size()];
    Arrays.fill(group, -1);
    int groups = 0;
    for (int row = 0; row < group.length; row++) {
      if (group[row] < 0) {
        spread(equations, columns, row, groups++, group);
      }
    }
    return group;
  }

  private static void spread(
      Equations equations, CellEquations columns, int row, int number, int[] group) {
    group[row] = number;
    SparseRow cells = equations.row(row);
    for (int place = 0; place < cells.size(); place++) {
      for (int neighbour : columns.rowsOf(cells.cell(place))) {
        if (group[neighbour] < 0) {
          spread(equations, columns, neighbour, number, group);
        }
      }
    }
  }
}
