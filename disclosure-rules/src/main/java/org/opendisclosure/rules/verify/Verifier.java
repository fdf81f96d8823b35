package org.opendisclosure.rules.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.Minimality;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;
import org.opendisclosure.rules.locate.Residual;

/**
 * Rechecks certificates from the equations as written and the figures as stated, with nothing of
 * the search that made them.
 */
public final class Verifier {

  private static final Comparator<NumberedChange> BY_CELL =
      Comparator.comparingInt(NumberedChange::cell).thenComparingLong(NumberedChange::needed);

  private final Ledger ledger;
  private final Certificate certificate;
  private final List<Objection> objections = new ArrayList<>();

  private Verifier(Ledger ledger, Certificate certificate) {
    this.ledger = ledger;
    this.certificate = certificate;
  }

  /**
   * Rechecks a certificate. Every component must be the one that {@link Certificate} defines;
   * cheaper and other explanations are searched for anew.
   *
   * @param system what must hold, and what is known of the cells
   * @param stated a figure for every cell
   * @param permitted which cells may be changed, and what else must hold
   * @param certificate what is claimed
   * @return what is refused; empty if the certificate is confirmed. Where the claims about the
   *     failing equations or the changes are refused, no other explanations are looked for
   */
  public static List<Objection> verify(
      LinearSystem system, long[] stated, PermittedFigures permitted, Certificate certificate) {
    Verifier verifier = new Verifier(new Ledger(system, stated.clone(), permitted), certificate);
    verifier.verify();
    return List.copyOf(verifier.objections);
  }

  private void verify() {
    if (!isAboutTheSystem()) {
      return;
    }
    EquationGroup group = ledger.group(certificate.before().get(0).equation());
    List<NumberedChange> changes = certificate.changes();
    expect(CertificateClaim.BEFORE, residuals(group.failing(), List.of()), certificate.before());
    changes.forEach(this::change);
    expect(CertificateClaim.AFTER, zeros(ledger.concerned(changes, group)), certificate.after());
    if (!ledger.suffice(changes, group)) {
      object(
          CertificateClaim.AFTER,
          "the changes suffice",
          "they leave something or break another rule");
    }
    long cost = changes.stream().mapToLong(change -> ledger.system().weight(change.cell())).sum();
    expect(CertificateClaim.COST, cost, certificate.cost());
    packing(group, cost);
    if (objections.isEmpty()) {
      others(group, cost);
    }
  }

  private boolean isAboutTheSystem() {
    int size = ledger.system().equations().size();
    if (certificate.before().isEmpty()
        || certificate.before().stream().anyMatch(r -> r.equation() < 0 || r.equation() >= size)) {
      object(CertificateClaim.BEFORE, certificate.before(), "no such equations");
    }
    Set<Integer> cells = new HashSet<>();
    for (NumberedChange change : certificate.changes()) {
      if (!ledger.mayChange(change.cell()) || !cells.add(change.cell())) {
        object(CertificateClaim.CHANGES, change, "no cell to be changed, or not once");
      }
    }
    return objections.isEmpty();
  }

  private void change(NumberedChange change) {
    expect(CertificateClaim.CHANGES, ledger.stated(change.cell()), change.stated());
    if (change.needed() == change.stated()) {
      object(CertificateClaim.CHANGES, change, "no change");
    }
  }

  private List<Residual> residuals(Collection<Integer> rows, Collection<NumberedChange> changes) {
    List<Residual> residuals = new ArrayList<>();
    for (int row : rows) {
      residuals.add(new Residual(row, ledger.residual(row, changes)));
    }
    return residuals;
  }

  private static List<Residual> zeros(Collection<Integer> rows) {
    return rows.stream().map(row -> new Residual(row, BigInteger.ZERO)).toList();
  }

  private void packing(EquationGroup group, long cost) {
    List<Integer> shortest = new ArrayList<>(group.failing());
    shortest.sort(Comparator.comparingInt(row -> ledger.cells(row).size()));
    List<Integer> disjoint = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    long bound = 0;
    for (int row : shortest) {
      List<Integer> cells = ledger.changeable(row);
      if (cells.stream().noneMatch(used::contains)) {
        used.addAll(cells);
        disjoint.add(row);
        bound += cells.stream().mapToLong(ledger.system()::weight).min().orElse(0);
      }
    }
    expect(CertificateClaim.DISJOINT, disjoint, certificate.disjoint());
    expect(CertificateClaim.BOUND, bound, certificate.bound());
    expect(CertificateClaim.MINIMALITY, minimality(bound == cost), certificate.minimality());
  }

  private Minimality minimality(boolean isTight) {
    if (certificate.hypothesis() != Hypothesis.MISTYPED) {
      return Minimality.NOT_CLAIMED;
    }
    return isTight ? Minimality.DISJOINT_FAILURES : Minimality.EXHAUSTION;
  }

  private void others(EquationGroup group, long cost) {
    List<List<NumberedChange>> all = new ArrayList<>(explanations(group, cost));
    if (!all.remove(certificate.changes())) {
      object(
          CertificateClaim.HYPOTHESIS,
          certificate.hypothesis(),
          "these changes are not of that kind");
    }
    all.sort(Verifier::compare);
    expect(CertificateClaim.ALTERNATIVES, all, certificate.alternatives());
  }

  /** Every explanation of the kind that is claimed. */
  private Collection<List<NumberedChange>> explanations(EquationGroup group, long cost) {
    MovedFigures moved = new MovedFigures(ledger, group);
    boolean mayHaveMoved = !isSingle(group);
    return switch (certificate.hypothesis()) {
      case MISTYPED -> {
        List<List<NumberedChange>> sets = new ArrayList<>(CheapSets.find(ledger, group, cost));
        sets.stream().filter(set -> cost(set) < cost).findFirst().ifPresent(this::cheaper);
        if (mayHaveMoved) {
          sets.removeAll(moved.swaps());
          sets.removeAll(moved.shifts());
        }
        yield sets;
      }
      case SWAPPED -> mayHaveMoved ? moved.swaps() : List.of();
      case SHIFTED -> mayHaveMoved ? moved.shifts() : List.of();
      case TOTALS_RECOMPUTED -> new FollowedTotals(ledger, group).find();
    };
  }

  private void cheaper(List<NumberedChange> set) {
    object(CertificateClaim.MINIMALITY, "nothing costs less", set);
  }

  private long cost(List<NumberedChange> set) {
    return set.stream().mapToLong(change -> ledger.system().weight(change.cell())).sum();
  }

  /** Whether one cell alone explains everything, at whatever cost. */
  private boolean isSingle(EquationGroup group) {
    return ledger.changeable(group.failing().get(0)).stream()
        .flatMap(cell -> Solution.of(ledger, group.rows(), List.of(cell)).stream())
        .anyMatch(changes -> ledger.suffice(changes, group));
  }

  private static int compare(List<NumberedChange> a, List<NumberedChange> b) {
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      int order = BY_CELL.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return a.size() - b.size();
  }

  private void expect(CertificateClaim claim, Object found, Object claimed) {
    if (!Objects.equals(found, claimed)) {
      object(claim, claimed, found);
    }
  }

  private void object(CertificateClaim claim, Object claimed, Object found) {
    objections.add(new Objection(claim, String.valueOf(claimed), String.valueOf(found)));
  }
}
