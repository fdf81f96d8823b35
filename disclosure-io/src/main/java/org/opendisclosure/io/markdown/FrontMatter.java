package org.opendisclosure.io.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendisclosure.io.copy.TextLine;

/** What a Markdown document says of itself in YAML before its text. */
final class FrontMatter {

  private static final String START = "---";
  private static final String TITLE = "title:";

  /** A field, what belongs to one, an item of a list, a remark, or nothing. */
  private static final Pattern FIELD = Pattern.compile("[\\w-]+:(\\s.*)?|[ \t].*|- .*|#.*|\\s*");

  private FrontMatter() {}

  /** The line behind it; 0 if there is none. */
  static int end(List<TextLine> lines) {
    if (lines.isEmpty() || !lines.get(0).bare().equals(START)) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i).bare();
      if (text.equals(START) || text.equals("...")) {
        return i + 1;
      }
      if (!FIELD.matcher(lines.get(i).text()).matches()) {
        return 0;
      }
    }
    return 0;
  }

  /** The title of the document, without quotes. */
  static Optional<TextLine> title(List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.bare().startsWith(TITLE))
        .findFirst()
        .map(line -> new TextLine(line.number(), unquoted(line.bare().substring(TITLE.length()))));
  }

  private static String unquoted(String text) {
    String bare = TextLine.bare(text);
    boolean isQuoted =
        bare.length() > 1
            && "\"'".indexOf(bare.charAt(0)) >= 0
            && bare.charAt(0) == bare.charAt(bare.length() - 1);
    return isQuoted ? bare.substring(1, bare.length() - 1) : bare;
  }
}
