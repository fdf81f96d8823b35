package org.opendisclosure.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Who reports for when, and how the form is laid out. Everything is optional, because published
 * forms leave out any of it; what is not stated is empty. No personal data is needed.
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Header extends WithHeader, Serializable {

  /**
   * The name of the reporting organ.
   *
   * @return such as 六盘水市住房和城乡建设局
   */
  Optional<String> getOrgan();

  /**
   * The unified social credit code of the organ (GB 32100—2015).
   *
   * @return 18 characters; validation checks the check digit
   */
  Optional<@CreditCode String> getCreditCode();

  /**
   * The administrative region of the organ (GB/T 2260).
   *
   * @return 6, 9 or 12 digits
   */
  Optional<
          @Pattern(
              regexp = "\\d{6}|\\d{9}|\\d{12}",
              message = "{org.opendisclosure.model.Header.regionCode}")
          String>
      getRegionCode();

  /**
   * The level of the organ; rules about 规章 need it.
   *
   * @return the level, or empty if not known
   */
  Optional<OrganLevel> getLevel();

  /**
   * The report year.
   *
   * @return such as 2024
   */
  @Min(value = HeaderField.FIRST_YEAR, message = "{org.opendisclosure.model.Header.firstYear}")
  @Max(value = HeaderField.LAST_YEAR, message = "{org.opendisclosure.model.Header.lastYear}")
  OptionalInt getYear();

  /**
   * The quarter, where a locality reports quarterly.
   *
   * @return 1 to 4; empty for a report on the whole year
   */
  @Min(value = 1, message = "{org.opendisclosure.model.Header.quarter}")
  @Max(value = HeaderField.QUARTERS, message = "{org.opendisclosure.model.Header.quarter}")
  OptionalInt getQuarter();

  /**
   * Which part of the year or quarter the figures are of, where a form is collected for several.
   *
   * @return {@link Collected#CURRENT}, {@link Collected#TO_DATE} or the words as printed; empty if
   *     the form says nothing of it
   */
  Optional<String> getPeriod();

  /**
   * Whose figures the form counts, where an organ reports several forms.
   *
   * @return {@link Collected#OWN_LEVEL}, {@link Collected#TOTAL} or the words as printed, such as
   *     区直单位统计数; empty if the form says nothing of it
   */
  Optional<String> getScope();

  /**
   * The identifier of the locality's layout.
   *
   * @return such as {@code otog-2017}; empty for the official layout of the edition
   */
  Optional<String> getLayout();

  /**
   * The day on which the form was filled in.
   *
   * @return the day, or empty if not stated
   */
  Optional<LocalDate> getCompiledOn();

  /**
   * The day on which the form was published.
   *
   * @return the day, or empty if not stated
   */
  Optional<LocalDate> getPublishedOn();

  /**
   * The signatory who answers for the form (单位负责人).
   *
   * @return the name as printed; leave it empty unless you need it
   */
  Optional<String> getPrincipal();

  /**
   * The signatory who reviewed the form (审核人).
   *
   * @return the name as printed; leave it empty unless you need it
   */
  Optional<String> getReviewer();

  /**
   * The signatory who filled in the form (填报人).
   *
   * @return the name as printed; leave it empty unless you need it
   */
  Optional<String> getCompiler();

  /**
   * Refuses texts that are stated but blank.
   *
   * @return this header
   */
  @Value.Check
  default Header checked() {
    Stated.requireText("organ", getOrgan());
    Stated.requireText("creditCode", getCreditCode());
    Stated.requireText("regionCode", getRegionCode());
    Stated.requireText("period", getPeriod());
    Stated.requireText("scope", getScope());
    Stated.requireText("layout", getLayout());
    Stated.requireText("principal", getPrincipal());
    Stated.requireText("reviewer", getReviewer());
    Stated.requireText("compiler", getCompiler());
    return this;
  }

  /**
   * A header of organ and year.
   *
   * @param organ the name of the reporting organ
   * @param year the report year
   * @return the header
   */
  static Header of(String organ, int year) {
    return builder().organ(organ).year(year).build();
  }

  /**
   * A header that states nothing.
   *
   * @return the blank header
   */
  static Header blank() {
    return ImmutableHeader.of();
  }

  /**
   * A builder; what is not set stays empty.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Header}; {@code from} copies an existing value. */
  final class Builder extends ImmutableHeader.Builder {
    Builder() {}
  }
}
