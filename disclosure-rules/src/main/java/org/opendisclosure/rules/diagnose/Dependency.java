package org.opendisclosure.rules.diagnose;

import java.util.List;

/**
 * An equation whose left side is a combination of those of others.
 *
 * @param row the number of the equation
 * @param from the numbers of the others, ascending
 * @param isContradiction whether the constants disagree, so that no figures satisfy them all
 */
record Dependency(int row, List<Integer> from, boolean isContradiction) {

  public Dependency {
    from = List.copyOf(from);
  }
}
