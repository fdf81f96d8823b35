package org.opendisclosure.model;

/**
 * Words of a header that tell apart the forms of one organ and year, as tables print them that are
 * collected several times or for several organs.
 */
public final class Collected {

  /** {@link Header#getPeriod()}: the quarter or year alone. */
  public static final String CURRENT = "本期";

  /** {@link Header#getPeriod()}: from the beginning of the year on. */
  public static final String TO_DATE = "累计";

  /**
   * {@link Header#getScope()}: what the organ itself, or the government and its departments, did.
   * The notice 国办发〔2014〕32号 names it.
   */
  public static final String OWN_LEVEL = "本级";

  /**
   * {@link Header#getScope()}: all of an area, or all organs that a collected table lists. The
   * notice 国办发〔2014〕32号 names it.
   */
  public static final String TOTAL = "汇总";

  private Collected() {}

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
