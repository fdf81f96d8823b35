package org.opendisclosure.model;

/** The scopes of a form that the notice 国办发〔2014〕32号 names ({@link Header#getScope()}). */
public final class Scopes {

  /** What the organ itself, or the government and its departments, did. */
  public static final String OWN_LEVEL = "本级";

  /** All of an area, or all organs that a collected table lists. */
  public static final String TOTAL = "汇总";

  private Scopes() {}

  /**
   * Whether a form counts what other forms count, too.
   *
   * @param header the header of the form
   * @return true if its scope is {@link #TOTAL}
   */
  public static boolean isTotal(Header header) {
    return header.getScope().filter(TOTAL::equals).isPresent();
  }
}
