package org.opendisclosure.rules.diagnose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.solve.Combination;
import org.opendisclosure.rules.solve.Contradictions;
import org.opendisclosure.rules.solve.Domain;
import org.opendisclosure.rules.solve.LinearRelations;
import org.opendisclosure.rules.solve.LinearRow;
import org.opendisclosure.rules.solve.Work;

/**
 * Finds out whether any form satisfies given claims together: case by case, each case by exact
 * linear algebra. What is refuted is certainly impossible; what is not refuted may still be,
 * because that numbers are whole is used only in part, and the search is bounded.
 */
final class Refutation {

  private static final int MAX_CASES = 2_000;
  private static final long MAX_WORK = 20_000_000;

  private final Relations relations;
  private final List<Domain> domains;
  private final int always;
  private final List<LinearRow> rows = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private int casesLeft = MAX_CASES;

  Refutation(RuleNames names, IntPredicate isPrinted) {
    this.relations = new Relations(names, isPrinted);
    this.domains = relations.domains();
    this.rows.addAll(relations.always());
    this.always = rows.size();
  }

  /**
   * The numbers of claims that exclude each other, each of them needed; empty if all can hold
   * together as far as can be seen.
   */
  Optional<Set<Integer>> conflict(List<Claim> claims) {
    Set<Integer> all = new TreeSet<>();
    for (int i = 0; i < claims.size(); i++) {
      all.add(i);
    }
    Optional<Set<Integer>> found = among(claims, all);
    Set<Integer> needed = new HashSet<>();
    while (found.isPresent() && !needed.containsAll(found.get())) {
      Set<Integer> fewer = new TreeSet<>(found.get());
      int tried = fewer.stream().filter(claim -> !needed.contains(claim)).findFirst().orElseThrow();
      fewer.remove(tried);
      Optional<Set<Integer>> smaller = among(claims, fewer);
      if (smaller.isPresent()) {
        found = smaller;
      } else {
        needed.add(tried);
      }
    }
    return found;
  }

  private Optional<Set<Integer>> among(List<Claim> claims, Set<Integer> chosen) {
    casesLeft = MAX_CASES;
    Deque<Open> open = new ArrayDeque<>();
    chosen.forEach(claim -> open.add(new Open(claims.get(claim), claim)));
    return refute(open);
  }

  /** A claim that is still to be examined, as a part of the one that owns it. */
  private record Open(Claim claim, int owner) {}

  /**
   * The owners of what excludes each other; empty if nothing does. Leaves the rows as they were.
   */
  private Optional<Set<Integer>> refute(Deque<Open> claims) {
    int before = rows.size();
    Deque<Open> split = new ArrayDeque<>();
    Deque<Open> left = new ArrayDeque<>(claims);
    while (!left.isEmpty()) {
      Open next = left.pop();
      List<List<Claim>> cases = next.claim().cases();
      if (cases.size() == 1) {
        cases.get(0).forEach(part -> left.push(new Open(part, next.owner())));
      } else if (!cases.isEmpty() || !isSingle(next)) {
        split.add(next);
      }
    }
    Optional<Set<Integer>> conflict = linearConflict();
    if (conflict.isEmpty() && !split.isEmpty() && casesLeft > 0) {
      conflict = refuteCases(split);
    }
    drop(before);
    return conflict;
  }

  /** Takes a leaf's relations if there is only one way to satisfy it. */
  private boolean isSingle(Open leaf) {
    List<List<LinearRow>> cases = relations.cases(leaf.claim());
    if (cases.size() > 1) {
      return false;
    }
    take(cases.get(0), leaf.owner());
    return true;
  }

  private void take(List<LinearRow> more, int owner) {
    rows.addAll(more);
    more.forEach(row -> owners.add(owner));
  }

  private void drop(int size) {
    rows.subList(size, rows.size()).clear();
    owners.subList(size - always, owners.size()).clear();
  }

  private Optional<Set<Integer>> refuteCases(Deque<Open> split) {
    Deque<Open> rest = new ArrayDeque<>(split);
    Open next = rest.pop();
    Set<Integer> owners = new TreeSet<>(Set.of(next.owner()));
    List<List<Claim>> cases = next.claim().cases();
    List<List<LinearRow>> leaves = cases.isEmpty() ? relations.cases(next.claim()) : List.of();
    for (int i = 0; i < Math.max(cases.size(), leaves.size()); i++) {
      casesLeft--;
      int before = rows.size();
      Deque<Open> claims = new ArrayDeque<>(rest);
      if (cases.isEmpty()) {
        take(leaves.get(i), next.owner());
      } else {
        cases.get(i).forEach(part -> claims.push(new Open(part, next.owner())));
      }
      Optional<Set<Integer>> conflict = refute(claims);
      drop(before);
      if (conflict.isEmpty() || !conflict.get().contains(next.owner())) {
        return conflict;
      }
      owners.addAll(conflict.get());
    }
    return Optional.of(owners);
  }

  private Optional<Set<Integer>> linearConflict() {
    LinearRelations system = new LinearRelations(rows, domains);
    List<Combination> found = Contradictions.of(system, new Work(MAX_WORK));
    return found.stream().findFirst().map(this::owners);
  }

  private Set<Integer> owners(Combination combination) {
    Set<Integer> involved = new TreeSet<>();
    for (int row : combination.multipliers().keySet()) {
      if (row >= always) {
        involved.add(owners.get(row - always));
      }
    }
    return involved;
  }
}
