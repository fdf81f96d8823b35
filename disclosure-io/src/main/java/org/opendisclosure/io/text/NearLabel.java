package org.opendisclosure.io.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/**
 * The line that a mistyped label means: nearer than any other line of the table, by few letters,
 * none of which says no. A label of one wording more than another, such as 不同意公开 beside 同意公开, is
 * never taken for it.
 */
final class NearLabel {

  private static final String NEGATIONS = "不未无非";
  private static final int LETTERS_PER_SLIP = 6;
  private static final int SHORTEST = 4;

  private final Labels labels;
  private final Table table;

  NearLabel(Labels labels, Table table) {
    this.labels = labels;
    this.table = table;
  }

  /** The only line whose wording is near; null if there is none or several are as near. */
  @Nullable Line find(LabelKey key) {
    String label = key.bare();
    if (label.length() < SHORTEST) {
      return null;
    }
    int least = Math.max(1, label.length() / LETTERS_PER_SLIP) + 1;
    Line nearest = null;
    for (String wording : labels.wordings(table)) {
      int edits = Nearest.edits(label, wording, least);
      List<Line> lines = labels.candidates(LabelKey.of(wording), table);
      Line line = lines.size() == 1 ? lines.get(0) : null;
      if (edits < least) {
        nearest = negations(label) == negations(wording) ? line : null;
        least = edits;
      } else if (edits == least && line != nearest) {
        nearest = null;
      }
    }
    return nearest;
  }

  private static long negations(String text) {
    return text.chars().filter(c -> NEGATIONS.indexOf(c) >= 0).count();
  }
}
