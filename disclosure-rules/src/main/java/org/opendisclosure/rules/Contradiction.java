package org.opendisclosure.rules;

import java.util.List;

/**
 * Error rules that no filling of the blanks satisfies together, although each of them by itself
 * could still be satisfied. Without any one of them the others could be.
 *
 * @param rules the rules, at least one
 * @param message the rules with their figures, and what does not go together, in printed words
 * @param fingerprint tells this contradiction from others and recognises it when the form is
 *     checked again: a hash of the rules, their loop values, cells and figures; 16 hexadecimal
 *     digits
 */
public record Contradiction(List<AppliedRule> rules, Sentence message, String fingerprint) {

  /**
   * A contradiction.
   *
   * @param rules the rules, at least one
   * @param message the contradiction in printed words
   * @param fingerprint 16 hexadecimal digits
   */
  public Contradiction {
    rules = List.copyOf(rules);
  }
}
