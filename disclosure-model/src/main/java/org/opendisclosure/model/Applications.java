package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;

/**
 * Table three: applications received and handled, as far as both formats agree (annual report, 2019
 * and 2021 format).
 *
 * <p>The printed note holds column by column: 第一项加第二项之和，等于第三项加第四项之和.
 */
public interface Applications extends Serializable {

  /**
   * Newly received this year. Printed 一、本年新收政府信息公开申请数量.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "一、本年新收政府信息公开申请数量")
  @Valid
  @Value.Default
  default ApplicantCounts getNewlyReceived() {
    return ApplicantCounts.blank();
  }

  /**
   * Carried over from last year. Printed 二、上年结转政府信息公开申请数量.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 2, label = "二、上年结转政府信息公开申请数量")
  @Valid
  @Value.Default
  default ApplicantCounts getCarriedOver() {
    return ApplicantCounts.blank();
  }

  /**
   * Disclosed. Printed (一)予以公开.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 3, label = "(一)予以公开", group = "三、本年度办理结果")
  @Valid
  @Value.Default
  default ApplicantCounts getDisclosed() {
    return ApplicantCounts.blank();
  }

  /**
   * Partly disclosed. Printed (二)部分公开(区分处理的,只计这一情形,不计其他情形).
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 4, label = "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", group = "三、本年度办理结果", aliases = "(二)部分公开")
  @Valid
  @Value.Default
  default ApplicantCounts getPartlyDisclosed() {
    return ApplicantCounts.blank();
  }

  /**
   * Refused. Printed (三)不予公开.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 5, label = "(三)不予公开", group = "三、本年度办理结果")
  @Valid
  @Value.Default
  default Refused getRefused() {
    return Refused.blank();
  }

  /**
   * Unable to provide. Printed (四)无法提供.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 6, label = "(四)无法提供", group = "三、本年度办理结果")
  @Valid
  @Value.Default
  default UnableToProvide getUnableToProvide() {
    return UnableToProvide.blank();
  }

  /**
   * Not processed. Printed (五)不予处理.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 7, label = "(五)不予处理", group = "三、本年度办理结果")
  @Valid
  @Value.Default
  default NotProcessed getNotProcessed() {
    return NotProcessed.blank();
  }

  /**
   * The stated total of all outcomes. Printed (七)总计.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 9, label = "(七)总计", group = "三、本年度办理结果")
  @Valid
  @Value.Default
  default ApplicantCounts getTotalHandled() {
    return ApplicantCounts.blank();
  }

  /**
   * Carried over to next year. Printed 四、结转下年度继续办理.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 10, label = "四、结转下年度继续办理", aliases = "四、结转下一年度继续办理")
  @Valid
  @Value.Default
  default ApplicantCounts getCarriedForward() {
    return ApplicantCounts.blank();
  }
}
