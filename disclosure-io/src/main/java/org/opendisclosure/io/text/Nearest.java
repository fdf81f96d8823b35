package org.opendisclosure.io.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Finds the known name that an unknown one probably means. */
public final class Nearest {

  private static final int MAX_LENGTH = 200;

  private Nearest() {}

  /**
   * The known name of the fewest edits, capitals counting as small letters.
   *
   * @param name an unknown name
   * @param known the known names
   * @return the nearest; empty if none is near, which is more than a third of its letters away
   */
  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int most = Math.min(least - 1, candidate.length() / 3);
      int edits = edits(name, candidate, most);
      if (edits <= most) {
        least = edits;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /**
   * Letters to substitute, insert, delete or swap with their neighbour, or any number beyond the
   * given one if it is more than that.
   */
  static int edits(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      int fewest = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = last[j - 1] + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
        boolean isSwapped =
            i > 1
                && j > 1
                && same(a.charAt(i - 1), b.charAt(j - 2))
                && same(a.charAt(i - 2), b.charAt(j - 1));
        row[j] = isSwapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
        fewest = Math.min(fewest, row[j]);
      }
      if (fewest > most) {
        return fewest;
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean same(char a, char b) {
    return a == b || small(a) == small(b);
  }

  /** The small letter of a capital; ideographs have none, so that nobody need look further. */
  private static char small(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return c >= '\u4e00' && c <= '\u9fff' ? c : Character.toLowerCase(c);
  }
}
