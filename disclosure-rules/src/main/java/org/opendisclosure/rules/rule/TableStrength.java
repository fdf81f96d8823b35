package org.opendisclosure.rules.rule;

import java.util.List;
import org.opendisclosure.model.text.Sentence;

/**
 * What the error-level rules see of one table, or of tables whose figures they connect. Only
 * equations between figures can tell which figure is wrong; inequalities and conditions can tell
 * that one is.
 *
 * @param tables the printed titles
 * @param figures the number of cells with figures that the layout prints
 * @param inEquations how many of them stand in an equation
 * @param equations the number of equations
 * @param rank how many of the equations do not follow from the others
 * @param detected any error in so many cells of the equations, or fewer, breaks an equation; 0
 *     without equations
 * @param isExact false if the search for an unnoticed change was cut off, so that {@code detected}
 *     may be greater
 * @param smallestChange the smallest number of cells whose change breaks no equation, as an
 *     example; empty if every change breaks one or the search was cut off
 * @param groups cells that no equation can tell apart: a wrong figure in one is explained as well
 *     by another of its group
 * @param conditions the number of error-level inequalities and conditions, without those that only
 *     forbid negative figures
 * @param inConditionsOnly the cells that stand in these but in no equation
 * @param unseen the cells in which no error-level rule sees anything but a negative figure
 */
public record TableStrength(
    List<String> tables,
    int figures,
    int inEquations,
    int equations,
    int rank,
    int detected,
    boolean isExact,
    List<CellChange> smallestChange,
    List<List<PrintedCell>> groups,
    int conditions,
    List<PrintedCell> inConditionsOnly,
    List<PrintedCell> unseen) {

  /**
   * What the rules see.
   *
   * @param tables the printed titles
   * @param figures the number of cells with figures
   * @param inEquations how many stand in an equation
   * @param equations the number of equations
   * @param rank how many do not follow from others
   * @param detected how many wrong cells are always noticed
   * @param isExact whether the search was completed
   * @param smallestChange an example of a smallest unnoticed change
   * @param groups cells that cannot be told apart
   * @param conditions the number of inequalities and conditions
   * @param inConditionsOnly the cells in no equation but in a condition
   * @param unseen the cells in neither
   */
  public TableStrength {
    tables = List.copyOf(tables);
    smallestChange = List.copyOf(smallestChange);
    groups = groups.stream().map(List::copyOf).toList();
    inConditionsOnly = List.copyOf(inConditionsOnly);
    unseen = List.copyOf(unseen);
  }

  /**
   * How many wrong cells can be named, and not only noticed: any error in so many cells has one
   * explanation by so few.
   *
   * @return half of {@link #detected}, rounded down
   */
  public int located() {
    return detected / 2;
  }

  /**
   * The same in words.
   *
   * @return a paragraph in both languages
   */
  public Sentence message() {
    return StrengthWording.message(this);
  }
}
