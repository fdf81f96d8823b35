package org.opendisclosure.io.print;

import java.util.List;
import org.opendisclosure.model.cell.Table;

/**
 * A table as it is printed, for any medium: rows of cells on a grid, of which some span columns or
 * rows. A row lists the cells that start in it, from the left; places that a cell from above covers
 * are left out.
 *
 * @param table the table
 * @param title the printed title
 * @param columns the width of the grid
 * @param sections one, or for table two of the annual report one for each set of headings
 */
public record PrintedTable(Table table, String title, int columns, List<Section> sections) {

  /**
   * Rows under headings of their own.
   *
   * @param head the rows of headings; may be none
   * @param body the rows below; labels first, then figures
   */
  public record Section(List<List<TableCell>> head, List<List<TableCell>> body) {}

  /**
   * Lays a table out.
   *
   * @param form the form
   * @param table a table of its edition that is no {@linkplain Table#isNarrative() narrative}
   * @return the table; without sections if the form prints no line of it
   */
  public static PrintedTable of(PrintedForm form, Table table) {
    List<PrintedLine> lines = form.lines(table);
    if (lines.isEmpty()) {
      return new PrintedTable(table, table.title(), 0, List.of());
    }
    if (form.form().edition().isOneTable()) {
      return ListTable.of(table, form.layout().title(), lines);
    }
    if (table.isSideBySide()) {
      return ReviewTable.of(table, lines);
    }
    return table.hasColumnGroups() ? ApplicantTable.of(table, lines) : BlockTable.of(table, lines);
  }
}
