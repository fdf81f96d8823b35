package org.opendisclosure.io.sheet.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.HeaderField;

/** The fields of a header by the words that forms print. */
public final class HeaderWords {

  private static final Map<String, HeaderField> BY_LABEL = new HashMap<>();

  static {
    for (HeaderField field : HeaderField.values()) {
      field.labels().forEach(label -> BY_LABEL.put(LabelKey.of(label).text(), field));
    }
  }

  private HeaderWords() {}

  /** The field of a label, with or without an explanation in brackets, as in 填报单位(盖章). */
  public static @Nullable HeaderField of(LabelKey key) {
    HeaderField field = BY_LABEL.get(key.text());
    return field == null ? BY_LABEL.get(key.bare()) : field;
  }

  /** The field that a place of a row names, perhaps with its value behind a colon. */
  public static @Nullable HeaderField in(Row row, int column) {
    int colon = colon(row.text(column));
    return of(colon < 0 ? row.key(column) : LabelKey.of(row.text(column).substring(0, colon)));
  }

  /** Where a label ends that stands in one text with its value, as in 填报单位:某局; −1 if none. */
  static int colon(String text) {
    return text.replace('：', ':').indexOf(':');
  }

  /** The label before the colon of a text; an empty one if there is no colon. */
  public static LabelKey label(String text) {
    return LabelKey.of(text.substring(0, Math.max(0, colon(text))));
  }

  /** The year that a row states behind its label; 0 if that is none. */
  public static int year(Row row) {
    for (int i = 0; i < row.size(); i++) {
      String text = row.text(i);
      int colon = colon(text);
      if (in(row, i) == HeaderField.YEAR) {
        int next = row.firstColumn(i + 1);
        String value = colon < 0 ? next < 0 ? "" : row.text(next) : text.substring(colon + 1);
        return YearText.of(value).orElse(0);
      }
    }
    return 0;
  }
}
