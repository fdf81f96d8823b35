package org.opendisclosure.io.markdown;

/**
 * Signs that begin a tag that nothing ends. The library looks from each of them for the end through
 * the rest of the paragraph, which for many of them takes the square of the time.
 */
final class OpenTags {

  /** What stands for a sign that begins nothing: the same in full width, of the same length. */
  private static final char WIDE = '\uFF1C';

  /** How many characters may be looked at: about a second. */
  private static final long MOST = 20_000_000;

  private final String text;
  private int tagEnd = -1;
  private int commentEnd = -1;
  private int instructionEnd = -1;
  private int paragraphEnd;
  private long effort;

  private OpenTags(String text) {
    this.text = text;
    this.paragraphEnd = text.length();
  }

  /** A text as long, in which there are not too many of them. */
  static String escaped(String text) {
    return text.indexOf('<') >= 0 && new OpenTags(text).areTooMany()
        ? text.replace('<', WIDE)
        : text;
  }

  private boolean areTooMany() {
    for (int i = text.length() - 1; i >= 0 && effort <= MOST; i--) {
      switch (text.charAt(i)) {
        case '>' -> end(i);
        case '<' -> effort += end(i, closing(i)) - i;
        case '\n' -> line(i);
        default -> {}
      }
    }
    return effort > MOST;
  }

  private void end(int place) {
    tagEnd = place;
    if (text.startsWith("--", place - 2)) {
      commentEnd = place;
    } else if (text.startsWith("?", place - 1)) {
      instructionEnd = place;
    }
  }

  private int closing(int place) {
    return text.startsWith("!--", place + 1)
        ? commentEnd
        : text.startsWith("?", place + 1) ? instructionEnd : tagEnd;
  }

  private int end(int place, int closing) {
    return closing < place ? paragraphEnd : closing;
  }

  private void line(int place) {
    if (text.startsWith("\n", place + 1)) {
      paragraphEnd = place;
      tagEnd = -1;
      commentEnd = -1;
      instructionEnd = -1;
    }
  }
}
