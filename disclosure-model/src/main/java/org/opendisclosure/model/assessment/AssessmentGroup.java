package org.opendisclosure.model.assessment;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.style.ValueStyle;

/** A group of aims (考核项目), such as 组织领导 (15分). */
@ValueStyle
@Value.Immutable
public interface AssessmentGroup extends WithAssessmentGroup, Serializable {

  /**
   * The name.
   *
   * @return as printed, without spaces and without its maximum
   */
  String getName();

  /**
   * The most that the group may score.
   *
   * @return in points as printed; empty if none is printed
   */
  Optional<@NotNegative BigDecimal> getMaximum();

  /**
   * Whether the group is a bonus: 不在总分内,但得分可计入总分.
   *
   * @return true if its maximum is no part of the full marks; its score may be added to the total
   */
  @Value.Default
  default boolean isBonus() {
    return false;
  }

  /**
   * The aims in printed order.
   *
   * @return the aims
   */
  List<@Valid AssessmentAim> getAims();

  /**
   * A builder; the name is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AssessmentGroup}; {@code from} copies an existing value. */
  final class Builder extends ImmutableAssessmentGroup.Builder {
    Builder() {}
  }
}
