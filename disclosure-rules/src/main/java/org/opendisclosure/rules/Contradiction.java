package org.opendisclosure.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;

/**
 * Error rules that no filling of the blanks satisfies together, although each of them by itself
 * could still be satisfied. Without any one of them the others could be.
 *
 * @param rules the rules, at least one
 * @param message the rules with their figures, and what does not go together, in printed words
 * @param fingerprint tells this contradiction from others and recognises it when the form is
 *     checked again: a hash of the rules, their loop values, cells and figures; 16 hexadecimal
 *     digits
 * @param explanation what the office says of it, for this fingerprint and one of the rules; an
 *     explained contradiction is listed, but does not count against the form
 */
public record Contradiction(
    List<AppliedRule> rules,
    Sentence message,
    String fingerprint,
    Optional<ExplainedDifference> explanation)
    implements JavaSerialized {

  /**
   * A contradiction.
   *
   * @param rules the rules, at least one
   * @param message the contradiction in printed words
   * @param fingerprint 16 hexadecimal digits
   * @param explanation what the office says of it; empty if nothing
   */
  public Contradiction {
    rules = List.copyOf(rules);
  }

  /**
   * Whether the contradiction does not count against the form.
   *
   * @return true if there is an explanation
   */
  public boolean isExplained() {
    return explanation.isPresent();
  }

  private Object writeReplace() {
    return new Stored(rules, message, fingerprint, explanation.orElse(null));
  }

  /** A contradiction as it is serialised. */
  private record Stored(
      List<AppliedRule> rules,
      Sentence message,
      String fingerprint,
      @Nullable ExplainedDifference explanation)
      implements Serializable {

    private Object readResolve() {
      return new Contradiction(rules, message, fingerprint, Optional.ofNullable(explanation));
    }
  }
}
