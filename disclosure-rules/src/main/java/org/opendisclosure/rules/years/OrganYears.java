package org.opendisclosure.rules.years;

import java.util.List;

/**
 * What was found of one organ.
 *
 * @param organ its latest name, with the scope in brackets where forms state one, or its unified
 *     social credit code if no form states a name
 * @param forms its forms for whole years, oldest first; of several for one year, all
 * @param pairs each year with the year before, oldest first; a merger stands with the organ after
 *     it, a split with the organ before it
 * @param notes what is missing, doubled or not compared
 */
public record OrganYears(
    String organ, List<FiledForm> forms, List<YearPair> pairs, List<YearNote> notes) {

  /**
   * What was found of one organ.
   *
   * @param organ its latest name
   * @param forms its forms for whole years
   * @param pairs each year with the year before
   * @param notes what is missing, doubled or not compared
   */
  public OrganYears {
    forms = List.copyOf(forms);
    pairs = List.copyOf(pairs);
    notes = List.copyOf(notes);
  }

  /**
   * The years with forms.
   *
   * @return oldest first, each once
   */
  public List<Integer> years() {
    return forms.stream().map(FiledForm::year).distinct().toList();
  }
}
