package org.opendisclosure.rules.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Derives what a system forces each unknown to be, or that the system has no solution: first by
 * propagating single relations until nothing changes, then by bounding the remaining unknowns over
 * all relations together.
 */
public final class Deduction {

  private final LinearRelations system;
  private final Work work;
  private final List<Forced> forced = new ArrayList<>();
  private final Map<Integer, Fraction> known = new HashMap<>();
  private final List<Range> open = new ArrayList<>();
  private final Set<Integer> impossible = new TreeSet<>();

  private Deduction(LinearRelations system, Work work) {
    this.system = system;
    this.work = work;
  }

  /**
   * Works out what follows.
   *
   * @param work a bound; once it is reached, forced unknowns may be left open, ranges may be too
   *     wide, and a contradiction may be missed
   */
  public static Deduction of(LinearRelations system, Work work) {
    Deduction deduction = new Deduction(system, work);
    deduction.force();
    if (deduction.impossible.isEmpty()) {
      deduction.bound();
    }
    return deduction;
  }

  /** Propagates single relations until none of them forces anything more. */
  private void force() {
    int before = -1;
    while (before < forced.size() && impossible.isEmpty()) {
      before = forced.size();
      for (int row = 0; row < system.rows().size(); row++) {
        LinearRow rest = system.rows().get(row).with(known);
        work.spend(system.rows().get(row).size());
        if (rest.size() == 0 && !holds(rest)) {
          impossible.add(row);
        } else if (rest.isEquation() && rest.size() == 1) {
          Fraction value = Fraction.of(rest.constant().negate(), rest.factor(0));
          force(rest.unknown(0), value, List.of(row));
        } else if (rest.constant().signum() == 0 && isUsedUp(rest)) {
          for (int place = 0; place < rest.size(); place++) {
            force(rest.unknown(place), Fraction.ZERO, List.of(row));
          }
        }
      }
    }
  }

  /** Whether a relation holds that has no unknown left. */
  private static boolean holds(LinearRow known) {
    int sign = known.constant().signum();
    return known.isEquation() ? sign == 0 : sign >= 0;
  }

  private void force(int unknown, Fraction value, List<Integer> rows) {
    if (system.domains().get(unknown).permits(value)) {
      forced.add(new Forced(unknown, value, rows));
      known.put(unknown, value);
    } else {
      impossible.addAll(rows);
    }
  }

  /** Whether every unknown of a relation could only make it fail by not being 0. */
  private boolean isUsedUp(LinearRow row) {
    for (int place = 0; place < row.size(); place++) {
      boolean alike =
          row.isEquation()
              ? row.factor(place).signum() == row.factor(0).signum()
              : row.factor(place).signum() < 0;
      if (!alike || system.domains().get(row.unknown(place)).isSigned()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Bounds the remaining unknowns. Values found here are not substituted, because they would not
   * change the other bounds.
   */
  private void bound() {
    LinearRelations rest =
        new LinearRelations(
            system.rows().stream().map(row -> row.with(known)).toList(), system.domains());
    List<Integer> rows = new ArrayList<>();
    Set<Integer> related = new TreeSet<>();
    for (int row = 0; row < rest.rows().size(); row++) {
      if (rest.rows().get(row).size() > 0) {
        rows.add(row);
        related.addAll(rest.rows().get(row).factors().keySet());
      }
    }
    Tableau tableau = new Tableau(rest.of(rows), work);
    Optional<Combination> contradiction = tableau.contradiction();
    if (contradiction.isPresent()) {
      impossible.addAll(contradiction.get().renumbered(rows).multipliers().keySet());
      return;
    }
    for (int unknown = 0; unknown < system.domains().size(); unknown++) {
      if (related.contains(unknown)) {
        bound(unknown, tableau, rest, rows);
      } else if (!known.containsKey(unknown)) {
        open.add(new Range(unknown, system.domains().get(unknown).least(), Optional.empty()));
      }
    }
  }

  private void bound(int unknown, Tableau tableau, LinearRelations rest, List<Integer> rows) {
    Bounds bounds = Bounds.of(tableau, unknown, system.domains().get(unknown), rows);
    if (bounds.isEmpty()) {
      impossible.addAll(bounds.rows());
    } else if (bounds.isForced()) {
      forced.add(
          new Forced(unknown, bounds.min().orElseThrow(), irreducible(unknown, bounds, rest)));
    } else {
      open.add(new Range(unknown, bounds.min(), bounds.max()));
    }
  }

  /** Drops the relations that are not needed to force the unknown. */
  private List<Integer> irreducible(int unknown, Bounds bounds, LinearRelations rest) {
    List<Integer> needed = new ArrayList<>(bounds.rows());
    for (int row : bounds.rows()) {
      List<Integer> without = needed.stream().filter(other -> other != row).toList();
      if (forces(rest.of(without), unknown, without)) {
        needed = without;
      }
    }
    return needed;
  }

  private boolean forces(LinearRelations some, int unknown, List<Integer> rows) {
    if (some.rows().stream().noneMatch(row -> row.factors().containsKey(unknown))) {
      return false;
    }
    Tableau tableau = new Tableau(some, work);
    tableau.contradiction();
    return Bounds.of(tableau, unknown, system.domains().get(unknown), rows).isForced();
  }

  /**
   * The forced unknowns, each after those that it follows from; empty if {@link #impossible()} is
   * not.
   */
  public List<Forced> forced() {
    return impossible.isEmpty() ? List.copyOf(forced) : List.of();
  }

  /**
   * The ranges of the unknowns that have more than one possible value; empty if {@link
   * #impossible()} is not.
   */
  public List<Range> open() {
    return impossible.isEmpty() ? List.copyOf(open) : List.of();
  }

  /**
   * The numbers, ascending, of relations that permitted values cannot satisfy together; not always
   * the fewest (see {@link Contradictions}); empty if none was found.
   */
  public List<Integer> impossible() {
    Set<Integer> rows = new TreeSet<>(impossible);
    for (int i = forced.size() - 1; i >= 0 && !impossible.isEmpty(); i--) {
      Forced earlier = forced.get(i);
      if (rows.stream().anyMatch(row -> has(row, earlier.unknown()))) {
        rows.addAll(earlier.rows());
      }
    }
    return List.copyOf(rows);
  }

  private boolean has(int row, int unknown) {
    return system.rows().get(row).factors().containsKey(unknown);
  }
}
