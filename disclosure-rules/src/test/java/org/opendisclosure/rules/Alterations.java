package org.opendisclosure.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.Minimality;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.Residual;

/** All ways to alter a certificate in one place. */
final class Alterations {

  private final Certificate right;
  private final List<Certificate> all = new ArrayList<>();

  private Alterations(Certificate right) {
    this.right = right;
  }

  static List<Certificate> of(Certificate right) {
    Alterations alterations = new Alterations(right);
    alterations.collect();
    return alterations.all;
  }

  private void collect() {
    altered(right.changes(), Alterations::changes)
        .forEach(
            changes ->
                add(
                    changes,
                    right.before(),
                    right.after(),
                    right.disjoint(),
                    right.alternatives()));
    altered(right.before(), Alterations::residuals)
        .forEach(
            before ->
                add(
                    right.changes(),
                    before,
                    right.after(),
                    right.disjoint(),
                    right.alternatives()));
    altered(right.after(), Alterations::residuals)
        .forEach(
            after ->
                add(
                    right.changes(),
                    right.before(),
                    after,
                    right.disjoint(),
                    right.alternatives()));
    altered(right.disjoint(), row -> List.of(row + 1, row - 1))
        .forEach(
            disjoint ->
                add(
                    right.changes(),
                    right.before(),
                    right.after(),
                    disjoint,
                    right.alternatives()));
    altered(right.alternatives(), changes -> altered(changes, Alterations::changes))
        .forEach(
            alternatives ->
                add(
                    right.changes(),
                    right.before(),
                    right.after(),
                    right.disjoint(),
                    alternatives));
    List<List<NumberedChange>> more = new ArrayList<>(right.alternatives());
    more.add(right.changes());
    add(right.changes(), right.before(), right.after(), right.disjoint(), more);
    for (Hypothesis other : Hypothesis.values()) {
      if (other != right.hypothesis()) {
        add(other, right.cost(), right.bound(), right.minimality());
      }
    }
    for (Minimality other : Minimality.values()) {
      if (other != right.minimality()) {
        add(right.hypothesis(), right.cost(), right.bound(), other);
      }
    }
    for (long difference : new long[] {-1, 1}) {
      add(right.hypothesis(), right.cost() + difference, right.bound(), right.minimality());
      add(right.hypothesis(), right.cost(), right.bound() + difference, right.minimality());
    }
  }

  /** The list without an item, with one of them twice, with one of them altered. */
  private static <T> List<List<T>> altered(List<T> right, Function<T, List<T>> alter) {
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      List<T> without = new ArrayList<>(right);
      T item = without.remove(i);
      all.add(without);
      List<T> twice = new ArrayList<>(right);
      twice.add(item);
      all.add(twice);
      for (T other : alter.apply(item)) {
        List<T> changed = new ArrayList<>(right);
        changed.set(i, other);
        all.add(changed);
      }
    }
    return all;
  }

  private static List<NumberedChange> changes(NumberedChange right) {
    return Arrays.asList(
        new NumberedChange(right.cell() + 1, right.stated(), right.needed()),
        new NumberedChange(right.cell() - 1, right.stated(), right.needed()),
        new NumberedChange(right.cell(), right.stated() + 1, right.needed()),
        new NumberedChange(right.cell(), right.stated(), right.needed() + 1),
        new NumberedChange(right.cell(), right.stated(), right.stated()));
  }

  private static List<Residual> residuals(Residual right) {
    return List.of(
        new Residual(right.equation() + 1, right.value()),
        new Residual(-1, right.value()),
        new Residual(right.equation(), right.value().add(BigInteger.ONE)));
  }

  private void add(
      List<NumberedChange> changes,
      List<Residual> before,
      List<Residual> after,
      List<Integer> disjoint,
      List<List<NumberedChange>> alternatives) {
    all.add(
        new Certificate(
            right.hypothesis(),
            changes,
            before,
            after,
            right.cost(),
            disjoint,
            right.bound(),
            right.minimality(),
            alternatives));
  }

  private void add(Hypothesis hypothesis, long cost, long bound, Minimality minimality) {
    all.add(
        new Certificate(
            hypothesis,
            right.changes(),
            right.before(),
            right.after(),
            cost,
            right.disjoint(),
            bound,
            minimality,
            right.alternatives()));
  }
}
