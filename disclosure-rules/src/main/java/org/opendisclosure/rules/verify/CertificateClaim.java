package org.opendisclosure.rules.verify;

import java.util.Locale;

/** What a certificate claims, one claim for each of its components. */
public enum CertificateClaim {
  /** The equations say of the stated cells what all rules together say of them. */
  PROJECTION,
  /** The equations that fail together, with what is left of each. */
  BEFORE,
  /** The changed cells: which may be changed, what stands there. */
  CHANGES,
  /** Nothing is left of any equation after the changes, and no other rule is broken. */
  AFTER,
  /** What the changes cost. */
  COST,
  /** The failing equations that share no changeable cell. */
  DISJOINT,
  /** What these cost at least. */
  BOUND,
  /** How it is known that nothing costs less. */
  MINIMALITY,
  /** The explanation is of the kind it is said to be. */
  HYPOTHESIS,
  /** The other explanations. */
  ALTERNATIVES;

  /**
   * The identifier, as JSON output writes it.
   *
   * @return such as {@code alternatives}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
