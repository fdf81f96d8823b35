package org.opendisclosure.rules.testing;

import java.util.List;
import org.opendisclosure.model.StatisticsForm;

/**
 * A copy of a form with mistakes, and the truth about it.
 *
 * @param form the copy
 * @param original the form that was copied
 * @param mistakes what the typist did, in that order
 * @param cells every cell in which the two differ, in the order of the mistakes; of a detail whose
 *     totals were computed from it, the detail first
 */
public record MistypedForm(
    StatisticsForm form, StatisticsForm original, List<Mistake> mistakes, List<WrongCell> cells) {

  /**
   * A copy with mistakes.
   *
   * @param form the copy
   * @param original the form that was copied
   * @param mistakes what the typist did
   * @param cells every cell in which the two differ
   */
  public MistypedForm {
    mistakes = List.copyOf(mistakes);
    cells = List.copyOf(cells);
  }
}
