package org.opendisclosure.model.statistics;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Replies to applications by kind (Statistics table 2014–2018, 三(三)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Replies extends WithReplies, Serializable {

  /**
   * All replies. Printed with the label of its group, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, unit = "件")
  @NotNegative
  OptionalLong getTotal();

  /**
   * The information was already proactively disclosed. Printed 1.属于已主动公开范围数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "1.属于已主动公开范围数", unit = "件")
  @NotNegative
  OptionalLong getAlreadyDisclosed();

  /**
   * Disclosure granted. Printed 2.同意公开答复数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.同意公开答复数", unit = "件")
  @NotNegative
  OptionalLong getGranted();

  /**
   * Disclosure granted in part. Printed 3.同意部分公开答复数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "3.同意部分公开答复数", unit = "件")
  @NotNegative
  OptionalLong getPartlyGranted();

  /**
   * Disclosure refused. Printed 4.不同意公开答复数.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 5, label = "4.不同意公开答复数")
  @Valid
  @Value.Default
  default Refusals getRefused() {
    return Refusals.blank();
  }

  /**
   * Not this organ’s to disclose. Printed 5.不属于本行政机关公开数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 6, label = "5.不属于本行政机关公开数", unit = "件")
  @NotNegative
  OptionalLong getNotThisOrgan();

  /**
   * The information does not exist. Printed 6.申请信息不存在数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 7, label = "6.申请信息不存在数", unit = "件")
  @NotNegative
  OptionalLong getDoesNotExist();

  /**
   * The applicant was asked to amend or complete the application. Printed 7.告知作出更改补充数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 8, label = "7.告知作出更改补充数", unit = "件")
  @NotNegative
  OptionalLong getAskedToAmend();

  /**
   * The applicant was referred to another procedure. Printed 8.告知通过其他途径办理数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 9, label = "8.告知通过其他途径办理数", unit = "件", aliases = "8.告知通过其它途径办理数")
  @NotNegative
  OptionalLong getReferredElsewhere();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Replies blank() {
    return ImmutableReplies.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Replies}; {@code from} copies an existing value. */
  final class Builder extends ImmutableReplies.Builder {
    Builder() {}
  }
}
