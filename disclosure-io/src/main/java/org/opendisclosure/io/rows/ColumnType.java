package org.opendisclosure.io.rows;

/** What stands in a column, and of which Java type its values are. */
public enum ColumnType {
  /** A {@link java.util.UUID}. */
  UUID,
  /** A {@link String}. */
  TEXT,
  /** A {@link Boolean}. */
  BOOLEAN,
  /** An {@link Integer}. */
  INTEGER,
  /**
   * A {@link java.math.BigDecimal} of at most {@value #WHOLE} digits before the point and {@value
   * #SCALE} behind it, which is as much as all databases hold exactly.
   */
  NUMBER,
  /** A {@link java.time.LocalDate}. */
  DAY,
  /** A {@link String} that is a JSON document. */
  JSON;

  /** How many digits a {@link #NUMBER} may have behind the point. */
  public static final int SCALE = 10;

  /** How many digits a {@link #NUMBER} may have before the point. */
  public static final int WHOLE = 28;
}
