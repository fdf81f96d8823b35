package org.opendisclosure.rules.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which values one unknown may have. */
public final class PossibleValues {

  private PossibleValues() {}

  /**
   * The values with which all relations can be satisfied, over the fractions.
   *
   * @param unknown the number of an unknown that stands in one of the relations
   * @param work a bound; once it is reached, the answer may be wrong
   * @return their range; empty if there is none
   */
  public static Optional<Range> of(LinearRelations system, int unknown, Work work) {
    Tableau tableau = new Tableau(system, work);
    if (tableau.contradiction().isPresent()) {
      return Optional.empty();
    }
    List<Integer> rows = IntStream.range(0, system.rows().size()).boxed().toList();
    Bounds bounds = Bounds.of(tableau, unknown, system.domains().get(unknown), rows);
    return bounds.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(unknown, bounds.min(), bounds.max()));
  }
}
