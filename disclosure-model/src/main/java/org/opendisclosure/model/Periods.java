package org.opendisclosure.model;

/** The periods for which one form is collected several times ({@link Header#getPeriod()}). */
public final class Periods {

  /** The quarter or year alone. */
  public static final String CURRENT = "本期";

  /** From the beginning of the year on. */
  public static final String TO_DATE = "累计";

  private Periods() {}
}
