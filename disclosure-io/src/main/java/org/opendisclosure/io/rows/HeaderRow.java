package org.opendisclosure.io.rows;

import static org.opendisclosure.io.rows.TableColumn.key;
import static org.opendisclosure.io.rows.TableColumn.optional;
import static org.opendisclosure.io.rows.TableColumn.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.rules.Report;

/** A form as one row: what its header states, and what a check says of it. */
final class HeaderRow {

  private HeaderRow() {}

  static List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(key("form_id", ColumnType.UUID));
    columns.add(required("version_id", ColumnType.UUID));
    columns.add(required("edition", ColumnType.TEXT));
    for (HeaderField field : HeaderField.values()) {
      String name = field.id().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      columns.add(
          field == HeaderField.LAYOUT
              ? required(name, ColumnType.TEXT)
              : optional(name, type(field)));
    }
    columns.add(required("verdict", ColumnType.TEXT));
    columns.add(required("checked_by", ColumnType.TEXT));
    columns.add(required("unknown_lines", ColumnType.INTEGER));
    columns.add(required("findings", ColumnType.INTEGER));
    columns.add(required("suspects", ColumnType.INTEGER));
    return List.copyOf(columns);
  }

  private static ColumnType type(HeaderField field) {
    return switch (field.type()) {
      case TEXT, CODE, LEVEL -> ColumnType.TEXT;
      case YEAR, QUARTER -> ColumnType.INTEGER;
      case DAY -> ColumnType.DAY;
    };
  }

  static List<Object> of(TableRows rows, Report report) {
    List<Object> values = new ArrayList<>();
    values.add(rows.formId());
    values.add(rows.versionId());
    values.add(report.form().edition().id());
    for (HeaderField field : HeaderField.values()) {
      values.add(
          field == HeaderField.LAYOUT
              ? report.layout().id()
              : value(field, report.form().getHeader()));
    }
    values.add(report.verdict().id());
    values.add(basis(report));
    Arrays.stream(FormTable.values())
        .filter(FormTable::isCounted)
        .forEach(table -> values.add(rows.of(table).size()));
    return values;
  }

  private static @Nullable Object value(HeaderField field, Header header) {
    Object value = field.get(header).orElse(null);
    return value instanceof OrganLevel level ? level.id() : value;
  }

  /** The rule sets with their versions, and the profile. */
  private static String basis(Report report) {
    return Stream.concat(
            report.ruleSets().stream().map(set -> set.id() + " " + set.version()),
            report.profile().stream().map(profile -> profile.id() + " " + profile.version()))
        .collect(Collectors.joining(", "));
  }
}
