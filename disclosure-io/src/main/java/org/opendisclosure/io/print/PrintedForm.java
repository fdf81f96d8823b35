package org.opendisclosure.io.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.MoneyUnit;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;

/**
 * A form as a sequence of printed lines: those of its layout, those beyond it in which something
 * stands, and between them, in their places, those that the edition does not know.
 */
public final class PrintedForm {

  private final StatisticsForm form;
  private final Layout layout;
  private final Figures figures;
  private final Predicate<UnknownLine> isInPlace;
  private final Predicate<Line> isShown;

  /**
   * Prepares a form for printing.
   *
   * @param form the form
   * @param layout its layout
   * @param isInPlace whether an unknown line is printed in its place
   */
  public PrintedForm(StatisticsForm form, Layout layout, Predicate<UnknownLine> isInPlace) {
    this(form, layout, isInPlace, line -> true);
  }

  private PrintedForm(
      StatisticsForm form,
      Layout layout,
      Predicate<UnknownLine> isInPlace,
      Predicate<Line> isShown) {
    this.form = form;
    this.layout = layout;
    this.figures = printed(form.figures(), layout);
    this.isInPlace = isInPlace;
    this.isShown = isShown;
  }

  /**
   * An extract of the form.
   *
   * @param isShown which lines of the edition are in it, each with the unknown ones below it
   * @return the same form with those lines only
   */
  public PrintedForm only(Predicate<Line> isShown) {
    return new PrintedForm(form, layout, isInPlace, isShown);
  }

  /** Money in the units that the layout prints. */
  private static Figures printed(Figures figures, Layout layout) {
    Figures.Builder printed = null;
    for (Cell cell : layout.edition().catalogue().cells()) {
      if (isConverted(cell, layout) && figures.isStated(cell)) {
        printed = printed == null ? figures.toBuilder() : printed;
        print(figures.findAmount(cell).orElseThrow(), cell, layout.unit(cell), printed);
      }
    }
    return printed == null ? figures : printed.build();
  }

  private static boolean isConverted(Cell cell, Layout layout) {
    return cell.kind() == Kind.MONEY
        && !layout.unit(cell).isEmpty()
        && !layout.unit(cell).equals(cell.unit());
  }

  /** An amount that grows too long for figures is printed with its own unit. */
  private static void print(BigDecimal amount, Cell cell, String unit, Figures.Builder figures) {
    MoneyUnit official = MoneyUnit.find(cell.unit()).orElseThrow();
    BigDecimal converted = official.convert(amount, MoneyUnit.find(unit).orElseThrow());
    if (Figures.isWritable(converted)) {
      figures.amount(cell, converted);
    } else {
      figures.unreadable(cell, amount.toPlainString() + cell.unit());
    }
  }

  /**
   * The form.
   *
   * @return the form
   */
  public StatisticsForm form() {
    return form;
  }

  /**
   * The layout in whose words the form is printed.
   *
   * @return the layout
   */
  public Layout layout() {
    return layout;
  }

  /**
   * What is printed in the cells.
   *
   * @return the figures of the form, money in the units of the layout
   */
  public Figures figures() {
    return figures;
  }

  /**
   * The unknown lines that are not printed in their places.
   *
   * @return the lines in the order of the form
   */
  public List<UnknownLine> displaced() {
    return form.getUnknownLines().stream().filter(isInPlace.negate()).toList();
  }

  /**
   * The lines of a table in printed order.
   *
   * @param table a table of the form's edition
   * @return the lines; none if the layout prints none and nothing stands in any
   */
  public List<PrintedLine> lines(Table table) {
    List<PrintedLine> printed = new ArrayList<>();
    addUnknown(table, "", printed);
    for (Line line : known(table).stream().filter(isShown).toList()) {
      LayoutLine how =
          layout.find(line).orElse(new LayoutLine(line, "", line.label(), line.unit()));
      printed.add(new PrintedLine.Known(line, how.number(), how.label(), how.unit()));
      addUnknown(table, line.id(), printed);
    }
    return printed;
  }

  private void addUnknown(Table table, String after, List<PrintedLine> printed) {
    for (UnknownLine unknown : form.getUnknownLines()) {
      if (unknown.getTable().equals(table.id())
          && unknown.getAfter().equals(after)
          && isInPlace.test(unknown)) {
        printed.add(new PrintedLine.Unknown(unknown));
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
    return form.getUnknownLines().stream()
        .anyMatch(unknown -> unknown.getAfter().equals(line.id()) && isInPlace.test(unknown));
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
