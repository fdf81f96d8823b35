package org.opendisclosure.rules.narrative;

/** What can be said of a quoted figure. */
public enum Answer {
  /** It fits. */
  HOLDS,
  /** It does not, however the words are read. */
  FAILS,
  /** It does not fit one reading; the words do not say whether that is meant. */
  OPEN
}
