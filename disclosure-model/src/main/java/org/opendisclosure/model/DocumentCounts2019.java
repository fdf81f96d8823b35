package org.opendisclosure.model;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Columns;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The three columns of one kind of document in table two (annual report, 2019 format, 第二十条第(一)项).
 */
@ValueStyle
@Value.Immutable(singleton = true)
@Columns
public interface DocumentCounts2019 extends WithDocumentCounts2019, Serializable {

  /**
   * Made this year. Printed 本年新制作数量.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, label = "本年新制作数量", aliases = "本年新")
  @NotNegative
  OptionalLong getNewlyMade();

  /**
   * Disclosed for the first time this year. Printed 本年新公开数量.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "本年新公开数量", aliases = "本年新")
  @NotNegative
  OptionalLong getNewlyDisclosed();

  /**
   * Disclosed to the public in all at the end of the year. Printed 对外公开总数量.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "对外公开总数量")
  @NotNegative
  OptionalLong getTotalDisclosed();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static DocumentCounts2019 blank() {
    return ImmutableDocumentCounts2019.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DocumentCounts2019}; {@code from} copies an existing value. */
  final class Builder extends ImmutableDocumentCounts2019.Builder {
    Builder() {}
  }
}
