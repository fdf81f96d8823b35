package org.opendisclosure.model;

import static org.opendisclosure.model.cell.Figures.BLANK;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Columns;
import org.opendisclosure.model.cell.CountRow;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The seven columns of table three: one line by kind of applicant (annual report, 2019 and 2021
 * format).
 *
 * <p>Printed: 自然人 │ 法人或其他组织 (商业企业 · 科研机构 · 社会公益组织 · 法律服务机构 · 其他) │ 总计. The total is a stated
 * figure; {@link #withTotals()} fills it on request.
 */
@ValueStyle
@Value.Immutable(singleton = true)
@Columns
public interface ApplicantCounts extends WithApplicantCounts, Serializable {

  /**
   * Natural persons. Printed 自然人.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, label = "自然人")
  @NotNegative
  OptionalLong getNaturalPerson();

  /**
   * Business enterprises. Printed 商业企业.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "商业企业", group = "法人或其他组织")
  @NotNegative
  OptionalLong getBusinessEnterprise();

  /**
   * Research institutions. Printed 科研机构.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "科研机构", group = "法人或其他组织")
  @NotNegative
  OptionalLong getResearchInstitution();

  /**
   * Public-interest organisations. Printed 社会公益组织.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "社会公益组织", group = "法人或其他组织")
  @NotNegative
  OptionalLong getPublicInterestOrganisation();

  /**
   * Legal-service institutions. Printed 法律服务机构.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 5, label = "法律服务机构", group = "法人或其他组织")
  @NotNegative
  OptionalLong getLegalServiceInstitution();

  /**
   * Other legal persons and organisations. Printed 其他.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 6, label = "其他", group = "法人或其他组织")
  @NotNegative
  OptionalLong getOtherOrganisation();

  /**
   * The stated total of the six. Printed 总计.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 7, label = "总计")
  @NotNegative
  OptionalLong getTotal();

  /**
   * A line whose six kinds of applicant are stated and whose total is left blank.
   *
   * @param naturalPerson natural persons
   * @param businessEnterprise business enterprises
   * @param researchInstitution research institutions
   * @param publicInterestOrganisation public-interest organisations
   * @param legalServiceInstitution legal-service institutions
   * @param otherOrganisation other organisations
   * @return the line; nothing is computed, see {@link #withTotals()}
   */
  static ApplicantCounts of(
      long naturalPerson,
      long businessEnterprise,
      long researchInstitution,
      long publicInterestOrganisation,
      long legalServiceInstitution,
      long otherOrganisation) {
    return builder()
        .naturalPerson(naturalPerson)
        .businessEnterprise(businessEnterprise)
        .researchInstitution(researchInstitution)
        .publicInterestOrganisation(publicInterestOrganisation)
        .legalServiceInstitution(legalServiceInstitution)
        .otherOrganisation(otherOrganisation)
        .build();
  }

  /**
   * Fills the total if it is blank and all six kinds are stated; a stated total is never touched.
   *
   * @return this line, or a copy with the total
   * @throws ArithmeticException if the sum exceeds the range of {@code long}
   */
  default ApplicantCounts withTotals() {
    if (getTotal().isPresent()) {
      return this;
    }
    OptionalLong sum =
        Stated.sum(
            getNaturalPerson(),
            getBusinessEnterprise(),
            getResearchInstitution(),
            getPublicInterestOrganisation(),
            getLegalServiceInstitution(),
            getOtherOrganisation());
    return sum.isPresent() ? withTotal(sum) : this;
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ApplicantCounts blank() {
    return ImmutableApplicantCounts.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ApplicantCounts}; {@code from} copies an existing value. */
  final class Builder extends ImmutableApplicantCounts.Builder {
    Builder() {}

    /** Moves the figures of a row at once. */
    static final class Row implements CountRow<ApplicantCounts> {

      @Override
      public Class<ApplicantCounts> type() {
        return ApplicantCounts.class;
      }

      @Override
      public void read(ApplicantCounts value, long[] counts, int from) {
        counts[from] = value.getNaturalPerson().orElse(BLANK);
        counts[from + 1] = value.getBusinessEnterprise().orElse(BLANK);
        counts[from + 2] = value.getResearchInstitution().orElse(BLANK);
        counts[from + 3] = value.getPublicInterestOrganisation().orElse(BLANK);
        counts[from + 4] = value.getLegalServiceInstitution().orElse(BLANK);
        counts[from + 5] = value.getOtherOrganisation().orElse(BLANK);
        counts[from + 6] = value.getTotal().orElse(BLANK);
      }

      @Override
      public ApplicantCounts write(long[] counts, int from) {
        Builder builder = new Builder();
        if (counts[from] != BLANK) {
          builder.naturalPerson(counts[from]);
        }
        if (counts[from + 1] != BLANK) {
          builder.businessEnterprise(counts[from + 1]);
        }
        if (counts[from + 2] != BLANK) {
          builder.researchInstitution(counts[from + 2]);
        }
        if (counts[from + 3] != BLANK) {
          builder.publicInterestOrganisation(counts[from + 3]);
        }
        if (counts[from + 4] != BLANK) {
          builder.legalServiceInstitution(counts[from + 4]);
        }
        if (counts[from + 5] != BLANK) {
          builder.otherOrganisation(counts[from + 5]);
        }
        if (counts[from + 6] != BLANK) {
          builder.total(counts[from + 6]);
        }
        return builder.build();
      }
    }
  }
}
