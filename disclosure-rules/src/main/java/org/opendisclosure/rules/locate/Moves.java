package org.opendisclosure.rules.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Figures that stand in the wrong cell: two neighbours that changed places, or a run of figures
 * that slipped by one place along its row or column. To a search for single cells a swap looks like
 * four wrong figures; here it is one hypothesis.
 */
final class Moves {

  private final Equations equations;
  private final List<int[]> tracks;
  private final Permitted permitted;

  /**
   * Hypotheses along the given tracks.
   *
   * @param tracks the rows and columns of the printed tables, each as its cells in printed order
   */
  Moves(Equations equations, List<int[]> tracks, Permitted permitted) {
    this.equations = equations;
    this.tracks =
        tracks.stream().map(t -> Arrays.stream(t).filter(permitted::isPrinted).toArray()).toList();
    this.permitted = permitted;
  }

  /** Every swap of two neighbours that makes all equations hold. */
  List<List<Change>> swaps(long[] stated, long[] residuals) {
    List<List<Change>> found = new ArrayList<>();
    for (int[] track : tracks) {
      for (int i = 1; i < track.length; i++) {
        int a = Math.min(track[i - 1], track[i]);
        int b = Math.max(track[i - 1], track[i]);
        if (stated[a] != stated[b]) {
          keep(
              found,
              List.of(new Change(a, stated[a], stated[b]), new Change(b, stated[b], stated[a])),
              stated,
              residuals);
        }
      }
    }
    return found;
  }

  /**
   * Every slip of the figures from some place on by one that makes all equations hold. Slips that
   * begin at different places of a run of equal figures are one.
   */
  Set<List<Change>> shifts(long[] stated, long[] residuals) {
    Set<List<Change>> found = new LinkedHashSet<>();
    for (int[] track : tracks) {
      for (int from = 0; from < track.length - 2; from++) {
        shift(found, Arrays.copyOfRange(track, from, track.length), stated, residuals);
        shift(
            found, reversed(Arrays.copyOfRange(track, 0, track.length - from)), stated, residuals);
      }
    }
    return found;
  }

  /** The figures of a run go back one place; what the last one was must follow from the rest. */
  private void shift(Collection<List<Change>> found, int[] run, long[] stated, long[] residuals) {
    List<Change> back = new ArrayList<>();
    for (int i = 0; i + 1 < run.length; i++) {
      if (stated[run[i]] != stated[run[i + 1]]) {
        back.add(new Change(run[i], stated[run[i]], stated[run[i + 1]]));
      }
    }
    if (back.size() < 2) {
      return;
    }
    long[] rest = residuals.clone();
    back.forEach(change -> apply(change, rest));
    int last = run[run.length - 1];
    List<Integer> left = nonZero(rest);
    if (!left.isEmpty()) {
      long delta = permitted.mayChange(last) ? SingleCells.delta(equations, last, rest, left) : 0;
      if (delta == 0) {
        return;
      }
      back.add(new Change(last, stated[last], Math.addExact(stated[last], delta)));
    }
    keep(found, back, stated, residuals);
  }

  private void keep(
      Collection<List<Change>> found, List<Change> changes, long[] stated, long[] residuals) {
    for (Change change : changes) {
      if (!permitted.mayChange(change.cell())) {
        return;
      }
    }
    if (!cancels(changes, residuals)) {
      return;
    }
    long[] values = stated.clone();
    changes.forEach(change -> values[change.cell()] = change.needed());
    if (permitted.holds(values)) {
      found.add(List.copyOf(changes));
    }
  }

  private boolean cancels(List<Change> changes, long[] residuals) {
    long[] rest = residuals.clone();
    changes.forEach(change -> apply(change, rest));
    return nonZero(rest).isEmpty();
  }

  private void apply(Change change, long[] residuals) {
    int[] rows = equations.rowsOf(change.cell());
    long[] factors = equations.factorsOf(change.cell());
    for (int i = 0; i < rows.length; i++) {
      residuals[rows[i]] =
          Math.addExact(residuals[rows[i]], Math.multiplyExact(factors[i], change.delta()));
    }
  }

  private static List<Integer> nonZero(long[] residuals) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < residuals.length; row++) {
      if (residuals[row] != 0) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static int[] reversed(int[] run) {
    int[] reversed = new int[run.length];
    for (int i = 0; i < run.length; i++) {
      reversed[i] = run[run.length - 1 - i];
    }
    return reversed;
  }
}
