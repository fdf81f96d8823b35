package org.opendisclosure.rules.search;

import java.util.List;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.NumberedChange;

/**
 * One way to make all equations hold.
 *
 * @param hypothesis what may have gone wrong
 * @param changes the cells to change; under {@link Hypothesis#TOTALS_RECOMPUTED} the detail first,
 *     then its totals
 */
public record Explanation(Hypothesis hypothesis, List<NumberedChange> changes) {

  public Explanation {
    changes = List.copyOf(changes);
  }
}
