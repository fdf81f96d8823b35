package org.opendisclosure.model;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Columns;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The three columns of one kind of document in table two (annual report, 2021 format, 第二十条第(一)项).
 */
@ValueStyle
@Value.Immutable(singleton = true)
@Columns
public interface DocumentCounts2021 extends WithDocumentCounts2021, Serializable {

  /**
   * Issued this year. Printed 本年制发件数.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, label = "本年制发件数")
  @NotNegative
  OptionalLong getIssued();

  /**
   * Repealed this year. Printed 本年废止件数.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "本年废止件数")
  @NotNegative
  OptionalLong getRepealed();

  /**
   * In force at the end of the year. Printed 现行有效件数.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "现行有效件数")
  @NotNegative
  OptionalLong getInForce();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static DocumentCounts2021 blank() {
    return ImmutableDocumentCounts2021.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DocumentCounts2021}; {@code from} copies an existing value. */
  final class Builder extends ImmutableDocumentCounts2021.Builder {
    Builder() {}
  }
}
