package org.opendisclosure.io.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.io.rows.ColumnType;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableColumn;

/** The statements that make tables and views, and those that fill and tidy them. */
final class SqlSchema {

  private static final List<String> VIEWS =
      List.of(
          """
          CREATE OR REPLACE VIEW printed_figure AS
          SELECT figure.form_id, form.organ, form.year, form.edition, figure.cell, cell.place,
                 cell.table_title, cell.row_group, cell.row_label, cell.column_group, cell.column_label,
                 figure.number, cell.unit, figure.text, figure.state
          FROM figure
          JOIN form ON form.form_id = figure.form_id
          JOIN cell ON cell.edition = form.edition AND cell.cell = figure.cell;
          """,
          """
          CREATE OR REPLACE VIEW several_versions AS
          SELECT form_id, count(*) AS versions FROM document GROUP BY form_id HAVING count(*) > 1;
          """);

  private SqlSchema() {}

  /** All tables and views, where they are not there yet. */
  static String definitions() {
    StringBuilder sql = new StringBuilder();
    for (FormTable table : FormTable.values()) {
      sql.append("CREATE TABLE IF NOT EXISTS ").append(table.id()).append(" (\n");
      for (TableColumn column : table.columns()) {
        sql.append("  ").append(column).append(' ').append(type(column.type()));
        sql.append(column.isRequired() ? " NOT NULL" : "").append(reference(table, column));
        sql.append(",\n");
      }
      sql.append("  PRIMARY KEY (").append(names(keys(table))).append(")\n);\n");
    }
    VIEWS.forEach(sql::append);
    return sql.toString();
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case UUID -> "uuid";
      case TEXT -> "text";
      case BOOLEAN -> "boolean";
      case INTEGER -> "integer";
      case NUMBER ->
          "numeric(" + (ColumnType.WHOLE + ColumnType.SCALE) + ", " + ColumnType.SCALE + ")";
      case DAY -> "date";
      case JSON -> "json";
    };
  }

  private static String reference(FormTable table, TableColumn column) {
    boolean isForm = column.equals(FormTable.FORM.columns().get(0));
    return isForm && table != FormTable.FORM ? " REFERENCES form (form_id)" : "";
  }

  private static List<TableColumn> keys(FormTable table) {
    return table.columns().stream().filter(TableColumn::isKey).toList();
  }

  private static String names(List<TableColumn> columns) {
    return columns.stream().map(TableColumn::name).collect(Collectors.joining(", "));
  }

  /** What stands before the rows of a statement. */
  static String before(FormTable table) {
    return "INSERT INTO " + table.id() + " (" + names(table.columns()) + ") VALUES\n";
  }

  /** What stands behind them: a row takes the place of the one that has its key. */
  static String after(FormTable table) {
    String changes =
        table.columns().stream()
            .filter(column -> !column.isKey())
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
    return "\nON CONFLICT (" + names(keys(table)) + ") DO UPDATE SET " + changes + ";\n";
  }

  /** Takes away the rows that earlier versions of forms had and their present ones have not. */
  static String tidying() {
    StringBuilder sql = new StringBuilder();
    for (FormTable table : FormTable.values()) {
      if (table.isCounted()) {
        String id = table.id();
        sql.append(
            "DELETE FROM %s USING form WHERE form.form_id = %s.form_id AND place > form.%ss;\n"
                .formatted(id, id, id));
      }
    }
    return sql.toString();
  }
}
