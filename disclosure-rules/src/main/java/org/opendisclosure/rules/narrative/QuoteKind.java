package org.opendisclosure.rules.narrative;

/** Against what a quoted figure is held. */
public enum QuoteKind {
  /** The figures of the form that it names. */
  TABLE,
  /** The quoted parts of a quoted total. */
  PARTS,
  /** The quoted figure of the year before and the quoted change. */
  CHANGE,
  /** The quoted figures of which it is the percentage. */
  PERCENTAGE
}
