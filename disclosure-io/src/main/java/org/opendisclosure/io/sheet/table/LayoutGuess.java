package org.opendisclosure.io.sheet.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;

/** Recognises the layout of a form that names none by the lines that are printed. */
final class LayoutGuess {

  private LayoutGuess() {}

  /** The layout whose lines are exactly those printed; among several, the one worded alike most. */
  static void of(SheetContent content, List<Labelled> rows) {
    Set<Line> printed = new HashSet<>();
    List<Labelled> found = rows.stream().filter(row -> row.match().isFound()).toList();
    found.forEach(row -> printed.add(row.match().found()));
    Layout best = null;
    int most = -1;
    for (Layout layout : content.candidates()) {
      Set<Line> lines = new HashSet<>();
      layout.lines().forEach(line -> lines.add(line.line()));
      int alike = lines.equals(printed) ? alike(layout, found) : -1;
      if (alike > most) {
        best = layout;
        most = alike;
      }
    }
    if (best != null) {
      content.recognise(best, rows.get(0).row().line());
    }
  }

  private static int alike(Layout layout, List<Labelled> rows) {
    int alike = 0;
    for (Labelled row : rows) {
      LayoutLine line = layout.find(row.match().found()).orElseThrow();
      alike += line.label().equals(row.text()) ? 2 : 0;
      alike += row.number().equals(line.number()) ? 1 : 0;
    }
    return alike;
  }
}
