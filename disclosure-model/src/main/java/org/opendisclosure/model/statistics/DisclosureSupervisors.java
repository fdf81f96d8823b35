package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Supervisors of disclosure work (Statistics table 2014–2018, Guizhou 2018, 八(四)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface DisclosureSupervisors extends WithDisclosureSupervisors, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Supervisors in the region. Printed 1.本地区政务公开监督员人数, in 人.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "1.本地区政务公开监督员人数", unit = "人")
  @NotNegative
  OptionalLong getPersons();

  /**
   * Supervisions held. Printed 2.开展政务公开监督次数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.开展政务公开监督次数", unit = "次")
  @NotNegative
  OptionalLong getSupervisionsHeld();

  /**
   * Opinions raised. Printed 3.提出意见数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "3.提出意见数", unit = "条")
  @NotNegative
  OptionalLong getOpinionsRaised();

  /**
   * Opinions among them that were adopted. Printed 4.采纳意见数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 5, label = "4.采纳意见数", unit = "条")
  @NotNegative
  OptionalLong getOpinionsAdopted();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static DisclosureSupervisors blank() {
    return ImmutableDisclosureSupervisors.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DisclosureSupervisors}; {@code from} copies an existing value. */
  final class Builder extends ImmutableDisclosureSupervisors.Builder {
    Builder() {}
  }
}
