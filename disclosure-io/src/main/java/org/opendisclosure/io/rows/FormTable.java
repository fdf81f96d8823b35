package org.opendisclosure.io.rows;

import static org.opendisclosure.io.rows.ColumnType.BOOLEAN;
import static org.opendisclosure.io.rows.ColumnType.INTEGER;
import static org.opendisclosure.io.rows.ColumnType.JSON;
import static org.opendisclosure.io.rows.ColumnType.NUMBER;
import static org.opendisclosure.io.rows.ColumnType.TEXT;
import static org.opendisclosure.io.rows.ColumnType.UUID;
import static org.opendisclosure.io.rows.TableColumn.key;
import static org.opendisclosure.io.rows.TableColumn.optional;
import static org.opendisclosure.io.rows.TableColumn.required;

import java.util.List;
import java.util.Locale;

/**
 * The tables in which forms are kept. Each constant names the columns in their order; the first is
 * part of the key. Every table but {@link #CELL} has a row for a form, and {@code form_id} names
 * it.
 */
public enum FormTable {
  /**
   * The figures that an edition has, in printed words. {@code place} counts from 0 in printed
   * order; {@code part} is the identifier of the table, {@code row_group} and {@code column_group}
   * are the headings around line and column, those around a line joined by strokes; {@code kind} is
   * {@code count}, {@code change}, {@code heading}, {@code money}, {@code yes-no} or {@code text};
   * {@code additivity} says whether figures of several organs add up: {@code additive}, {@code
   * doubtful} or {@code not-additive}.
   */
  CELL(
      key("edition", TEXT),
      key("cell", TEXT),
      required("place", INTEGER),
      required("part", TEXT),
      required("table_title", TEXT),
      required("row_group", TEXT),
      required("row_label", TEXT),
      required("column_group", TEXT),
      required("column_label", TEXT),
      required("unit", TEXT),
      required("kind", TEXT),
      required("additivity", TEXT)),

  /**
   * One row a form: {@link FormId}, the fields of its header, the layout by which it was checked,
   * the verdict and the rules that gave it, and how many rows it has in three other tables.
   */
  FORM(HeaderRow.columns()),

  /**
   * One row for each cell of a form's edition, blank or not. {@code number} is the number in the
   * official unit of its line. {@code text} is an answer, a text, what stands in a cell and is no
   * figure, or an amount with its decimal places as written. {@code state} is
   *
   * <ul>
   *   <li>{@code stated}: a figure, an answer or a text,
   *   <li>{@code beyond}: a figure with more digits than {@link ColumnType#NUMBER} holds, which is
   *       in {@code text} only,
   *   <li>{@code raw}: something that is no figure,
   *   <li>{@code blank}: nothing, which is not zero,
   *   <li>{@code absent}: nothing, in a line that the layout does not print.
   * </ul>
   */
  FIGURE(
      key("form_id", UUID),
      key("cell", TEXT),
      required("kind", TEXT),
      optional("number", NUMBER),
      optional("text", TEXT),
      required("state", TEXT)),

  /**
   * One row for each value in a line that the edition does not know; {@code column_no} is 0 if the
   * line has none. {@code text} is what stands there.
   */
  UNKNOWN_LINE(
      key("form_id", UUID),
      key("place", INTEGER),
      required("part", TEXT),
      required("after_line", TEXT),
      optional("line_number", TEXT),
      required("label", TEXT),
      optional("unit", TEXT),
      required("line_no", INTEGER),
      required("column_no", INTEGER),
      optional("text", TEXT)),

  /**
   * One row for each finding, in the order of the report. {@code stated} and {@code computed} are
   * the sides of the comparison, empty where they are not known or have more digits than {@link
   * ColumnType#NUMBER} holds. {@code explanation} is what the office says of it.
   */
  FINDING(
      key("form_id", UUID),
      key("place", INTEGER),
      required("rule", TEXT),
      required("severity", TEXT),
      required("outcome", TEXT),
      required("fingerprint", TEXT),
      optional("stated", NUMBER),
      optional("computed", NUMBER),
      required("is_explained", BOOLEAN),
      optional("explanation", TEXT),
      required("message_zh", TEXT),
      required("message_en", TEXT)),

  /**
   * One row for each cell that may be wrong. {@code finding} is the place of the finding, {@code
   * suspicion} counts from 1, the likeliest first; cells of one suspicion are wrong together.
   */
  SUSPECT(
      key("form_id", UUID),
      key("place", INTEGER),
      required("finding", INTEGER),
      required("suspicion", INTEGER),
      required("hypothesis", TEXT),
      required("cell", TEXT),
      required("stated", NUMBER),
      required("needed", NUMBER)),

  /** One row for each version of a form that was ever stored, with all that it states. */
  DOCUMENT(key("form_id", UUID), key("version_id", UUID), required("document", JSON));

  private final List<TableColumn> columns;

  FormTable(TableColumn... columns) {
    this(List.of(columns));
  }

  FormTable(List<TableColumn> columns) {
    this.columns = columns;
  }

  /**
   * The name of the table.
   *
   * @return such as {@code unknown_line}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The columns.
   *
   * @return in the order in which rows give their values
   */
  public List<TableColumn> columns() {
    return columns;
  }

  /**
   * Whether a form has as many rows as it happens to need, which {@link #FORM} counts in a column
   * named as this table with an s; their key ends with their place, from 1.
   *
   * @return true for unknown lines, findings and suspects
   */
  public boolean isCounted() {
    return this == UNKNOWN_LINE || this == FINDING || this == SUSPECT;
  }
}
