package org.opendisclosure.io.rows;

/**
 * A column of a {@link FormTable}.
 *
 * @param name its name, of small letters and underscores
 * @param type what stands in it
 * @param isKey whether it is part of the table's key
 * @param isRequired whether something stands in it in every row; true for a key
 */
public record TableColumn(String name, ColumnType type, boolean isKey, boolean isRequired) {

  static TableColumn key(String name, ColumnType type) {
    return new TableColumn(name, type, true, true);
  }

  static TableColumn required(String name, ColumnType type) {
    return new TableColumn(name, type, false, true);
  }

  static TableColumn optional(String name, ColumnType type) {
    return new TableColumn(name, type, false, false);
  }

  @Override
  public String toString() {
    return name;
  }
}
