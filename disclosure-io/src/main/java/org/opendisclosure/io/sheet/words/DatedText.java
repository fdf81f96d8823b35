package org.opendisclosure.io.sheet.words;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text at whose end a year or quarter stands, as in 某某区人民政府 2024 年 2 季度.
 *
 * @param text what stands before; empty if nothing does
 * @param year the year; empty if there is none
 * @param quarter the quarter; empty if there is none
 */
public record DatedText(String text, OptionalInt year, OptionalInt quarter) {

  private static final String SPACES = "[\\s\\u00a0\\u3000]*";

  private static final Pattern DATED =
      Pattern.compile(
          ("(?:(?<text>.{1,100}?)[\\s\\u00a0\\u3000]+)?"
                  + "(?:(?<year>20\\d{2})_年(?:度)?)?_(?:第?_(?<quarter>[一二三四1-4])_季(?:度)?)?")
              .replace("_", SPACES));

  private static final String QUARTERS = "一1二2三3四4";

  /** The parts of a text; null if neither year nor quarter stands at its end. */
  public static @Nullable DatedText of(String text) {
    Matcher dated = DATED.matcher(text.strip());
    boolean isDated =
        text.length() < 200
            && dated.matches()
            && (dated.group("year") != null || dated.group("quarter") != null);
    if (!isDated) {
      return null;
    }
    String before = dated.group("text");
    String year = dated.group("year");
    String quarter = dated.group("quarter");
    return new DatedText(
        before == null ? "" : before.strip(),
        year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
        quarter == null ? OptionalInt.empty() : OptionalInt.of(QUARTERS.indexOf(quarter) / 2 + 1));
  }
}
