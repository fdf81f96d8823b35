package org.opendisclosure.io.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what the parser of style sheets does not know in words that it does. */
final class PlainCss {

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

  static String of(String sheet) {
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
      int end = end(sheet, colour.end());
      if (colour.start() >= done) {
        known.append(sheet, done, colour.start()).append(OWN);
        known.append(sheet.substring(colour.start(), end).replace('/', ','));
        done = end;
      }
    }
    return done == 0 ? sheet : known.append(sheet, done, sheet.length()).toString();
  }

  private static int end(String sheet, int start) {
    int open = 1;
    int at = start;
    while (at < sheet.length() && open > 0 && sheet.charAt(at) != ';') {
      char c = sheet.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
    }
    return at;
  }
}
