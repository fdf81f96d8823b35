package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.layout.Layouts;

/**
 * Puts rows together that were broken: by the end of a page, or because a label takes several lines
 * and nothing parts the rows of a table.
 *
 * <p>Rows are joined only if that makes known labels and headings of all that was broken, and no
 * figure is joined to another. A row of figures without a label is joined only between the parts of
 * one label.
 */
final class BrokenRows {

  private static final int MOST = 8;

  private final List<SheetWords> words = new ArrayList<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<Row> following = Collections.newSetFromMap(new IdentityHashMap<>());

  BrokenRows(Layouts layouts) {
    for (Edition edition : Edition.values()) {
      words.add(new SheetWords(edition, layouts));
    }
  }

  /** Says that a row may continue the one before. */
  void mayFollow(Row row) {
    following.add(row);
  }

  /** The rows with those joined that belong together. */
  List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    int next = 0;
    while (next < rows.size()) {
      int end = next + 1;
      while (end < rows.size() && end - next < MOST && following.contains(rows.get(end))) {
        end++;
      }
      Row whole = null;
      while (end > next + 1 && whole == null) {
        whole = whole(rows.subList(next, end));
        end -= whole == null ? 1 : 0;
      }
      joined.add(whole == null ? rows.get(next) : whole);
      next = end;
    }
    return joined;
  }

  /** The row that several parts make, or null if they make none. */
  private @Nullable Row whole(List<Row> parts) {
    if (isBare(parts.get(0)) || isBare(parts.get(parts.size() - 1))) {
      return null;
    }
    int width = parts.stream().mapToInt(part -> part.fields().size()).max().orElse(0);
    List<String> fields = new ArrayList<>();
    int broken = 0;
    for (int i = 0; i < width; i++) {
      int column = i;
      List<String> texts =
          parts.stream().map(part -> part.field(column)).filter(s -> !s.isBlank()).toList();
      if (texts.size() > 1) {
        broken++;
        if (!isWhole(texts)) {
          return null;
        }
      }
      fields.add(String.join("", texts));
    }
    return broken == 0 || !areAllBroken(parts, fields)
        ? null
        : new Row(parts.get(0).line(), fields, false);
  }

  /** Whether every part with words has a part of something that was broken. */
  private static boolean areAllBroken(List<Row> parts, List<String> fields) {
    return parts.stream()
        .filter(part -> !isBare(part))
        .allMatch(
            part -> {
              for (int i = 0; i < part.fields().size(); i++) {
                if (!part.isBlank(i) && !part.field(i).equals(fields.get(i))) {
                  return true;
                }
              }
              return false;
            });
  }

  private boolean isWhole(List<String> texts) {
    return texts.stream().allMatch(SheetWords::hasWord)
        && known.computeIfAbsent(
            String.join("", texts),
            text -> words.stream().anyMatch(edition -> edition.isWhole(text)));
  }

  /** Whether nothing but figures stands in a row. */
  private static boolean isBare(Row row) {
    return row.fields().stream().noneMatch(SheetWords::hasWord);
  }
}
