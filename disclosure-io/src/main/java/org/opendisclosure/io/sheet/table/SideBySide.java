package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;

/**
 * Parts of a table that are printed side by side to save paper, each below the same headings: what
 * stands right belongs below what stands left of it.
 */
public final class SideBySide {

  private final List<Row> rows = new ArrayList<>();
  private final List<Row> section = new ArrayList<>();
  private List<Integer> starts = List.of();

  private SideBySide() {}

  /** The rows of a table with its parts one below the other. */
  public static List<Row> apart(List<Row> rows) {
    if (rows.stream().allMatch(row -> starts(row).isEmpty())) {
      return rows;
    }
    SideBySide parts = new SideBySide();
    rows.forEach(parts::add);
    parts.close();
    return parts.rows;
  }

  private void add(Row row) {
    boolean isHead = isFirstHeading(row.key(row.firstColumn(0)));
    if (isHead || isAcross(row)) {
      close();
      starts = isHead ? starts(row) : List.of();
    }
    section.add(row);
  }

  /** Whether one text reaches over the beginning of a part. */
  private boolean isAcross(Row row) {
    return row.isOneText()
        && starts.stream()
            .filter(start -> start > 0 && start < row.size())
            .anyMatch(start -> !row.startsAt(start) && row.cell(start) == row.cell(start - 1));
  }

  private void close() {
    if (starts.isEmpty()) {
      rows.addAll(section);
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      for (Row row : section) {
        Row part = row.part(starts.get(i), end);
        if (!part.isBlank()) {
          rows.add(part);
        }
      }
    }
    section.clear();
    starts = List.of();
  }

  /** The columns in which the parts below a row of headings start; empty if there is one part. */
  private static List<Integer> starts(Row row) {
    int first = row.firstColumn(0);
    int second = isFirstHeading(row.key(first)) ? next(row, first) : -1;
    if (second < 0) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = second; i >= 0; i = next(row, i)) {
      starts.add(i);
    }
    return starts;
  }

  /** Where the heading in a column stands again with others between; −1 if it does not. */
  private static int next(Row row, int column) {
    boolean isOther = false;
    for (int i = row.firstColumn(column + 1); i >= 0; i = row.firstColumn(i + 1)) {
      boolean isSame = row.text(i).equals(row.text(column));
      if (isSame && isOther) {
        return i;
      }
      isOther |= !isSame;
    }
    return -1;
  }

  private static boolean isFirstHeading(LabelKey key) {
    return SheetFormat.isLabel(key)
        || SheetFormat.isNumber(key)
        || SheetFormat.is(SheetFormat.CONTENT, key);
  }
}
