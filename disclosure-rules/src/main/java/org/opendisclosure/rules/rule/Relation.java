package org.opendisclosure.rules.rule;

/** How a residual, one side of a comparison minus the other, must stand to zero. */
public enum Relation {
  /** The sides are equal. */
  ZERO,
  /** The sides differ. */
  NOT_ZERO,
  /** The residual is 0 or more. */
  NOT_NEGATIVE,
  /** The residual is more than 0. */
  POSITIVE;
}
