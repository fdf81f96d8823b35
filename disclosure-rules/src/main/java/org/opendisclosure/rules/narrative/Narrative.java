package org.opendisclosure.rules.narrative;

import java.util.List;

/**
 * What was found in the narrative of a form.
 *
 * @param quotes every quoted figure, in the order of the text
 * @param checks what they were held against, in the order of the text; a quoted figure that names
 *     nothing else is in none
 */
public record Narrative(List<Quote> quotes, List<Check> checks) {

  /**
   * What was found.
   *
   * @param quotes every quoted figure
   * @param checks what they were held against
   */
  public Narrative {
    quotes = List.copyOf(quotes);
    checks = List.copyOf(checks);
  }
}
