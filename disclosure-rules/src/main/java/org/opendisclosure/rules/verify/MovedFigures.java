package org.opendisclosure.rules.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.rules.locate.NumberedChange;

/**
 * All exchanges of two neighbours, and all slips by one place, that explain the failing equations.
 */
final class MovedFigures {

  private static final Comparator<NumberedChange> BY_CELL =
      Comparator.comparingInt(NumberedChange::cell);

  private final Ledger ledger;
  private final EquationGroup group;
  private final List<List<Integer>> tracks = new ArrayList<>();

  MovedFigures(Ledger ledger, EquationGroup group) {
    this.ledger = ledger;
    this.group = group;
    for (int i = 0; i < ledger.system().tracks(); i++) {
      List<Integer> track = new ArrayList<>();
      for (int cell : ledger.system().track(i)) {
        if (ledger.isPrinted(cell)) {
          track.add(cell);
        }
      }
      tracks.add(track);
    }
  }

  Set<List<NumberedChange>> swaps() {
    Set<List<NumberedChange>> found = new LinkedHashSet<>();
    for (List<Integer> track : tracks) {
      for (int i = 0; i + 1 < track.size(); i++) {
        List<Integer> pair = track.subList(i, i + 2);
        if (pair.stream().allMatch(ledger::mayChange)) {
          List<Integer> exchanged = List.of(pair.get(1), pair.get(0));
          moved(pair, exchanged).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  Set<List<NumberedChange>> shifts() {
    Set<List<NumberedChange>> found = new LinkedHashSet<>();
    for (List<Integer> track : tracks) {
      List<Integer> back = new ArrayList<>(track);
      Collections.reverse(back);
      for (List<Integer> direction : List.of(track, back)) {
        for (int from = 0; from + 3 <= direction.size(); from++) {
          shift(direction.subList(from, direction.size())).ifPresent(found::add);
        }
      }
    }
    found.removeAll(swaps());
    return found;
  }

  /** Each cell of the run takes the figure of the next; the last keeps its own or must follow. */
  private Optional<List<NumberedChange>> shift(List<Integer> run) {
    if (!run.stream().allMatch(ledger::mayChange)) {
      return Optional.empty();
    }
    int last = run.size() - 1;
    List<NumberedChange> changes = changes(run.subList(0, last), run.subList(1, run.size()));
    if (changes.size() < 2) {
      return Optional.empty();
    }
    if (ledger.suffice(changes, group)) {
      return Optional.of(sorted(changes));
    }
    return following(run.get(last), changes)
        .map(
            change -> {
              changes.add(change);
              return sorted(changes);
            })
        .filter(all -> ledger.suffice(all, group));
  }

  /** The change of a cell that an equation in which something is left demands. */
  private Optional<NumberedChange> following(int cell, List<NumberedChange> changes) {
    return ledger.concerned(changes, group).stream()
        .filter(row -> ledger.residual(row, changes).signum() != 0)
        .findFirst()
        .filter(row -> ledger.factor(row, cell).signum() != 0)
        .map(row -> ledger.residual(row, changes).negate().divide(ledger.factor(row, cell)))
        .map(delta -> delta.add(BigInteger.valueOf(ledger.stated(cell))))
        .filter(needed -> needed.bitLength() < Long.SIZE)
        .map(needed -> new NumberedChange(cell, ledger.stated(cell), needed.longValueExact()));
  }

  private Optional<List<NumberedChange>> moved(List<Integer> cells, List<Integer> from) {
    List<NumberedChange> changes = changes(cells, from);
    return changes.size() == cells.size() && ledger.suffice(changes, group)
        ? Optional.of(sorted(changes))
        : Optional.empty();
  }

  private List<NumberedChange> changes(List<Integer> cells, List<Integer> from) {
    List<NumberedChange> changes = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      long stands = ledger.stated(cells.get(i));
      long belongs = ledger.stated(from.get(i));
      if (stands != belongs) {
        changes.add(new NumberedChange(cells.get(i), stands, belongs));
      }
    }
    return changes;
  }

  private static List<NumberedChange> sorted(List<NumberedChange> changes) {
    return changes.stream().sorted(BY_CELL).toList();
  }
}
