package org.opendisclosure.rules.organs;

import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Sentence;

/**
 * Of which edition, year, quarter and part of it the forms of a roll-up are.
 *
 * @param edition the edition
 * @param year the year; empty until a form states one
 * @param quarter the quarter; empty for whole years
 * @param part which part of the year or quarter; empty if a form does not say
 */
record Period(Edition edition, OptionalInt year, OptionalInt quarter, Optional<String> part) {

  static Period of(StatisticsForm form) {
    Header header = form.getHeader();
    return new Period(form.edition(), header.getYear(), header.getQuarter(), header.getPeriod());
  }

  /** Whether both state a year and the years or quarters differ, or their parts do. */
  boolean isOther(Period that) {
    boolean isOtherYear =
        year.isPresent()
            && that.year.isPresent()
            && !(year.equals(that.year) && quarter.equals(that.quarter));
    return isOtherYear || !part.equals(that.part);
  }

  Sentence shown() {
    Sentence when = whole();
    return part.map(which -> new Sentence(when.zh() + which, when.en() + ", " + which))
        .orElse(when);
  }

  private Sentence whole() {
    String zh = year.isPresent() ? year.getAsInt() + " 年" : "未注明年度";
    String en = year.isPresent() ? "" + year.getAsInt() : "an unstated year";
    return quarter.isPresent()
        ? new Sentence(
            zh + "第 " + quarter.getAsInt() + " 季度", en + ", quarter " + quarter.getAsInt())
        : new Sentence(zh, en);
  }
}
