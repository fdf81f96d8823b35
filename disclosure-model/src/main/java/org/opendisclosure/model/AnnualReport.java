package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Printed;

/**
 * The annual report on government-information disclosure under article 50 of the Regulations
 * (国务院令第711号), as far as the 2019 and the 2021 format agree: six parts, of which one, five and six
 * are narrative and two, three and four are tables.
 */
public non-sealed interface AnnualReport extends StatisticsForm {

  /**
   * Part one, printed 一、总体情况.
   *
   * @return the narrative, verbatim; empty if there is none
   */
  @Printed(no = 1, label = "一、总体情况", kind = Kind.TEXT)
  Optional<String> getOverview();

  /**
   * Part three, as far as both formats agree. It is not called {@code getApplications}, because the
   * accessor of that name returns all of table three, which differs between the formats.
   *
   * @return table three
   */
  Applications applications();

  /**
   * Part four: reconsideration and litigation.
   *
   * @return table four
   */
  @Printed(
      no = 4,
      label = "四、政府信息公开行政复议、行政诉讼情况",
      aliases = "四、政府信息公开行政复议和行政诉讼情况",
      sideBySide = true)
  @Valid
  @Value.Default
  default Review getReview() {
    return Review.blank();
  }

  /**
   * Part five, printed 五、存在的主要问题及改进情况.
   *
   * @return the narrative, verbatim; empty if there is none
   */
  @Printed(no = 5, label = "五、存在的主要问题及改进情况", kind = Kind.TEXT)
  Optional<String> getProblemsAndImprovements();

  /**
   * Part six, printed 六、其他需要报告的事项; information-handling fees collected are reported here.
   *
   * @return the narrative, verbatim; empty if there is none
   */
  @Printed(no = 6, label = "六、其他需要报告的事项", kind = Kind.TEXT)
  Optional<String> getOtherMatters();
}
