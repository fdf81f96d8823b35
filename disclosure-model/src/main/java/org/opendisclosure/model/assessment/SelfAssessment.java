package org.opendisclosure.model.assessment;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.style.ValueStyle;

/** A self-assessment sheet (自查评分表) as an office filled it in. */
@ValueStyle
@Value.Immutable
public interface SelfAssessment extends WithSelfAssessment, Serializable {

  /**
   * The title above the sheet.
   *
   * @return such as 2017年住建局政务公开工作考核评价细则自查评分表; empty if there is none
   */
  Optional<String> getTitle();

  /**
   * The year that is assessed.
   *
   * @return a year; empty if the sheet does not state it
   */
  OptionalInt getYear();

  /**
   * The groups of aims (考核项目) in printed order, bonus items last.
   *
   * @return the groups
   */
  List<@Valid AssessmentGroup> getGroups();

  /**
   * The total (总分).
   *
   * @return in points as stated; empty if blank or unreadable
   */
  Optional<@NotNegative BigDecimal> getTotal();

  /**
   * What stands in the place of the total if it is no number.
   *
   * @return verbatim; empty if the total is blank or stated
   */
  Optional<String> getUnreadableTotal();

  /**
   * A builder; nothing is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SelfAssessment}; {@code from} copies an existing value. */
  final class Builder extends ImmutableSelfAssessment.Builder {
    Builder() {}
  }
}
