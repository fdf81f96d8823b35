package org.opendisclosure.rules.deciding;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;

/**
 * What must be set right in the vector of whole numbers before rules can use it, prepared once for
 * each layout: amounts, texts, and the cells of lines that the layout does not print.
 */
public final class Mask {

  private final Layout layout;
  private final Cell[] amounts;
  private final Cell[] texts;
  private final Cell[] unprinted;

  public Mask(Layout layout) {
    this.layout = layout;
    List<Cell> money = new ArrayList<>();
    List<Cell> text = new ArrayList<>();
    List<Cell> absent = new ArrayList<>();
    for (Cell cell : layout.edition().catalogue().cells()) {
      if (cell.kind() == Kind.MONEY) {
        money.add(cell);
      } else if (!cell.kind().isNumeric()) {
        text.add(cell);
      }
      if (cell.kind().isNumeric() && !layout.prints(cell.line())) {
        absent.add(cell);
      }
    }
    this.amounts = money.toArray(Cell[]::new);
    this.texts = text.toArray(Cell[]::new);
    this.unprinted = absent.toArray(Cell[]::new);
  }

  void apply(Figures figures, long[] numbers) {
    for (Cell cell : amounts) {
      numbers[cell.index()] = figures.findAmount(cell).map(Values::millionths).orElse(Values.BLANK);
    }
    for (Cell cell : texts) {
      numbers[cell.index()] = 0;
    }
    for (Cell cell : unprinted) {
      if (numbers[cell.index()] == Values.BLANK && figures.findUnreadable(cell).isEmpty()) {
        numbers[cell.index()] = 0;
      }
    }
  }

  boolean isAbsent(Figures figures, Cell cell) {
    return !layout.prints(cell.line())
        && !figures.isStated(cell)
        && figures.findUnreadable(cell).isEmpty();
  }
}
