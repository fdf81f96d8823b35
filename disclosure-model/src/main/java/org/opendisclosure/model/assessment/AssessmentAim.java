package org.opendisclosure.model.assessment;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.style.ValueStyle;

/** An aim (目标要求), such as 主要负责人亲自抓 (5分). */
@ValueStyle
@Value.Immutable
public interface AssessmentAim extends WithAssessmentAim, Serializable {

  /**
   * The name.
   *
   * @return as printed, without spaces and without its maximum
   */
  String getName();

  /**
   * The most that the aim may score.
   *
   * @return in points as printed; empty if none is printed
   */
  Optional<@NotNegative BigDecimal> getMaximum();

  /**
   * The standards in printed order.
   *
   * @return the standards
   */
  List<@Valid AssessmentStandard> getStandards();

  /**
   * A builder; the name is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AssessmentAim}; {@code from} copies an existing value. */
  final class Builder extends ImmutableAssessmentAim.Builder {
    Builder() {}
  }
}
