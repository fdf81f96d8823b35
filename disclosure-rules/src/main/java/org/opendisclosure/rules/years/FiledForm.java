package org.opendisclosure.rules.years;

import org.opendisclosure.model.StatisticsForm;

/**
 * A form and where it came from.
 *
 * @param file the file as messages name it; empty if there is none
 * @param form the form
 */
public record FiledForm(String file, StatisticsForm form) {

  String organ() {
    return form.getHeader().getOrgan().orElseGet(() -> form.getHeader().getCreditCode().orElse(""));
  }

  int year() {
    return form.getHeader().getYear().orElseThrow();
  }

  boolean hasYear() {
    return form.getHeader().getYear().isPresent();
  }

  boolean isQuarterly() {
    return form.getHeader().getQuarter().isPresent();
  }

  /** Organ, year and file, as far as they are known. */
  String shown() {
    String what = organ().isEmpty() ? "?" : organ();
    String when = hasYear() ? " " + year() : "";
    return what + when + (file.isEmpty() ? "" : "(" + file + ")");
  }
}
