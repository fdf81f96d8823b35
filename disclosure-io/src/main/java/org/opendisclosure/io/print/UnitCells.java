package org.opendisclosure.io.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.MoneyUnit;

/**
 * The cells in which the unit of an amount stands, where the form leaves the unit to the office.
 * They are printed beside the amount and have no column of their own.
 */
public final class UnitCells {

  private UnitCells() {}

  /**
   * The cell in which the unit of an amount stands.
   *
   * @param amount any cell
   * @return the cell right of it; empty if the form prints the unit or the cell is no amount
   */
  public static Optional<Cell> of(Cell amount) {
    List<Cell> cells = amount.line().cells();
    int place = cells.indexOf(amount) + 1;
    boolean hasUnit =
        amount.kind() == Kind.MONEY
            && place < cells.size()
            && cells.get(place).name().equals(amount.name() + "Unit");
    return hasUnit ? Optional.of(cells.get(place)) : Optional.empty();
  }

  /**
   * Whether a text is a unit that may stand beside an amount.
   *
   * @param text what stands in the cell of the unit
   * @return true for 元, 万元 and 亿元
   */
  public static boolean isKnown(String text) {
    return MoneyUnit.find(text).filter(MoneyUnit::isStated).isPresent();
  }

  /**
   * The units that {@linkplain #isKnown are known}.
   *
   * @return 元, 万元 and 亿元
   */
  public static List<String> known() {
    return Arrays.stream(MoneyUnit.values())
        .filter(MoneyUnit::isStated)
        .map(MoneyUnit::label)
        .toList();
  }

  /**
   * Whether a cell holds the unit of the amount left of it.
   *
   * @param cell any cell
   * @return true if {@link #of} finds it
   */
  public static boolean isUnit(Cell cell) {
    List<Cell> cells = cell.line().cells();
    int place = cells.indexOf(cell);
    return cell.kind() == Kind.TEXT && place > 0 && of(cells.get(place - 1)).isPresent();
  }
}
