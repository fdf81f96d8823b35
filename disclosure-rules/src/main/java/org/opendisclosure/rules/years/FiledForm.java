package org.opendisclosure.rules.years;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * A form and where it came from.
 *
 * @param file the file as messages name it; empty if there is none
 * @param form the form
 */
public record FiledForm(String file, StatisticsForm form) implements JavaSerialized {

  String organ() {
    return form.getHeader().getOrgan().orElseGet(() -> form.getHeader().getCreditCode().orElse(""));
  }

  /** Scope and period, by which forms of one organ and year differ; empty if none is stated. */
  String division() {
    Header header = form.getHeader();
    return Stream.concat(header.getScope().stream(), header.getPeriod().stream())
        .collect(Collectors.joining(","));
  }

  /** The organ, and in brackets scope and period where the form states them. */
  String titled() {
    return division().isEmpty() ? organ() : organ() + "(" + division() + ")";
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
    String what = organ().isEmpty() ? "?" : titled();
    String when = hasYear() ? " " + year() : "";
    return what + when + (file.isEmpty() ? "" : "(" + file + ")");
  }
}
