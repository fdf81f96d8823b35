package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;
import org.opendisclosure.model.layout.Layouts;

/**
 * A form as a sequence of printed lines: those of its layout, those beyond it in which something
 * stands, and between them, in their places, those that the edition does not know.
 */
final class PrintedForm {

  private final StatisticsForm form;
  private final Layout layout;
  private final Figures figures;
  private final boolean areInPlace;

  /**
   * Prepares a form for printing.
   *
   * @param isPrintable whether an unknown line can be told from known ones in its place; if one
   *     cannot, none is printed in place
   */
  PrintedForm(StatisticsForm form, Layouts layouts, Predicate<UnknownLine> isPrintable) {
    this.form = form;
    this.layout = layouts.of(form);
    this.figures = form.figures();
    this.areInPlace = form.getUnknownLines().stream().allMatch(isPrintable);
  }

  StatisticsForm form() {
    return form;
  }

  Layout layout() {
    return layout;
  }

  Figures figures() {
    return figures;
  }

  /** Unknown lines that are not printed in their places. */
  List<UnknownLine> displaced() {
    return areInPlace ? List.of() : form.getUnknownLines();
  }

  List<PrintedLine> lines(Table table) {
    List<PrintedLine> printed = new ArrayList<>();
    addUnknown(table, "", printed);
    for (Line line : known(table)) {
      LayoutLine how =
          layout.find(line).orElse(new LayoutLine(line, "", line.label(), line.unit()));
      printed.add(new PrintedLine.Known(line, how.number(), how.label(), how.unit()));
      addUnknown(table, line.id(), printed);
    }
    return printed;
  }

  private void addUnknown(Table table, String after, List<PrintedLine> printed) {
    if (!areInPlace) {
      return;
    }
    for (UnknownLine unknown : form.getUnknownLines()) {
      if (unknown.getTable().equals(table.id()) && unknown.getAfter().equals(after)) {
        printed.add(new PrintedLine.Unknown(unknown, after));
      }
    }
  }

  private List<Line> known(Table table) {
    List<Line> lines = new ArrayList<>();
    for (LayoutLine line : layout.lines()) {
      if (line.line().table() == table) {
        lines.add(line.line());
      }
    }
    for (Line line : table.lines()) {
      if (!layout.prints(line) && isNeeded(line)) {
        lines.add(placeOf(line, lines), line);
      }
    }
    return lines;
  }

  private boolean isNeeded(Line line) {
    for (Cell cell : line.cells()) {
      if (!figures.isBlank(cell)) {
        return true;
      }
    }
    return areInPlace
        && form.getUnknownLines().stream()
            .anyMatch(unknown -> unknown.getAfter().equals(line.id()));
  }

  /** Behind the nearest line that the edition prints before it. */
  private static int placeOf(Line line, List<Line> lines) {
    int place = 0;
    int nearest = -1;
    for (int i = 0; i < lines.size(); i++) {
      int index = lines.get(i).index();
      if (index < line.index() && index > nearest) {
        nearest = index;
        place = i + 1;
      }
    }
    return place;
  }
}
