package org.opendisclosure.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * What an office says of a difference that a check found and that is no mistake. It is stored with
 * the form and belongs to one finding with its figures: once a figure of the finding changes, it no
 * longer applies.
 */
@ValueStyle
@Value.Immutable
public interface ExplainedDifference extends WithExplainedDifference, Serializable {

  /**
   * The rule that does not hold.
   *
   * @return the identifier of the rule, such as {@code report.total-handled}
   */
  String getRule();

  /**
   * The finding that is explained.
   *
   * @return its fingerprint, as a check prints it
   */
  String getFingerprint();

  /**
   * The cells to which the explanation is anchored.
   *
   * @return names of cells of the finding; empty if the finding as a whole is meant
   */
  List<String> getCells();

  /**
   * The kind of reason.
   *
   * @return the code
   */
  ReasonCode getCode();

  /**
   * The reason in words.
   *
   * @return verbatim, never blank
   */
  String getText();

  /**
   * Who explains: an office, or a person as far as the office wants to name one.
   *
   * @return as stated; empty if not stated
   */
  Optional<String> getWho();

  /**
   * The day of the explanation.
   *
   * @return the day, or empty if not stated
   */
  Optional<LocalDate> getWhen();

  /**
   * Whether a text can be the name of a rule, a finding or a cell.
   *
   * @param text any text
   * @return true for at least one ASCII letter, digit, dot, hyphen or underscore and nothing else
   */
  static boolean isName(String text) {
    return text.matches("[A-Za-z0-9._-]+");
  }

  /**
   * Refuses names that cannot be any, and blank texts.
   *
   * @return this explanation
   */
  @Value.Check
  default ExplainedDifference checked() {
    requireName("rule", getRule());
    requireName("fingerprint", getFingerprint());
    getCells().forEach(cell -> requireName("cell", cell));
    if (getText().isBlank()) {
      throw new IllegalArgumentException("an explanation needs its reason in words");
    }
    Stated.requireText("who", getWho());
    return this;
  }

  private static void requireName(String what, String text) {
    if (!isName(text)) {
      throw new IllegalArgumentException("\"" + text + "\" is no name of a " + what);
    }
  }

  /**
   * A builder; rule, fingerprint, code and text are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ExplainedDifference}; {@code from} copies an existing value. */
  final class Builder extends ImmutableExplainedDifference.Builder {
    Builder() {}
  }
}
