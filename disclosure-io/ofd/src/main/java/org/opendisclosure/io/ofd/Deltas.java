package org.opendisclosure.io.ofd;

import java.util.Arrays;
import org.opendisclosure.io.text.RefusedException;

/** How far apart the characters of a text stand (GB/T 33190, 11.3): {@code 5 g 3 2.5} is four. */
final class Deltas {

  private static final String GROUP = "g";

  private Deltas() {}

  /** So many distances; the last one stands for those that are missing, and none is 0. */
  static double[] of(String text, int count) throws RefusedException {
    double[] deltas = new double[count];
    String[] words = OfdNumbers.words(text);
    int next = 0;
    int filled = 0;
    while (next < words.length && filled < count) {
      boolean isGroup = words[next].equals(GROUP) && next + 2 < words.length;
      int times = isGroup ? times(words[next + 1]) : 1;
      next += isGroup ? 2 : 0;
      int end = Math.min(count, filled + times);
      Arrays.fill(deltas, filled, end, OfdNumbers.of(words[next]));
      filled = end;
      next++;
    }
    if (filled > 0) {
      Arrays.fill(deltas, filled, count, deltas[filled - 1]);
    }
    return deltas;
  }

  /** How many distances a text states. */
  static long count(String text) throws RefusedException {
    String[] words = OfdNumbers.words(text);
    long count = 0;
    for (int i = 0; i < words.length; i++) {
      boolean isGroup = words[i].equals(GROUP) && i + 2 < words.length;
      count += isGroup ? times(words[i + 1]) : 1;
      i += isGroup ? 2 : 0;
    }
    return count;
  }

  private static int times(String word) throws RefusedException {
    double times = OfdNumbers.of(word);
    if (times < 0 || times != Math.rint(times)) {
      throw OfdNumbers.malformed();
    }
    return (int) times;
  }
}
