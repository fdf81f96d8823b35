package org.opendisclosure.rules.narrative;

import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.model.StatisticsForm;

/**
 * What a narrative is about.
 *
 * @param form the form; empty for a narrative alone
 */
record Setting(Optional<StatisticsForm> form) {

  private static final String GOVERNMENT = "人民政府";

  private OptionalInt year() {
    return form.map(known -> known.getHeader().getYear()).orElse(OptionalInt.empty());
  }

  /** Which year a year is, seen from the form: this, the last, the next, or another. */
  String sort(int year) {
    if (year().isEmpty()) {
      return "some-year";
    }
    return switch (year - year().getAsInt()) {
      case 0 -> "this-year";
      case 1 -> "next-year";
      case -1 -> "last-year";
      default -> "other-year";
    };
  }

  /** Whether a word for a whole region, such as 全市, is the region that the form reports on. */
  boolean isWhole(String word) {
    String organ = form.flatMap(known -> known.getHeader().getOrgan()).orElse("");
    String region =
        organ.endsWith(GOVERNMENT)
            ? organ.substring(0, organ.length() - GOVERNMENT.length())
            : organ;
    return !region.isEmpty() && word.length() == 2 && region.endsWith(word.substring(1));
  }
}
