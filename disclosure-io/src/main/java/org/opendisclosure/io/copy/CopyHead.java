package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Line;

/**
 * What the head of a table says about its rows.
 *
 * @param kind how labels and values stand
 * @param lead how many columns stand before that of the labels
 * @param width how many cells follow a label; of table four, how many make the row
 * @param grid how many cells each row has if merged cells are kept as blank ones, otherwise 0
 * @param unit the place of the unit among the cells behind the label, or −1
 * @param rows the head as it is handed on
 */
record CopyHead(Kind kind, int lead, int width, int grid, int unit, List<List<String>> rows) {

  /** The columns of labels of table three; no table has more. */
  static final int LABELS = 3;

  /** How labels and values stand. */
  enum Kind {
    /** Number, label, unit, figure. */
    LIST,
    /** Groups and label, then a figure in each column. */
    COLUMNS,
    /** No labels, one row of figures. */
    REVIEW
  }

  /**
   * What a head says; null if it cannot be told.
   *
   * @param isUnmarked whether nothing but the words says where its rows end
   */
  static @Nullable CopyHead of(List<List<String>> head, CopyWords words, boolean isUnmarked) {
    CopyHead list = list(head.get(0));
    if (list != null) {
      return list;
    }
    List<String> texts = texts(head, words);
    int grid = isUnmarked ? 0 : grid(head);
    boolean isReview = texts.stream().filter(text -> words.review(text).isPresent()).count() > 1;
    if (isReview) {
      return grid > 0 ? new CopyHead(Kind.REVIEW, 0, grid, grid, -1, head) : review(texts, words);
    }
    return columns(texts, grid > 0 ? head : List.of(), grid, words);
  }

  /** The headings in order; two that are none but make one together are parts of it. */
  private static List<String> texts(List<List<String>> head, CopyWords words) {
    List<String> texts = new ArrayList<>();
    for (List<String> row : head) {
      for (String text : row) {
        int whole = words.isKnown(text) ? -1 : begun(texts, text, words);
        if (whole >= 0) {
          texts.set(whole, texts.get(whole) + text);
        } else if (!text.isEmpty()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static int begun(List<String> texts, String rest, CopyWords words) {
    for (int i = 0; i < texts.size() && !rest.isEmpty(); i++) {
      if (!words.isKnown(texts.get(i)) && words.isColumnHeading(texts.get(i) + rest)) {
        return i;
      }
    }
    return -1;
  }

  /** The statistics table without a head: label, unit, figure. */
  static CopyHead list(boolean isNumbered) {
    int lead = isNumbered ? 1 : 0;
    return new CopyHead(Kind.LIST, lead, 2, 0, 0, List.of());
  }

  /** The same for a list whose rows are numbered although no heading says so. */
  CopyHead numbered() {
    if (kind != Kind.LIST || lead > 0) {
      return this;
    }
    List<List<String>> led = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(List.of(""));
      cells.addAll(row);
      led.add(cells);
    }
    return new CopyHead(kind, 1, width, grid, unit, led);
  }

  /** A table of the annual report without a head. */
  static CopyHead columns(int width) {
    return new CopyHead(Kind.COLUMNS, 0, width, 0, -1, List.of());
  }

  /** Whether a row is the head of a statistics table. */
  static boolean isList(List<String> row) {
    return list(row) != null;
  }

  private static @Nullable CopyHead list(List<String> row) {
    int label = -1;
    int unit = -1;
    int value = -1;
    for (int i = row.size() - 1; i >= 0; i--) {
      LabelKey key = LabelKey.of(row.get(i));
      label = SheetFormat.isLabel(key) ? i : label;
      unit = SheetFormat.isUnit(key) ? i : unit;
      value = SheetFormat.isValue(key) ? i : value;
    }
    return label < 0 || value < label
        ? null
        : new CopyHead(
            Kind.LIST,
            label,
            lastStated(row) - label,
            0,
            unit > label ? unit - label - 1 : -1,
            List.of(row));
  }

  private static int lastStated(List<String> row) {
    int last = row.size() - 1;
    while (last >= 0 && row.get(last).isEmpty()) {
      last--;
    }
    return last;
  }

  /** The width of a head in which merged cells are kept as blank ones, otherwise 0. */
  private static int grid(List<List<String>> head) {
    int size = head.get(0).size();
    boolean isEven = head.stream().allMatch(row -> row.size() == size);
    boolean hasBlanks =
        head.stream().anyMatch(row -> row.subList(0, lastStated(row) + 1).contains(""));
    return isEven && (head.size() > 1 || hasBlanks) ? size : 0;
  }

  /** The columns in the order of the figures: those of a group stand in its place. */
  private static @Nullable CopyHead columns(
      List<String> texts, List<List<String>> printed, int grid, CopyWords words) {
    List<String> tops = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> members = new ArrayList<>();
    String group = texts.stream().filter(words::isColumnGroup).findFirst().orElse("");
    for (String text : texts) {
      LabelKey key = LabelKey.of(text);
      boolean isOverLabels = tops.isEmpty() && !words.isColumnHeading(text);
      if (isOverLabels || SheetFormat.isHeading(key)) {
        labels.add(text);
      } else if (!group.isEmpty() && words.isColumnGroup(group, text)) {
        members.add(text);
      } else {
        tops.add(text);
      }
    }
    boolean areKnown =
        (group.isEmpty()
                || members.size() == words.members(group)
                    && tops.stream().allMatch(words::isColumnHeading))
            && labels.stream().skip(1).allMatch(words::isHeading)
            && !(group.isEmpty()
                && words.isMember(tops.isEmpty() ? "" : tops.get(tops.size() - 1)));
    if (grid == 0 && !areKnown) {
      return unclear();
    }
    List<String> columns = new ArrayList<>();
    for (String top : tops) {
      columns.addAll(top.equals(group) ? members : List.of(top));
    }
    if (columns.isEmpty()) {
      return null;
    }
    List<String> row = new ArrayList<>(Collections.nCopies(LABELS - 1, ""));
    row.add(labels.isEmpty() ? "" : labels.get(0));
    row.addAll(columns);
    return new CopyHead(
        Kind.COLUMNS, 0, columns.size(), grid, -1, grid > 0 ? printed : List.of(row));
  }

  /**
   * Table four without its merges: the groups in the order in which they stand side by side, and a
   * run of different columns for each. Any other order says nothing.
   */
  private static CopyHead review(List<String> texts, CopyWords words) {
    List<Line> groups = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<List<String>> runs = new ArrayList<>();
    for (String text : texts) {
      Line line = words.review(text).orElse(null);
      if (line != null) {
        groups.add(line);
        labels.add(text);
      } else if (words.isColumnHeading(text)) {
        boolean isNext =
            runs.isEmpty()
                || runs.get(runs.size() - 1).stream().anyMatch(known -> isSame(known, text));
        if (isNext) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(text);
      }
    }
    boolean isInOrder = groups.equals(words.reviews()) && words.review(texts.get(0)).isPresent();
    return isInOrder && runs.size() == groups.size() ? side(labels, runs) : unclear();
  }

  /** A head of which the columns are not certain: no row fits. */
  private static CopyHead unclear() {
    return new CopyHead(Kind.REVIEW, 0, 0, 0, -1, List.of());
  }

  private static boolean isSame(String text, String other) {
    return LabelKey.of(text).text().equals(LabelKey.of(other).text());
  }

  private static CopyHead side(List<String> labels, List<List<String>> runs) {
    List<String> over = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      over.add(labels.get(i));
      over.addAll(Collections.nCopies(runs.get(i).size() - 1, ""));
      columns.addAll(runs.get(i));
    }
    return new CopyHead(Kind.REVIEW, 0, columns.size(), 0, -1, List.of(over, columns));
  }
}
