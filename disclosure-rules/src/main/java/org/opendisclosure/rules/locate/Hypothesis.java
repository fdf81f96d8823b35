package org.opendisclosure.rules.locate;

import java.util.Locale;

/** What may have gone wrong. */
public enum Hypothesis {
  /** Figures were mistyped, each for itself; the fewest that explain everything. */
  MISTYPED,
  /** Two neighbouring figures changed places. */
  SWAPPED,
  /** The figures of a row or column slipped by one place. */
  SHIFTED,
  /** One detail is wrong, and its totals were computed from it. */
  TOTALS_RECOMPUTED;

  /**
   * The identifier, as JSON output writes it.
   *
   * @return such as {@code totals-recomputed}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
