package org.opendisclosure.model.cell;

import java.util.Locale;

/** Whether a superior organ's figure is the sum of its subordinates' figures. */
public enum Additivity {
  /** It is: nothing is counted by two organs. */
  ADDITIVE,
  /** It usually is, but two organs may have counted the same thing. */
  DOUBTFUL,
  /** It is not; a sum would mean nothing. */
  NOT_ADDITIVE;

  /**
   * The name as files and command lines write it.
   *
   * @return such as {@code not-additive}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
