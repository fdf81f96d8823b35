package org.opendisclosure.rules.narrative;

/** Why it stays open whether a quoted figure fits. */
public enum Reason {
  /** It does not stay open. */
  NONE,
  /** The text calls a figure approximate. */
  APPROXIMATE,
  /** Words beside the figure may narrow or widen what it counts. */
  SCOPE,
  /** Several figures may be meant. */
  SEVERAL,
  /** The text does not say that the parts are all there are. */
  INCOMPLETE,
  /** The parts may count the same thing twice. */
  OVERLAP,
  /** The parts are counted in other units than the total. */
  UNITS,
  /** The figure of the form is not stated. */
  BLANK
}
