package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** The annual report in the 2021 format (国办公开办函〔2021〕30号): report years 2021 onward. */
@ValueStyle
@Value.Immutable
public interface AnnualReport2021 extends WithAnnualReport2021, AnnualReport {

  @Override
  default Edition edition() {
    return Edition.ANNUAL_REPORT_2021;
  }

  /**
   * Part two: what was disclosed proactively. Printed 二、主动公开政府信息情况.
   *
   * @return table two; blank when nothing is stated
   */
  @Printed(no = 2, label = "二、主动公开政府信息情况")
  @Valid
  @Value.Default
  default ProactiveDisclosure2021 getProactiveDisclosure() {
    return ProactiveDisclosure2021.blank();
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
  default Applications2021 getApplications() {
    return Applications2021.blank();
  }

  /**
   * Refuses blank texts and unreadable cells that are stated besides; brings unknown lines into
   * printed order.
   *
   * @return this report or its ordered form
   */
  @Value.Check
  default AnnualReport2021 checked() {
    List<UnknownLine> ordered = FormContent.checkedLines(this);
    return ordered.equals(getUnknownLines()) ? this : withUnknownLines(ordered);
  }

  @Override
  AnnualReport2021 withHeader(Header header);

  @Override
  AnnualReport2021 withExplanations(Iterable<? extends ExplainedDifference> explanations);

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AnnualReport2021}; {@code from} copies an existing value. */
  final class Builder extends ImmutableAnnualReport2021.Builder implements FormBuilder {
    Builder() {}
  }
}
