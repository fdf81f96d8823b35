package org.opendisclosure.io.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows that a file of SQL inserts, by another hand than the writer's. */
final class SqlText {

  private final String sql;
  private int at;

  private SqlText(String sql) {
    this.sql = sql;
  }

  /** The rows by table; values are texts, as they stand between apostrophes or bare. */
  static Map<String, List<List<String>>> rows(String sql) {
    SqlText text = new SqlText(sql);
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (String statement = text.insert(); statement != null; statement = text.insert()) {
      List<List<String>> target = rows.computeIfAbsent(statement, key -> new ArrayList<>());
      do {
        target.add(text.row());
      } while (text.sql.charAt(text.at++) == ',');
    }
    return rows;
  }

  /** The table of the next statement that inserts; stands at its first row then. */
  private String insert() {
    int start = sql.indexOf("INSERT INTO ", at);
    if (start < 0) {
      return null;
    }
    int name = start + "INSERT INTO ".length();
    at = sql.indexOf("VALUES\n", name) + "VALUES\n".length();
    return sql.substring(name, sql.indexOf(' ', name));
  }

  private List<String> row() {
    List<String> values = new ArrayList<>();
    at = sql.indexOf('(', at) + 1;
    while (true) {
      values.add(sql.charAt(at) == '\'' ? quoted() : bare());
      if (sql.charAt(at++) == ')') {
        return values;
      }
      at++;
    }
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; sql.charAt(at) != '\'' || sql.charAt(at + 1) == '\''; at++) {
      value.append(sql.charAt(at));
      at += sql.charAt(at) == '\'' ? 1 : 0;
    }
    at++;
    return value.toString();
  }

  private String bare() {
    int start = at;
    while (sql.charAt(at) != ',' && sql.charAt(at) != ')') {
      at++;
    }
    String value = sql.substring(start, at);
    return value.equals("NULL") ? null : value;
  }
}
