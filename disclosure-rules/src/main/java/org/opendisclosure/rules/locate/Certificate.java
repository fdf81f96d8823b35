package org.opendisclosure.rules.locate;

import java.util.List;

/**
 * Why an explanation is one, why nothing cheaper is, and what else explains as much: everything
 * that is needed to recheck it by hand. There is one for every explanation whose search was
 * completed; a search that was cut off proves nothing.
 *
 * <p>Every component is determined by the equations, the figures and the changes, so that a
 * verifier can recompute each of them and refuse a certificate of which any differs.
 *
 * @param hypothesis what may have gone wrong
 * @param changes the cells to change, as in the explanation
 * @param before the equations that fail together and what is left of each on the stated figures, in
 *     ascending order: each needs a change
 * @param after the same equations and all others in which a changed cell stands, on the changed
 *     figures, in ascending order: nothing is left of any, so the changes suffice
 * @param cost the weights of the changed cells together; without weights their number
 * @param disjoint failing equations of which no two have a changeable cell in common: of {@code
 *     before}, those with the fewest cells first, each that shares none with those taken
 * @param bound the weights of the cheapest changeable cell of each of {@code disjoint} together: no
 *     set of cells that explains everything costs less
 * @param minimality how it is known that no set of at most {@link #MOST_CELLS} cells costs less
 * @param alternatives every other explanation of the same hypothesis (and, if that is {@link
 *     Hypothesis#MISTYPED}, of the same cost), ordered by cells; empty if this is the only one
 */
public record Certificate(
    Hypothesis hypothesis,
    List<NumberedChange> changes,
    List<Residual> before,
    List<Residual> after,
    long cost,
    List<Integer> disjoint,
    long bound,
    Minimality minimality,
    List<List<NumberedChange>> alternatives) {

  /** The greatest number of mistyped cells that is looked for. */
  public static final int MOST_CELLS = 4;

  /**
   * A certificate.
   *
   * @param hypothesis what may have gone wrong
   * @param changes the cells to change
   * @param before the failing equations
   * @param after the equations concerned, on the changed figures
   * @param cost the weights of the changed cells together
   * @param disjoint failing equations that share no changeable cell
   * @param bound what these cost at least
   * @param minimality how it is known that nothing costs less
   * @param alternatives the other explanations
   */
  public Certificate {
    changes = List.copyOf(changes);
    before = List.copyOf(before);
    after = List.copyOf(after);
    disjoint = List.copyOf(disjoint);
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /**
   * Whether nothing else explains as much in the same way.
   *
   * @return true if there is no alternative
   */
  public boolean isUnique() {
    return alternatives.isEmpty();
  }
}
