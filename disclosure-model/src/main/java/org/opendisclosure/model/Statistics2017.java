package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.OneTable;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.statistics.DisclosureOnRequest;
import org.opendisclosure.model.statistics.InstitutionsAndFunding;
import org.opendisclosure.model.statistics.Litigation;
import org.opendisclosure.model.statistics.MeetingsAndTraining;
import org.opendisclosure.model.statistics.ProactiveDisclosure2017;
import org.opendisclosure.model.statistics.Reconsideration;
import org.opendisclosure.model.statistics.ResponseAndInterpretation;
import org.opendisclosure.model.statistics.ServiceHalls;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The statistics table of the report years 2014 to 2018 (政府信息公开情况统计表, 政务公开工作统计表): one list of
 * lines. This type has the lines of all built-in variants; a {@link
 * org.opendisclosure.model.layout.Layout} says which of them a locality prints and how.
 */
@ValueStyle
@Value.Immutable
@OneTable(id = "statistics", title = "政府信息公开情况统计表")
public non-sealed interface Statistics2017 extends WithStatistics2017, StatisticsForm {

  @Override
  default Edition edition() {
    return Edition.STATISTICS_2017;
  }

  /**
   * Section one: proactive disclosure. Printed 一、主动公开情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 1, label = "一、主动公开情况")
  @Valid
  @Value.Default
  default ProactiveDisclosure2017 getProactiveDisclosure() {
    return ProactiveDisclosure2017.blank();
  }

  /**
   * Section two: response and interpretation. Printed 二、回应解读情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 2, label = "二、回应解读情况")
  @Valid
  @Value.Default
  default ResponseAndInterpretation getResponse() {
    return ResponseAndInterpretation.blank();
  }

  /**
   * Section three: disclosure on request. Printed 三、依申请公开情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 3, label = "三、依申请公开情况")
  @Valid
  @Value.Default
  default DisclosureOnRequest getApplications() {
    return DisclosureOnRequest.blank();
  }

  /**
   * Section four: administrative reconsideration. Printed 四、行政复议数量.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 4, label = "四、行政复议数量")
  @Valid
  @Value.Default
  default Reconsideration getReconsideration() {
    return Reconsideration.blank();
  }

  /**
   * Section five: administrative litigation. Printed 五、行政诉讼数量.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 5, label = "五、行政诉讼数量")
  @Valid
  @Value.Default
  default Litigation getLitigation() {
    return Litigation.blank();
  }

  /**
   * Section six: complaints and reports. Printed 六、举报投诉数量, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 6, label = "六、举报投诉数量", unit = "件")
  @NotNegative
  OptionalLong getComplaints();

  /**
   * Section seven: fees collected on request. Printed 七、依申请公开信息收取的费用, in 万元.
   *
   * @return ≥ 0, scale as written; empty when the cell is blank
   */
  @Printed(no = 7, label = "七、依申请公开信息收取的费用", unit = "万元", kind = Kind.MONEY)
  Optional<@NotNegative BigDecimal> getFees();

  /**
   * Section eight: institutions and funding. Printed 八、机构建设和保障经费情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 8, label = "八、机构建设和保障经费情况")
  @Valid
  @Value.Default
  default InstitutionsAndFunding getInstitutions() {
    return InstitutionsAndFunding.blank();
  }

  /**
   * Section nine: meetings and training. Printed 九、政府信息公开会议和培训情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 9, label = "九、政府信息公开会议和培训情况", aliases = "九、政务公开会议和培训情况")
  @Valid
  @Value.Default
  default MeetingsAndTraining getMeetings() {
    return MeetingsAndTraining.blank();
  }

  /**
   * Section ten: service halls; only in some local variants. Printed 十、部门设立实体、网上办事大厅情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 10, label = "十、部门设立实体、网上办事大厅情况")
  @Valid
  @Value.Default
  default ServiceHalls getServiceHalls() {
    return ServiceHalls.blank();
  }

  /**
   * Refuses unreadable cells that are stated besides, brings unknown lines into printed order and
   * writes the fees without an exponent.
   *
   * @return this form or its plain form
   */
  @Value.Check
  default Statistics2017 checked() {
    FormContent.requireUnreadable(this);
    List<UnknownLine> ordered = FormContent.inPrintedOrder(edition(), getUnknownLines());
    if (ordered.equals(getUnknownLines()) && Stated.isPlain(getFees())) {
      return this;
    }
    return withUnknownLines(ordered).withFees(Stated.plain(getFees()));
  }

  @Override
  Statistics2017 withHeader(Header header);

  @Override
  Statistics2017 withExplanations(Iterable<? extends ExplainedDifference> explanations);

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Statistics2017}; {@code from} copies an existing value. */
  final class Builder extends ImmutableStatistics2017.Builder implements FormBuilder {
    Builder() {}
  }
}
