package org.opendisclosure.rules.years;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;

/**
 * Something to know about a comparison that is no finding.
 *
 * @param kind what it is about
 * @param message what is the case
 */
public record YearNote(Kind kind, Sentence message) {

  /** What a note is about. */
  public enum Kind {
    /** A form states no organ and is not compared. */
    NO_ORGAN,
    /** A form states no year and is not compared. */
    NO_YEAR,
    /** A form for a quarter is not compared. */
    QUARTERLY,
    /** Several forms are there for one year. */
    DUPLICATE,
    /** No form is there for a year. */
    MISSING_YEAR,
    /** No rule is written for the editions of two years. */
    NO_RULES,
    /** A change of organs could not be followed, or how it was. */
    SUCCESSION;

    /**
     * The name as files and command lines write it.
     *
     * @return such as {@code missing-year}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static YearNote of(Kind kind, String zh, String en) {
    return new YearNote(kind, new Sentence(zh, en));
  }
}
