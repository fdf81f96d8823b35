package org.opendisclosure.model;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Columns;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The two columns of administrative and institutional fees in table two (annual report, 2019
 * format, 第二十条第(八)项).
 */
@ValueStyle
@Value.Immutable(singleton = true)
@Columns
public interface FeeItems extends WithFeeItems, Serializable {

  /**
   * Fee items at the end of last year. Printed 上一年项目数量.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, label = "上一年项目数量", overlap = Overlap.SAME_MATTERS)
  @NotNegative
  OptionalLong getItemsLastYear();

  /**
   * Fee items added or removed this year. Printed 本年增/减.
   *
   * @return whole, negative for a decrease; empty when the cell is blank
   */
  @Printed(no = 2, label = "本年增/减", overlap = Overlap.SAME_MATTERS, kind = Kind.CHANGE)
  OptionalLong getChange();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static FeeItems blank() {
    return ImmutableFeeItems.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FeeItems}; {@code from} copies an existing value. */
  final class Builder extends ImmutableFeeItems.Builder {
    Builder() {}
  }
}
