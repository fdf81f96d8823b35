package org.opendisclosure.bench;

import java.util.OptionalLong;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.ApplicantCounts;
import org.opendisclosure.model.Applications2021;
import org.opendisclosure.model.NotProcessed;
import org.opendisclosure.model.OtherHandling;
import org.opendisclosure.model.Refused;
import org.opendisclosure.model.Review;
import org.opendisclosure.model.ReviewOutcomes;
import org.opendisclosure.model.UnableToProvide;

/**
 * The 42 identities of the 2021 annual report as a programmer without a rule engine would write
 * them: straight down, for a report without blanks.
 */
final class StraightLine {

  private StraightLine() {}

  /** How many of the 42 identities do not hold. */
  static int failures(AnnualReport2021 report) {
    Applications2021 table = report.getApplications();
    long[] received = counts(table.getNewlyReceived());
    long[] carriedOver = counts(table.getCarriedOver());
    long[] handled = counts(table.getTotalHandled());
    long[] carriedForward = counts(table.getCarriedForward());
    long[] sum = new long[7];
    int failures =
        row(received)
            + row(carriedOver)
            + row(handled)
            + row(carriedForward)
            + outcomes(table, sum);
    for (int column = 0; column < 7; column++) {
      failures += handled[column] == sum[column] ? 0 : 1;
      failures +=
          received[column] + carriedOver[column] == handled[column] + carriedForward[column]
              ? 0
              : 1;
    }
    Review review = report.getReview();
    return failures
        + group(review.getReconsideration())
        + group(review.getLitigation().getDirect())
        + group(review.getLitigation().getAfterReconsideration());
  }

  private static int outcomes(Applications2021 table, long[] sum) {
    Refused refused = table.getRefused();
    UnableToProvide unable = table.getUnableToProvide();
    NotProcessed not = table.getNotProcessed();
    OtherHandling other = table.getOtherHandling();
    return add(table.getDisclosed(), sum)
        + add(table.getPartlyDisclosed(), sum)
        + add(refused.getStateSecret(), sum)
        + add(refused.getProhibitedByOtherLaws(), sum)
        + add(refused.getEndangersSecurity(), sum)
        + add(refused.getThirdPartyRights(), sum)
        + add(refused.getInternalAffairs(), sum)
        + add(refused.getDeliberativeProcess(), sum)
        + add(refused.getEnforcementCaseFile(), sum)
        + add(refused.getAdministrativeEnquiry(), sum)
        + add(unable.getNotHeld(), sum)
        + add(unable.getWouldNeedCreating(), sum)
        + add(unable.getStillUnclear(), sum)
        + add(not.getPetitionReportComplaint(), sum)
        + add(not.getRepeated(), sum)
        + add(not.getPublications(), sum)
        + add(not.getMassRepeated(), sum)
        + add(not.getConfirmOrReissue(), sum)
        + add(other.getCorrectionOverdue(), sum)
        + add(other.getFeeOverdue(), sum)
        + add(other.getOther(), sum);
  }

  /** Adds a line to the sums and tells whether its own total fails. */
  private static int add(ApplicantCounts line, long[] sum) {
    long[] counts = counts(line);
    for (int column = 0; column < 7; column++) {
      sum[column] += counts[column];
    }
    return row(counts);
  }

  private static int row(long[] counts) {
    return counts[0] + counts[1] + counts[2] + counts[3] + counts[4] + counts[5] == counts[6]
        ? 0
        : 1;
  }

  private static int group(ReviewOutcomes group) {
    return value(group.getUpheld())
                + value(group.getCorrected())
                + value(group.getOther())
                + value(group.getPending())
            == value(group.getTotal())
        ? 0
        : 1;
  }

  private static long[] counts(ApplicantCounts line) {
    return new long[] {
      value(line.getNaturalPerson()),
      value(line.getBusinessEnterprise()),
      value(line.getResearchInstitution()),
      value(line.getPublicInterestOrganisation()),
      value(line.getLegalServiceInstitution()),
      value(line.getOtherOrganisation()),
      value(line.getTotal())
    };
  }

  private static long value(OptionalLong count) {
    return count.getAsLong();
  }
}
