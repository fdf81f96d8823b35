package org.opendisclosure.rules;

import org.opendisclosure.model.StatisticsForm;

/**
 * One of the two forms between which rules are checked.
 *
 * @param form the form
 * @param id how its cells are told from the other's, such as {@code 2023}
 * @param prefix what messages say before its cells, such as 2023年
 * @param isSum whether its figures are sums over several organs
 */
public record YearForm(StatisticsForm form, String id, Sentence prefix, boolean isSum) {

  /**
   * The form of one organ for a year.
   *
   * @param form the form
   * @param year its report year
   * @return the form, named by the year
   */
  public static YearForm of(StatisticsForm form, int year) {
    return new YearForm(form, "" + year, new Sentence(year + "年", year + " "), false);
  }
}
