package org.opendisclosure.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.style.Stated;

/** What a form as a whole must satisfy when it is built. */
final class FormContent {

  private FormContent() {}

  /** Unreadable cells exist, are no texts and are not stated besides; raw texts are not blank. */
  static void requireUnreadable(StatisticsForm form) {
    Map<String, String> unreadable = form.getUnreadable();
    if (unreadable.isEmpty()) {
      return;
    }
    Figures.Builder figures = form.edition().binding().read(form);
    Figures stated = figures.build();
    unreadable.forEach(
        (name, raw) -> {
          Cell cell = cell(form.edition(), name);
          if (stated.isStated(cell)) {
            throw new IllegalArgumentException(name + " is stated and unreadable at once");
          }
          figures.unreadable(cell, raw);
        });
  }

  /** The cell of a name. */
  static Cell cell(Edition edition, String name) {
    return edition
        .catalogue()
        .find(name)
        .orElseThrow(
            () -> new IllegalArgumentException(edition.id() + " has no cell named " + name));
  }

  /**
   * The order in which unknown lines are printed; lines at the same place keep theirs.
   *
   * @throws IllegalArgumentException if the edition does not have the table, or the table not the
   *     line after which an unknown line stands; it could not be printed anywhere
   */
  static List<UnknownLine> inPrintedOrder(Edition edition, List<UnknownLine> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    return lines.stream()
        .map(line -> new Placed(place(edition, line), line))
        .sorted(Comparator.comparingInt(Placed::place))
        .map(Placed::line)
        .toList();
  }

  private record Placed(int place, UnknownLine line) {}

  /** Twice the index of the line before it, and one more; the first line of a table has none. */
  private static int place(Edition edition, UnknownLine unknown) {
    Table table =
        edition
            .catalogue()
            .findTable(unknown.getTable())
            .orElseThrow(() -> nowhere(edition, unknown, "no table " + unknown.getTable()));
    if (unknown.getAfter().isEmpty()) {
      return table.lines().get(0).index() * 2;
    }
    return edition
        .catalogue()
        .findLine(unknown.getAfter())
        .filter(line -> line.table() == table)
        .map(line -> line.index() * 2 + 1)
        .orElseThrow(
            () -> nowhere(edition, unknown, "no line " + unknown.getAfter() + " in " + table));
  }

  private static IllegalArgumentException nowhere(
      Edition edition, UnknownLine unknown, String reason) {
    return new IllegalArgumentException(
        "unknown line " + unknown.getLabel() + ": " + edition.id() + " has " + reason);
  }

  /**
   * Refuses blank texts and unreadable cells that are stated besides; returns the unknown lines in
   * printed order.
   */
  static List<UnknownLine> checkedLines(AnnualReport report) {
    Stated.requireText("overview", report.getOverview());
    Stated.requireText("problemsAndImprovements", report.getProblemsAndImprovements());
    Stated.requireText("otherMatters", report.getOtherMatters());
    requireUnreadable(report);
    return inPrintedOrder(report.edition(), report.getUnknownLines());
  }
}
