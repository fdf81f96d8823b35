package org.opendisclosure.rules.locate;

/** What figures a form may have beyond the equations. */
public interface PermittedFigures {

  /**
   * Whether a cell may be changed at all.
   *
   * @param cell the number of a cell
   * @return false for blank and absent cells, and for those that the user vouches for
   */
  boolean mayChange(int cell);

  /**
   * Whether a cell is printed. One that is not parts no neighbours.
   *
   * @param cell the number of a cell
   * @return false for the cells of lines that the form's layout leaves out
   */
  default boolean isPrinted(int cell) {
    return true;
  }

  /**
   * Whether the figures break a rule that is not one of the equations: a negative count, a part
   * greater than its whole.
   *
   * @param values a figure for every cell
   * @return false if they break one that the figures as stated keep
   */
  boolean holds(long[] values);
}
