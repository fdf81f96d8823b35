package org.opendisclosure.rules.solve;

import java.util.List;

/**
 * An unknown that has one possible value.
 *
 * @param unknown the number of the unknown
 * @param value its value
 * @param rows the numbers of the relations that force it, ascending; some of their other unknowns
 *     may have been forced before
 */
public record Forced(int unknown, Fraction value, List<Integer> rows) {

  public Forced {
    rows = List.copyOf(rows);
  }
}
