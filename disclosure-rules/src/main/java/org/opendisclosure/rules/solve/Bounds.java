package org.opendisclosure.rules.solve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lower and the upper bound of an unknown, rounded inward to permitted values, and the
 * relations that imply them.
 *
 * @param min the least value; empty if there is none
 * @param max the greatest value; empty if there is none
 * @param rows the numbers of the relations
 */
record Bounds(Optional<Fraction> min, Optional<Fraction> max, Set<Integer> rows) {

  /** The bounds that relations imply for an unknown, read off a feasible tableau. */
  static Bounds of(Tableau tableau, int unknown, Domain domain, List<Integer> rows) {
    Optional<Limit> min = tableau.limit(unknown, -1);
    Optional<Limit> max = tableau.limit(unknown, 1);
    Set<Integer> setting = new TreeSet<>();
    min.ifPresent(limit -> setting.addAll(limit.proof().renumbered(rows).multipliers().keySet()));
    max.ifPresent(limit -> setting.addAll(limit.proof().renumbered(rows).multipliers().keySet()));
    Optional<Fraction> least = min.map(limit -> domain.up(limit.value()));
    return new Bounds(
        least.isEmpty() ? domain.least() : least,
        max.map(limit -> domain.down(limit.value())),
        setting);
  }

  /** Whether exactly one value is possible. */
  boolean isForced() {
    return min.isPresent() && min.equals(max);
  }

  /** Whether no value is possible. */
  boolean isEmpty() {
    return min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
  }
}
