package org.opendisclosure.rules.search;

import java.util.List;
import org.opendisclosure.rules.locate.Hypothesis;

/**
 * What was found about one group of failing equations that share cells.
 *
 * @param failing the failing equations
 * @param explanations every explanation of each kind, the likeliest first; empty if there is none
 *     within the limits
 * @param isComplete false if the search for mistyped figures was cut off at its work limit, so that
 *     there may be more
 */
public record Located(List<Integer> failing, List<Explanation> explanations, boolean isComplete) {

  public Located {
    failing = List.copyOf(failing);
    explanations = List.copyOf(explanations);
  }

  /**
   * True if all explanations of a kind are known, false if there may be more. Only the search for
   * mistyped figures is ever cut off; the other hypotheses are few enough to be tried one by one.
   */
  public boolean isComplete(Hypothesis hypothesis) {
    return isComplete || hypothesis != Hypothesis.MISTYPED;
  }
}
