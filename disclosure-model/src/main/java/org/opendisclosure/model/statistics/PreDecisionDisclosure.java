package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Public consultation before major decisions (Statistics table 2014–2018, 一(五)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface PreDecisionDisclosure extends WithPreDecisionDisclosure, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Consultations of the public on major decisions. Printed 1.重大决策征集公众意见次数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "1.重大决策征集公众意见次数", unit = "次")
  @NotNegative
  OptionalLong getConsultations();

  /**
   * Times the public responded. Printed 2.公众反馈意见次数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.公众反馈意见次数", unit = "次")
  @NotNegative
  OptionalLong getPublicResponses();

  /**
   * Opinions collected. Printed 3.征集到意见数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "3.征集到意见数", unit = "条")
  @NotNegative
  OptionalLong getOpinionsCollected();

  /**
   * Opinions among them that were not adopted. Printed 4.不予采纳意见数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 5, label = "4.不予采纳意见数", unit = "条")
  @NotNegative
  OptionalLong getOpinionsNotAdopted();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static PreDecisionDisclosure blank() {
    return ImmutablePreDecisionDisclosure.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PreDecisionDisclosure}; {@code from} copies an existing value. */
  final class Builder extends ImmutablePreDecisionDisclosure.Builder {
    Builder() {}
  }
}
