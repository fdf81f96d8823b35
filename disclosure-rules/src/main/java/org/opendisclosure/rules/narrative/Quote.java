package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * A figure quoted in a text, or the statement that there is none of something, which quotes 0.
 *
 * @param text the figure with its unit, as written
 * @param value the figure in its unit, exact: 2.3万件 is 23000
 * @param unit the unit in simplified script, such as 件, %, 元; empty for a statement of none
 * @param precision one unit of the last digit written: 1000 for 2.3万, 0.01 for 86.60 %
 * @param isApproximate whether the text calls the figure approximate, as in 30余条
 * @param place where it stands
 */
public record Quote(
    String text,
    BigDecimal value,
    String unit,
    BigDecimal precision,
    boolean isApproximate,
    QuotePlace place)
    implements JavaSerialized {

  /** The unit of percentages. */
  static final String PERCENT = "%";

  boolean isPercent() {
    return unit.equals(PERCENT);
  }
}
