package org.opendisclosure.rules.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.opendisclosure.model.text.Sentence;

/** Finds the names that are nearest to a mistyped one. */
public final class NearestNames {

  private static final int SHOWN = 3;

  private NearestNames() {}

  /** {@code ; did you mean a or b?}, or an empty sentence if no name is near. */
  public static Sentence suggestion(String unknown, Collection<String> known) {
    int limit = Math.max(2, unknown.length() / 4);
    int least = known.stream().mapToInt(name -> distance(unknown, name)).min().orElse(limit + 1);
    List<String> near =
        known.stream()
            .filter(name -> least <= limit && distance(unknown, name) <= least + 1)
            .sorted(
                Comparator.comparingInt((String name) -> distance(unknown, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(SHOWN)
            .toList();
    return near.isEmpty()
        ? new Sentence("", "")
        : new Sentence(
            ";是否应为 " + String.join(" 或 ", near) + "?",
            "; did you mean " + String.join(" or ", near) + "?");
  }

  /** The number of characters to insert, delete or replace. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
