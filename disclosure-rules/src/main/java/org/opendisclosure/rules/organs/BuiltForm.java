package org.opendisclosure.rules.organs;

import java.util.List;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Sentence;

/**
 * A consolidated form that was built from its parts.
 *
 * @param form the form; the remarks stand in Chinese in its notes
 * @param remarks what was left blank, and why
 */
public record BuiltForm(StatisticsForm form, List<Sentence> remarks) {

  /**
   * A built form.
   *
   * @param form the form
   * @param remarks what was left blank, and why
   */
  public BuiltForm {
    remarks = List.copyOf(remarks);
  }
}
