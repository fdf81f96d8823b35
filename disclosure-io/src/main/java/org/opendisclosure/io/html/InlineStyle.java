package org.opendisclosure.io.html;

import java.util.regex.Pattern;
import org.opendisclosure.io.html.css.Declarations;

/** Reads the style that is written into a tag. */
final class InlineStyle {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
  private static final Pattern IMPORTANT =
      Pattern.compile("\\s*!\\s*important\\s*$", Pattern.CASE_INSENSITIVE);

  private InlineStyle() {}

  static Declarations of(String written) {
    String style = written.contains("/*") ? COMMENT.matcher(written).replaceAll("") : written;
    Declarations declarations = new Declarations();
    int start = 0;
    for (int end = end(style, start); start < style.length(); end = end(style, start)) {
      declaration(style.substring(start, end), declarations);
      start = end + 1;
    }
    return declarations;
  }

  private static void declaration(String text, Declarations declarations) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return;
    }
    String name = text.substring(0, colon).strip();
    String value = text.substring(colon + 1);
    String bare = value.indexOf('!') < 0 ? value : IMPORTANT.matcher(value).replaceAll("");
    declarations.add(name, bare, bare.length() < value.length());
  }

  /** Where a declaration ends: at a semicolon that is neither quoted nor within brackets. */
  private static int end(String style, int start) {
    int depth = 0;
    char quote = 0;
    for (int i = start; i < style.length(); i++) {
      char c = style.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == ';' && depth <= 0) {
        return i;
      }
    }
    return style.length();
  }
}
