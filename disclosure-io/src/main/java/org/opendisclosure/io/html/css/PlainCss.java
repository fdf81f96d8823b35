package org.opendisclosure.io.html.css;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what the parser of style sheets does not know in words that it does. */
public final class PlainCss {

  /** Stands before the name of a function of colour that the parser would not take. */
  static final String OWN = "x-";

  private static final Pattern COLOUR =
      Pattern.compile(
          "(?i)(?<![\\w-])(?:(?:ok)?l(?:ab|ch)|color|(?:rgb|hsl)a?(?=\\(\\s*var\\())\\(");

  private static final String LENGTH = "([\\d.]+[a-z]*)";
  private static final Pattern RANGE =
      Pattern.compile("\\(\\s*(width|height)\\s*([<>])=?\\s*" + LENGTH + "\\s*\\)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\(\\s*" + LENGTH + "\\s*<=?\\s*(width|height)\\s*<=?\\s*" + LENGTH + "\\s*\\)");

  private PlainCss() {}

  public static String of(String sheet) {
    String ranged = sheet.contains("@media") ? ranges(sheet) : sheet;
    return colours(NestedRules.apart(ranged));
  }

  /** {@code (width >= 600px)} as {@code (min-width:600px)}. */
  private static String ranges(String sheet) {
    String both = BETWEEN.matcher(sheet).replaceAll("(min-$2:$1) and (max-$2:$3)");
    return RANGE
        .matcher(both)
        .replaceAll(
            range ->
                (range.group(2).equals("<") ? "(max-" : "(min-")
                    + range.group(1)
                    + ":"
                    + range.group(3)
                    + ")");
  }

  /** {@code oklch(1 0 0 / 50%)} as {@code x-oklch(1 0 0 , 50%)}. */
  private static String colours(String sheet) {
    Matcher colour = COLOUR.matcher(sheet);
    StringBuilder known = new StringBuilder();
    int done = 0;
    while (colour.find()) {
      int close = close(sheet, colour.end(), ";");
      int end = sheet.startsWith(")", close) ? close + 1 : close;
      if (colour.start() >= done) {
        known.append(sheet, done, colour.start()).append(OWN);
        known.append(sheet.substring(colour.start(), end).replace('/', ','));
        done = end;
      }
    }
    return done == 0 ? sheet : known.append(sheet, done, sheet.length()).toString();
  }

  /**
   * Where the bracket closes that is open at a place.
   *
   * @param stops characters that end what stands in it
   * @return the place of the bracket or of such a character; the end of the text if there is none
   */
  static int close(String text, int start, String stops) {
    int open = 1;
    int at = start;
    while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return at;
      }
      at++;
    }
    return at;
  }
}
