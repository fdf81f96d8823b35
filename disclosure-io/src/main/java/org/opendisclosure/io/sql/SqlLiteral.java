package org.opendisclosure.io.sql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as SQL writes them, in the words that PostgreSQL and DuckDB have in common. */
final class SqlLiteral {

  /** Stands for a NUL, which no text of a database may hold. */
  private static final char VISIBLE_NUL = '\u2400';

  private static final String ESCAPED_NUL = "u0000";
  private static final String ESCAPED_VISIBLE_NUL = "u2400";

  private SqlLiteral() {}

  static void append(StringBuilder sql, @Nullable Object value) {
    if (value == null) {
      sql.append("NULL");
    } else if (value instanceof BigDecimal number) {
      sql.append(number.toPlainString());
    } else if (value instanceof Integer || value instanceof Boolean) {
      sql.append(value);
    } else {
      text(sql, value.toString());
    }
  }

  /** A text between apostrophes. Backslashes and line breaks are nothing special there. */
  private static void text(StringBuilder sql, String text) {
    sql.append('\'');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        sql.append("''");
      } else {
        sql.append(c == 0 ? VISIBLE_NUL : c);
      }
    }
    sql.append('\'');
  }

  /** A JSON document without the escape of NUL, which a database may refuse. */
  static String document(String json) {
    if (!json.contains(ESCAPED_NUL)) {
      return json;
    }
    StringBuilder kept = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      kept.append(json.charAt(i));
      if (json.charAt(i) == '\\') {
        boolean isNul = json.startsWith(ESCAPED_NUL, i + 1);
        String escape = isNul ? ESCAPED_VISIBLE_NUL : json.substring(i + 1, i + 2);
        kept.append(escape);
        i += escape.length();
      }
    }
    return kept.toString();
  }
}
