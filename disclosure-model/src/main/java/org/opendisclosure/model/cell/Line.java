package org.opendisclosure.model.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One printed line of an edition, with one cell per column. Lines are unique objects of their
 * {@link CellCatalogue}; compare them by identity.
 */
public final class Line {

  private final int index;
  private final String id;
  private final Table table;
  private final List<String> stubs;
  private final String label;
  private final List<String> aliases;
  private final boolean isVariant;
  private final List<Cell> cells = new ArrayList<>();

  Line(int index, String id, Table table, List<String> stubs, Print print, boolean isVariant) {
    this.index = index;
    this.id = id;
    this.table = table;
    this.stubs = List.copyOf(stubs);
    this.label = print.label();
    this.aliases = print.aliases();
    this.isVariant = isVariant;
  }

  void add(Cell cell) {
    cells.add(cell);
  }

  /**
   * The place of the line among all lines of the edition, in printed order.
   *
   * @return 0, 1, 2, …
   */
  public int index() {
    return index;
  }

  /**
   * The name of the line: the accessors that lead to it, joined by dots. For a line of one figure
   * it is the name of its cell.
   *
   * @return such as {@code applications.partlyDisclosed}
   */
  public String id() {
    return id;
  }

  /**
   * The table in which the line is printed.
   *
   * @return the table
   */
  public Table table() {
    return table;
  }

  /**
   * The labels of the groups around the line, outermost first, as the merged stub columns print
   * them.
   *
   * @return such as 三、本年度办理结果 and (三)不予公开; may be empty
   */
  public List<String> stubs() {
    return stubs;
  }

  /**
   * The official label.
   *
   * @return the label in half-width punctuation
   */
  public String label() {
    return label;
  }

  /**
   * Other wordings of the line.
   *
   * @return wordings beyond {@link #label()}
   */
  public List<String> aliases() {
    return aliases;
  }

  /**
   * Whether only variants of the form print the line.
   *
   * @return false for a line of the official form
   */
  public boolean isVariant() {
    return isVariant;
  }

  /**
   * The cells of the line in printed order.
   *
   * @return one cell per column
   */
  public List<Cell> cells() {
    return Collections.unmodifiableList(cells);
  }

  /**
   * The unit of the line's first figure.
   *
   * @return such as 条; empty where the form prints none
   */
  public String unit() {
    return cells.get(0).unit();
  }

  @Override
  public String toString() {
    return id;
  }
}
