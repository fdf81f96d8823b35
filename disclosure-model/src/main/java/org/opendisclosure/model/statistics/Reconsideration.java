package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Administrative reconsideration of disclosure decisions (Statistics table 2014–2018, 四、行政复议数量).
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Reconsideration extends WithReconsideration, Serializable {

  /**
   * All reconsiderations. Printed with the label of its group, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, unit = "件")
  @NotNegative
  OptionalLong getTotal();

  /**
   * The act was upheld. Printed (一)维持具体行政行为数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "(一)维持具体行政行为数", unit = "件")
  @NotNegative
  OptionalLong getUpheld();

  /**
   * The act was corrected. Printed (二)被依法纠错数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "(二)被依法纠错数", unit = "件")
  @NotNegative
  OptionalLong getCorrected();

  /**
   * Other outcomes. Printed (三)其他情形数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "(三)其他情形数", unit = "件", aliases = "(三)其它情形数")
  @NotNegative
  OptionalLong getOther();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Reconsideration blank() {
    return ImmutableReconsideration.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Reconsideration}; {@code from} copies an existing value. */
  final class Builder extends ImmutableReconsideration.Builder {
    Builder() {}
  }
}
