package org.opendisclosure.model;

import java.util.Optional;

/**
 * The annual report on government-information disclosure under article 50 of the Regulations
 * (国务院令第711号), as far as the 2019 and the 2021 format agree: six parts, of which one, five and six
 * are narrative and two, three and four are tables.
 */
public sealed interface AnnualReport extends StatisticsForm
    permits AnnualReport2019, AnnualReport2021 {

  /**
   * Part one, printed 一、总体情况.
   *
   * @return the narrative, verbatim; empty if there is none
   */
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
  Review getReview();

  /**
   * Part five, printed 五、存在的主要问题及改进情况.
   *
   * @return the narrative, verbatim; empty if there is none
   */
  Optional<String> getProblemsAndImprovements();

  /**
   * Part six, printed 六、其他需要报告的事项; information-handling fees collected are reported here.
   *
   * @return the narrative, verbatim; empty if there is none
   */
  Optional<String> getOtherMatters();
}
