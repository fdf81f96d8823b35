package org.opendisclosure.rules.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds relations that no values of the unknowns satisfy together. */
public final class Contradictions {

  private Contradictions() {}

  /**
   * Finds contradictions that have no relation in common. Each is irreducible: without any one of
   * its relations, the others can be satisfied, over the fractions.
   *
   * @param work a bound; once it is reached, contradictions may be missing or not be irreducible
   * @return the multiples of relations whose sum cannot hold; empty if fractions satisfy all
   */
  public static List<Combination> of(LinearRelations system, Work work) {
    List<Combination> found = new ArrayList<>();
    List<Integer> left = new ArrayList<>(IntStream.range(0, system.rows().size()).boxed().toList());
    Optional<Combination> next = irreducible(system, left, work);
    while (next.isPresent()) {
      found.add(next.get());
      left.removeAll(next.get().multipliers().keySet());
      next = irreducible(system, left, work);
    }
    return found;
  }

  private static Optional<Combination> irreducible(
      LinearRelations system, List<Integer> rows, Work work) {
    Optional<Combination> found = among(system, rows, work);
    Set<Integer> needed = new TreeSet<>();
    while (found.isPresent()) {
      Set<Integer> current = found.get().multipliers().keySet();
      Optional<Integer> tried = current.stream().filter(row -> !needed.contains(row)).findFirst();
      if (tried.isEmpty()) {
        return found;
      }
      List<Integer> without = current.stream().filter(row -> !row.equals(tried.get())).toList();
      Optional<Combination> smaller = among(system, without, work);
      if (smaller.isPresent()) {
        found = smaller;
      } else {
        needed.add(tried.get());
      }
    }
    return found;
  }

  private static Optional<Combination> among(
      LinearRelations system, List<Integer> rows, Work work) {
    return new Tableau(system.of(rows), work).contradiction().map(c -> c.renumbered(rows));
  }
}
