package org.opendisclosure.io.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tag of HTML within a text does to the look of what it holds. */
final class InlineTag {

  /** Tags that change nothing that matters to a figure, unless an attribute does. */
  private static final Pattern PLAIN =
      Pattern.compile("(?i)</?(?:b|big|code|em|font|i|ins|kbd|mark|span|strong|tt|u)\\b[^<>]*>");

  private static final Pattern LOOKS = Pattern.compile("(?i)\\s(?:style|hidden|class|color)\\b");
  private static final Pattern HIDES =
      Pattern.compile(
          "(?i)\\shidden\\b|display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
              + "|(?<![-\\w])color\\s*[:=]\\s*[\"']?\\s*(?:white|transparent|#fff(?:fff)?)\\b"
              + "|(?:font-size|opacity)\\s*:\\s*0(?![.\\d]*[1-9])");
  private static final Pattern PICTURE = Pattern.compile("(?i)<img\\b[^<>]*>");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)<input\\b[^<>]*\\svalue\\s*=\\s*"
              + "(?:\"(?<two>[^\"]*)\"|'(?<one>[^']*)'|(?<bare>[^\\s<>\"'/]+))[^<>]*>");

  private InlineTag() {}

  /** Whether what a tag holds looks like what stands beside it, or it is a comment. */
  static boolean isPlain(String tag) {
    boolean isComment = tag.startsWith("<!") || tag.startsWith("<?");
    return isComment || PLAIN.matcher(tag).matches() && !LOOKS.matcher(tag).find();
  }

  /** Whether a tag may keep what it holds from being seen. */
  static boolean hides(String tag) {
    return HIDES.matcher(tag).find();
  }

  static boolean isPicture(String tag) {
    return PICTURE.matcher(tag).matches();
  }

  /** What stands in the field of a form; empty if a tag is none. */
  static String field(String tag) {
    Matcher field = FIELD.matcher(tag);
    if (!field.matches()) {
      return "";
    }
    String quoted = field.group("two") == null ? field.group("one") : field.group("two");
    return quoted == null ? field.group("bare") : quoted;
  }
}
