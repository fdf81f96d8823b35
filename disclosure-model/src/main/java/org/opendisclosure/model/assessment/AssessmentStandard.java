package org.opendisclosure.model.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.style.ValueStyle;

/** A standard (具体标准), the only thing that is scored. */
@ValueStyle
@Value.Immutable
public interface AssessmentStandard extends WithAssessmentStandard, Serializable {

  /**
   * What is asked for.
   *
   * @return as printed, with the maxima that stand in it
   */
  String getText();

  /**
   * The maxima that stand in the text, of which each is for a part of it.
   *
   * @return in points as printed; none if the text states none
   */
  List<@NotNegative BigDecimal> getMaxima();

  /**
   * The score that the office gives itself (自查评分).
   *
   * @return in points as stated; empty if blank or unreadable
   */
  Optional<@NotNegative BigDecimal> getScore();

  /**
   * What stands in the place of the score if it is no number.
   *
   * @return verbatim; empty if the score is blank or stated
   */
  Optional<String> getUnreadableScore();

  /**
   * A builder; the text is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AssessmentStandard}; {@code from} copies an existing value. */
  final class Builder extends ImmutableAssessmentStandard.Builder {
    Builder() {}
  }
}
