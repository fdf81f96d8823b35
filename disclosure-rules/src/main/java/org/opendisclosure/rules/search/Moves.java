package org.opendisclosure.rules.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;

/**
 * Figures that stand in the wrong cell: two neighbours that changed places, or a run of figures
 * that slipped by one place along its row or column. To a search for single cells a swap looks like
 * four wrong figures; here it is one hypothesis.
 */
final class Moves {

  private final List<int[]> tracks;
  private final CellEquations columns;
  private final PermittedFigures permitted;
  private final long[] stated;
  private final BigInteger[] residuals;
  private final BitSet group = new BitSet();

  /**
   * Hypotheses about figures that leave the given residuals.
   *
   * @param rows the equations that are connected with those that fail
   */
  Moves(
      LinearSystem system,
      CellEquations columns,
      List<Integer> rows,
      long[] stated,
      BigInteger[] residuals,
      PermittedFigures permitted) {
    this.columns = columns;
    this.permitted = permitted;
    this.stated = stated;
    this.residuals = residuals;
    rows.forEach(group::set);
    this.tracks = new ArrayList<>();
    for (int number = 0; number < system.tracks(); number++) {
      int[] track = system.track(number);
      if (reaches(track)) {
        tracks.add(Arrays.stream(track).filter(permitted::isPrinted).toArray());
      }
    }
  }

  /** Whether every equation that fails has a cell of the track. */
  private boolean reaches(int[] track) {
    BitSet failing = new BitSet();
    for (int row = 0; row < residuals.length; row++) {
      failing.set(row, residuals[row].signum() != 0);
    }
    for (int cell : track) {
      for (int row : columns.rowsOf(cell)) {
        failing.clear(row);
      }
    }
    return failing.isEmpty();
  }

  /** Every swap of two neighbours that makes all equations hold. */
  List<List<NumberedChange>> swaps() {
    Set<List<NumberedChange>> found = new LinkedHashSet<>();
    for (int[] track : tracks) {
      for (int i = 1; i < track.length; i++) {
        int a = track[i - 1];
        int b = track[i];
        if (stated[a] != stated[b] && permitted.mayChange(a) && permitted.mayChange(b)) {
          keep(
              found,
              List.of(
                  new NumberedChange(a, stated[a], stated[b]),
                  new NumberedChange(b, stated[b], stated[a])));
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * Every slip by one of three or more figures at the beginning or end of a track that makes all
   * equations hold. Slips that begin at different places of a run of equal figures are one.
   */
  List<List<NumberedChange>> shifts() {
    Set<List<NumberedChange>> found = new LinkedHashSet<>();
    for (int[] track : tracks) {
      for (int from = 0; from < track.length - 2; from++) {
        shift(found, Arrays.copyOfRange(track, from, track.length));
        shift(found, reversed(Arrays.copyOfRange(track, 0, track.length - from)));
      }
    }
    return List.copyOf(found);
  }

  /** The figures of a run go back one place; what the last one was must follow from the rest. */
  private void shift(Set<List<NumberedChange>> found, int[] run) {
    if (!Arrays.stream(run).allMatch(permitted::mayChange)) {
      return;
    }
    List<NumberedChange> back = new ArrayList<>();
    for (int i = 0; i + 1 < run.length; i++) {
      if (stated[run[i]] != stated[run[i + 1]]) {
        back.add(new NumberedChange(run[i], stated[run[i]], stated[run[i + 1]]));
      }
    }
    if (back.size() < 2) {
      return;
    }
    BigInteger[] rest = rest(back);
    List<Integer> left = nonZero(rest);
    if (!left.isEmpty()) {
      int last = run[run.length - 1];
      Optional<NumberedChange> change =
          SingleCells.delta(columns, last, rest, left)
              .flatMap(delta -> NumberedChange.by(last, stated[last], delta));
      if (change.isEmpty()) {
        return;
      }
      back.add(change.get());
    }
    keep(found, back);
  }

  private void keep(Set<List<NumberedChange>> found, List<NumberedChange> changes) {
    if (changes.stream().allMatch(this::isInGroup) && cancels(changes)) {
      long[] values = stated.clone();
      changes.forEach(change -> values[change.cell()] = change.needed());
      if (permitted.holds(values)) {
        found.add(changes.stream().sorted(Comparator.comparingInt(NumberedChange::cell)).toList());
      }
    }
  }

  private boolean isInGroup(NumberedChange change) {
    int[] rows = columns.rowsOf(change.cell());
    return rows.length == 0 || group.get(rows[0]);
  }

  private boolean cancels(List<NumberedChange> changes) {
    return nonZero(rest(changes)).isEmpty();
  }

  /** The residual of every equation after some changes. */
  private BigInteger[] rest(List<NumberedChange> changes) {
    BigInteger[] rest = residuals.clone();
    for (NumberedChange change : changes) {
      int[] rows = columns.rowsOf(change.cell());
      long[] factors = columns.factorsOf(change.cell());
      for (int i = 0; i < rows.length; i++) {
        BigInteger effect = change.delta().multiply(BigInteger.valueOf(factors[i]));
        rest[rows[i]] = rest[rows[i]].add(effect);
      }
    }
    return rest;
  }

  private static List<Integer> nonZero(BigInteger[] residuals) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < residuals.length; row++) {
      if (residuals[row].signum() != 0) {
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
