package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.Projection;
import org.opendisclosure.rules.locate.Slip;
import org.opendisclosure.rules.rule.RuleResidual;
import org.opendisclosure.rules.rule.RuleShare;
import org.opendisclosure.rules.search.Explanation;
import org.opendisclosure.rules.search.Located;
import org.opendisclosure.rules.search.Locator;
import org.opendisclosure.rules.verify.Objection;
import org.opendisclosure.rules.verify.ProjectionVerifier;
import org.opendisclosure.rules.verify.Verifier;

/** Looks for the wrong cells behind the failing equations of one form. */
final class Suspicion {

  /** More explanations than these are counted, not listed. */
  private static final int LISTED = 5;

  private final Algebra algebra;
  private final Values values;
  private final Function<Cell, FindingCell> described;
  private final SuspectWording wording;
  private final BitSet excused;
  private final Projection projection;

  /**
   * Suspicion about a form.
   *
   * @param isExplained whether an instance need not hold
   */
  Suspicion(
      Algebra algebra,
      Values values,
      Predicate<Instance> isExplained,
      Wording wording,
      Function<Cell, FindingCell> described) {
    this.algebra = algebra;
    this.values = values;
    this.described = described;
    this.wording = new SuspectWording(wording);
    this.excused = algebra.equations(isExplained);
    this.projection = algebra.projection(values.numbers(), excused);
  }

  /** The suspects behind each failing instance; instances that fail together share them. */
  Map<Instance, Suspects> suspects() {
    Map<Instance, Suspects> suspects = new HashMap<>();
    try {
      for (Located located : located()) {
        Suspects found = suspects(located);
        located.failing().forEach(row -> share(suspects, row, found));
      }
    } catch (ArithmeticException e) {
      Suspects none = new Suspects(List.of(), SearchOutcome.BEYOND_RANGE);
      algebra.instances().forEach(instance -> suspects.put(instance, none));
    }
    return suspects;
  }

  private void share(Map<Instance, Suspects> suspects, int row, Suspects found) {
    projection
        .parts(row)
        .keySet()
        .forEach(part -> suspects.putIfAbsent(algebra.instances().get(part), found));
  }

  /**
   * What is found about each group of failing equations.
   *
   * @throws ArithmeticException if a factor of a combination of rules exceeds the range of {@code
   *     long}
   */
  List<Located> located() {
    long[] numbers = values.numbers();
    boolean fails =
        Arrays.stream(projection.system().equations().residuals(numbers))
            .anyMatch(residual -> residual.signum() != 0);
    return fails
        ? algebra.locator(projection).locate(numbers, new PermittedValues(algebra, values))
        : List.of();
  }

  private Suspects suspects(Located located) {
    List<Suspect> suspects = new ArrayList<>();
    for (Explanation explanation : located.explanations()) {
      if (suspects.size() < LISTED) {
        suspects.add(new Suspect(this, located, explanation));
      }
    }
    return new Suspects(List.copyOf(suspects), search(located));
  }

  private static SearchOutcome search(Located located) {
    if (!located.isComplete()) {
      return SearchOutcome.CUT_OFF;
    }
    return located.explanations().isEmpty() ? SearchOutcome.NOTHING_FOUND : SearchOutcome.COMPLETE;
  }

  List<Correction> corrections(Explanation explanation) {
    return explanation.changes().stream().map(this::correction).toList();
  }

  private Correction correction(NumberedChange change) {
    Cell cell = values.figures().catalogue().cells().get(change.cell());
    return new Correction(
        described.apply(cell),
        change.stated(),
        change.needed(),
        Slip.likeliest(change.stated(), change.needed()));
  }

  Sentence message(Suspect suspect) {
    return wording.message(suspect, algebra.isWeighted());
  }

  Sentence change(Suspect suspect) {
    return wording.change(suspect, algebra.isWeighted());
  }

  Optional<Proof> proof(Located located, Explanation explanation) {
    Locator locator = algebra.locator(projection);
    return projection.isComplete()
        ? locator
            .certify(values.numbers(), new PermittedValues(algebra, values), located, explanation)
            .map(this::proof)
        : Optional.empty();
  }

  private Proof proof(Certificate certificate) {
    Map<Integer, RuleResidual> before = new HashMap<>();
    certificate
        .before()
        .forEach(
            residual ->
                before.put(
                    residual.equation(),
                    new RuleResidual(shares(residual.equation()), residual.value())));
    return new Proof(
        certificate.before().stream().map(r -> before.get(r.equation())).toList(),
        certificate.disjoint().stream().map(before::get).toList(),
        certificate);
  }

  private List<RuleShare> shares(int equation) {
    List<RuleShare> shares = new ArrayList<>();
    projection
        .parts(equation)
        .forEach(
            (part, factor) -> {
              Instance instance = algebra.instances().get(part);
              shares.add(new RuleShare(instance.rule(), instance.bindings(), factor));
            });
    return shares;
  }

  /** Rechecks that the blanks of the form were eliminated rightly from the rules as written. */
  List<Objection> objections(StatisticsForm form) {
    BitSet blanks = algebra.blanks(values.of(form).numbers());
    return blanks.isEmpty() && projection.system() == algebra.system()
        ? List.of()
        : ProjectionVerifier.verify(algebra.system(), blanks, excused, projection);
  }

  /** Rechecks a certificate on the figures of the form. */
  List<Objection> objections(Certificate certificate, StatisticsForm form) {
    Values fresh = values.of(form);
    return Verifier.verify(
        projection.system(), fresh.numbers(), new PermittedValues(algebra, fresh), certificate);
  }
}
