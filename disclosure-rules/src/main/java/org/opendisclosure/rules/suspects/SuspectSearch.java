package org.opendisclosure.rules.suspects;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.Projection;
import org.opendisclosure.rules.search.Explanation;
import org.opendisclosure.rules.search.Located;
import org.opendisclosure.rules.verify.Objection;
import org.opendisclosure.rules.verify.ProjectionVerifier;
import org.opendisclosure.rules.verify.Verifier;

/** Looks for the wrong cells behind the failing equations of one form. */
public final class SuspectSearch {

  private final ErrorEquations equations;
  private final Values values;
  private final BitSet excused;
  private final Projection projection;

  /**
   * A search in one form.
   *
   * @param isExplained whether an instance need not hold
   */
  public SuspectSearch(ErrorEquations equations, Values values, Predicate<Instance> isExplained) {
    this.equations = equations;
    this.values = values;
    this.excused = equations.equations(isExplained);
    this.projection = equations.projection(values.numbers(), excused);
  }

  /** Whether some cells cost more than others, so that the cheapest are not always the fewest. */
  public boolean isWeighted() {
    return equations.isWeighted();
  }

  /** The rule instances that are equations. */
  public List<Instance> instances() {
    return equations.instances();
  }

  /**
   * What is found about each group of failing equations.
   *
   * @throws ArithmeticException if a factor of a combination of rules exceeds the range of {@code
   *     long}
   */
  public List<Located> located() {
    long[] numbers = values.numbers();
    boolean fails =
        Arrays.stream(projection.system().equations().residuals(numbers))
            .anyMatch(residual -> residual.signum() != 0);
    return fails
        ? equations.locator(projection).locate(numbers, new PermittedValues(equations, values))
        : List.of();
  }

  /** The rule instances of which an equation is the sum, each with its factor. */
  public Map<Instance, Long> parts(int equation) {
    Map<Instance, Long> parts = new LinkedHashMap<>();
    projection
        .parts(equation)
        .forEach((part, factor) -> parts.put(equations.instances().get(part), factor));
    return parts;
  }

  /** Why an explanation is one; empty if the search was cut off or blanks are in the way. */
  public Optional<Certificate> certify(Located located, Explanation explanation) {
    return projection.isComplete()
        ? equations
            .locator(projection)
            .certify(values.numbers(), new PermittedValues(equations, values), located, explanation)
        : Optional.empty();
  }

  /** Rechecks that the blanks of the form were eliminated rightly from the rules as written. */
  public List<Objection> objections(StatisticsForm form) {
    BitSet blanks = equations.blanks(values.of(form).numbers());
    return blanks.isEmpty() && projection.system() == equations.system()
        ? List.of()
        : ProjectionVerifier.verify(equations.system(), blanks, excused, projection);
  }

  /** Rechecks a certificate on the figures of the form. */
  public List<Objection> objections(Certificate certificate, StatisticsForm form) {
    Values fresh = values.of(form);
    return Verifier.verify(
        projection.system(), fresh.numbers(), new PermittedValues(equations, fresh), certificate);
  }
}
