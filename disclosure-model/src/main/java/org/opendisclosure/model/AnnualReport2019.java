package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** The annual report in the 2019 format (国办公开办函〔2019〕60号): report years 2019 and 2020. */
@ValueStyle
@Value.Immutable
public interface AnnualReport2019 extends WithAnnualReport2019, AnnualReport {

  @Override
  default Edition edition() {
    return Edition.ANNUAL_REPORT_2019;
  }

  /**
   * Part two: what was disclosed proactively. Printed 二、主动公开政府信息情况.
   *
   * @return table two; blank when nothing is stated
   */
  @Printed(no = 2, label = "二、主动公开政府信息情况")
  @Valid
  @Value.Default
  default ProactiveDisclosure2019 getProactiveDisclosure() {
    return ProactiveDisclosure2019.blank();
  }

  @Override
  default Applications applications() {
    return getApplications();
  }

  /**
   * Part three: applications received and handled. Printed 三、收到和处理政府信息公开申请情况.
   *
   * @return table three; blank when nothing is stated
   */
  @Printed(no = 3, label = "三、收到和处理政府信息公开申请情况")
  @Valid
  @Value.Default
  default Applications2019 getApplications() {
    return Applications2019.blank();
  }

  /**
   * Refuses blank texts and unreadable cells that are stated besides; brings unknown lines into
   * printed order.
   *
   * @return this report or its ordered form
   */
  @Value.Check
  default AnnualReport2019 checked() {
    List<UnknownLine> ordered = FormContent.checkedLines(this);
    return ordered.equals(getUnknownLines()) ? this : withUnknownLines(ordered);
  }

  @Override
  AnnualReport2019 withHeader(Header header);

  @Override
  AnnualReport2019 withExplanations(Iterable<? extends ExplainedDifference> explanations);

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AnnualReport2019}; {@code from} copies an existing value. */
  final class Builder extends ImmutableAnnualReport2019.Builder implements FormBuilder {
    Builder() {}
  }
}
