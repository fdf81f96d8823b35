package org.opendisclosure.io.odf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as styles state them, such as 0.2in. */
final class OdfLength {

  /** Points of which nobody reads anything. */
  private static final double FLAT = 1;

  private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)([a-z]{2})");

  /** How many points the units are. */
  private static final Map<String, Double> UNITS =
      Map.of("pt", 1.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "px", 0.75, "pc", 12.0);

  private OdfLength() {}

  /** A length in points; not a number if the text is none. */
  static double points(String text) {
    Matcher length = LENGTH.matcher(text);
    return length.matches()
        ? Double.parseDouble(length.group(1)) * UNITS.getOrDefault(length.group(2), Double.NaN)
        : Double.NaN;
  }

  /** Whether nobody reads what is so high, wide or large. */
  static boolean isFlat(String text) {
    return points(text) <= FLAT;
  }
}
