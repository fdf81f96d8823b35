package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;

/**
 * A quoted figure held against others.
 *
 * @param kind against what it is held
 * @param answer whether it fits
 * @param reason why that stays open
 * @param quotes the quoted figure, then those that it is held against: its parts, the figure of the
 *     year before and the change, or part and whole of a percentage
 * @param cells the cells that it names; it must be their sum
 * @param computed what the others make of the figure, a percentage rounded as it is quoted; empty
 *     if several readings make different figures or a cell is not stated
 */
public record Check(
    QuoteKind kind,
    Answer answer,
    Reason reason,
    List<Quote> quotes,
    List<Cell> cells,
    Optional<BigDecimal> computed) {

  /**
   * A quoted figure held against others.
   *
   * @param kind against what it is held
   * @param answer whether it fits
   * @param reason why that stays open
   * @param quotes the quoted figure first
   * @param cells the cells that it names
   * @param computed what the others make of it
   */
  public Check {
    quotes = List.copyOf(quotes);
    cells = List.copyOf(cells);
  }

  /**
   * The figure that is held against others.
   *
   * @return the first quote
   */
  public Quote quote() {
    return quotes.get(0);
  }
}
