package org.opendisclosure.rules.years;

import java.util.List;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;

/**
 * What a crosswalk says of some cells.
 *
 * @param continuity whether the sum of the one continues the sum of the other
 * @param from cells of the older edition; empty if the newer ones continue nothing
 * @param to cells of the newer edition; empty if nothing continues the older ones
 * @param reason why that is so
 */
public record CrosswalkLink(
    Continuity continuity, List<Cell> from, List<Cell> to, Sentence reason) {

  /**
   * What a crosswalk says of some cells.
   *
   * @param continuity whether the sum of the one continues the sum of the other
   * @param from cells of the older edition
   * @param to cells of the newer edition
   * @param reason why that is so
   */
  public CrosswalkLink {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
