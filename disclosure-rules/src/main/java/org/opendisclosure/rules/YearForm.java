package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;

/**
 * One of the two forms between which rules are checked.
 *
 * @param form the form
 * @param id how its cells are told from the other's, such as {@code 2023}
 * @param prefix what messages say before its cells, such as 2023年
 * @param isSum whether its figures are sums over several organs
 * @param beyond sums that are too great for a figure, whose cells are blank in the form
 */
public record YearForm(
    StatisticsForm form, String id, Sentence prefix, boolean isSum, Map<Cell, BigDecimal> beyond) {

  /**
   * A form, or a sum of forms.
   *
   * @param form the form
   * @param id how its cells are told from the other's
   * @param prefix what messages say before its cells
   * @param isSum whether its figures are sums over several organs
   * @param beyond sums that are too great for a figure
   */
  public YearForm {
    beyond = Map.copyOf(beyond);
  }

  /**
   * The form of one organ for a year.
   *
   * @param form the form
   * @param year its report year
   * @return the form, named by the year
   */
  public static YearForm of(StatisticsForm form, int year) {
    return new YearForm(form, "" + year, new Sentence(year + "年", year + " "), false, Map.of());
  }
}
