package org.opendisclosure.rules;

import java.util.List;
import org.opendisclosure.rules.locate.Hypothesis;

/**
 * Cells that may be wrong: one way to make the error rules hold that fail together. A suggestion to
 * check against the source; nothing is ever changed without the caller's word.
 *
 * @param hypothesis what may have gone wrong
 * @param corrections the cells and what each would have to be; if a detail's totals were recomputed
 *     with it, the detail first
 * @param alternatives how many other explanations of the same hypothesis and size there are
 * @param isComplete false if the search was cut off, so that there may be more alternatives
 * @param message the suspicion in printed words
 */
public record Suspect(
    Hypothesis hypothesis,
    List<Correction> corrections,
    int alternatives,
    boolean isComplete,
    Sentence message) {

  /**
   * A suspect.
   *
   * @param hypothesis what may have gone wrong
   * @param corrections at least one
   * @param alternatives how many other explanations there are
   * @param isComplete whether the search was completed
   * @param message the suspicion in printed words
   */
  public Suspect {
    corrections = List.copyOf(corrections);
  }

  /**
   * Whether this is the only explanation of its kind and size.
   *
   * @return true if there is no alternative and none can have been missed
   */
  public boolean isUnique() {
    return alternatives == 0 && isComplete;
  }
}
