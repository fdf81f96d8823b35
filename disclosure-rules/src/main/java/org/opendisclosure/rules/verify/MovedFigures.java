package org.opendisclosure.rules.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.rules.locate.Change;

/**
 * All exchanges of two neighbours, and all slips by one place, that explain the failing equations.
 */
final class MovedFigures {

  private static final Comparator<Change> BY_CELL = Comparator.comparingInt(Change::cell);

  private final Ledger ledger;
  private final Group group;
  private final List<List<Integer>> tracks = new ArrayList<>();

  MovedFigures(Ledger ledger, Group group) {
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

  Set<List<Change>> swaps() {
    Set<List<Change>> found = new LinkedHashSet<>();
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

  Set<List<Change>> shifts() {
    Set<List<Change>> found = new LinkedHashSet<>();
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
  private Optional<List<Change>> shift(List<Integer> run) {
    if (!run.stream().allMatch(ledger::mayChange)) {
      return Optional.empty();
    }
    int last = run.size() - 1;
    List<Change> changes = changes(run.subList(0, last), run.subList(1, run.size()));
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
  private Optional<Change> following(int cell, List<Change> changes) {
    return ledger.concerned(changes, group).stream()
        .filter(row -> ledger.residual(row, changes).signum() != 0)
        .findFirst()
        .filter(row -> ledger.factor(row, cell).signum() != 0)
        .map(row -> ledger.residual(row, changes).negate().divide(ledger.factor(row, cell)))
        .map(delta -> delta.add(BigInteger.valueOf(ledger.stated(cell))))
        .filter(needed -> needed.bitLength() < Long.SIZE)
        .map(needed -> new Change(cell, ledger.stated(cell), needed.longValueExact()));
  }

  private Optional<List<Change>> moved(List<Integer> cells, List<Integer> from) {
    List<Change> changes = changes(cells, from);
    return changes.size() == cells.size() && ledger.suffice(changes, group)
        ? Optional.of(sorted(changes))
        : Optional.empty();
  }

  private List<Change> changes(List<Integer> cells, List<Integer> from) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      long stands = ledger.stated(cells.get(i));
      long belongs = ledger.stated(from.get(i));
      if (stands != belongs) {
        changes.add(new Change(cells.get(i), stands, belongs));
      }
    }
    return changes;
  }

  private static List<Change> sorted(List<Change> changes) {
    return changes.stream().sorted(BY_CELL).toList();
  }
}
