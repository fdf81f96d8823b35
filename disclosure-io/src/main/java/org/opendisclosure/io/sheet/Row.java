package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row of a file.
 *
 * @param line the line on which it starts, from 1
 * @param fields what stands in it, verbatim
 * @param isTooLong whether it exceeds a limit; the fields are incomplete then
 */
public record Row(int line, List<String> fields, boolean isTooLong) {

  /** A field with neutralisation undone, empty beyond the end. */
  public String text(int column) {
    return Neutral.original(field(column));
  }

  /** A field as it stands, empty beyond the end. */
  public String field(int column) {
    return column < 0 || column >= fields.size() ? "" : fields.get(column);
  }

  public boolean isBlank(int column) {
    return field(column).isBlank();
  }

  public boolean isBlank() {
    return firstColumn(0) < 0;
  }

  /** Whether one text stands in the row, perhaps repeated in each place of a merged cell. */
  public boolean isOneText() {
    int first = firstColumn(0);
    for (int i = firstColumn(first + 1); i >= 0; i = firstColumn(i + 1)) {
      if (!field(i).equals(field(first))) {
        return false;
      }
    }
    return first >= 0;
  }

  /** The first column from the given one on that is not blank, or −1. */
  public int firstColumn(int from) {
    for (int i = from; i < fields.size(); i++) {
      if (!isBlank(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The texts from a column on. */
  public List<String> texts(int from) {
    List<String> texts = new ArrayList<>();
    for (int i = from; i < fields.size(); i++) {
      texts.add(text(i));
    }
    return Collections.unmodifiableList(texts);
  }
}
