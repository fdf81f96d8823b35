package org.opendisclosure.io.sheet.several;

import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.model.Collected;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;

/**
 * What the heading of a column, or the label of a row, says of the form below or beside it.
 *
 * @param organ whose form it is; empty if it is that of the table
 * @param scope whose figures it counts
 * @param period which part of the year or quarter it is of
 * @param quarter the quarter; empty if it is that of the table
 */
public record Origin(
    Optional<String> organ, Optional<String> scope, Optional<String> period, OptionalInt quarter) {

  /** What says nothing. */
  static final Origin NONE =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

  static Origin ofOrgan(String organ) {
    return new Origin(Optional.of(organ), NONE.scope, NONE.period, NONE.quarter);
  }

  static Origin ofScope(String scope) {
    return new Origin(NONE.organ, Optional.of(scope), NONE.period, NONE.quarter);
  }

  static Origin ofPeriod(String period) {
    return new Origin(NONE.organ, NONE.scope, Optional.of(period), NONE.quarter);
  }

  static Origin ofQuarter(int quarter) {
    return new Origin(NONE.organ, NONE.scope, NONE.period, OptionalInt.of(quarter));
  }

  /** What both say; empty if they speak of the same thing. */
  Optional<Origin> and(Origin that) {
    boolean isTwice =
        organ.isPresent() && that.organ.isPresent()
            || scope.isPresent() && that.scope.isPresent()
            || period.isPresent() && that.period.isPresent()
            || quarter.isPresent() && that.quarter.isPresent();
    return isTwice
        ? Optional.empty()
        : Optional.of(
            new Origin(
                organ.or(() -> that.organ),
                scope.or(() -> that.scope),
                period.or(() -> that.period),
                quarter.isPresent() ? quarter : that.quarter));
  }

  /** Whether it counts others together. */
  boolean isTotal() {
    return scope.filter(Collected.TOTAL::equals).isPresent();
  }

  /** Of which part of the year it is, and nothing else. */
  Origin time() {
    return new Origin(NONE.organ, NONE.scope, period, quarter);
  }

  /** The same with the words as printed instead of those that stand for them. */
  Origin printed(String words) {
    if (scope.isPresent()) {
      return new Origin(organ, Optional.of(words), period, quarter);
    }
    return period.isPresent() ? new Origin(organ, scope, Optional.of(words), quarter) : this;
  }

  /**
   * The header of the form: that of the table with what is said here. Code and level are those of
   * the organ that collected the table, if the form is of another one.
   */
  public Header in(Header table) {
    Header.Builder header = Header.builder().from(table);
    organ.ifPresent(
        name -> header.organ(name).creditCode(Optional.empty()).level(OrganLevel.ofName(name)));
    scope.ifPresent(header::scope);
    period.ifPresent(header::period);
    quarter.ifPresent(header::quarter);
    return header.build();
  }
}
