package org.opendisclosure.rules.locate;

import java.util.Locale;

/** How it is known that nothing cheaper explains as much. */
public enum Minimality {
  /** Failing equations of which no two share a cell need a change each, and cost as much. */
  DISJOINT_FAILURES,
  /**
   * Every cheaper set of cells was ruled out: a failing equation needs a change of one of its
   * cells; each of them was tried, eliminated from the other equations, and those looked at in the
   * same way.
   */
  EXHAUSTION,
  /** It is not: the explanation is a hypothesis of another kind than the cheapest set. */
  NOT_CLAIMED;

  /**
   * The identifier, as JSON output writes it.
   *
   * @return such as {@code disjoint-failures}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
