package org.opendisclosure.io.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.copy.TextLine;

/** Finds tables that are written in tags of HTML. */
final class TaggedTable {

  private static final Pattern START = Pattern.compile("(?i)(?<!\\\\)<table\\b");
  private static final Pattern END = Pattern.compile("(?i)</table\\s*>");

  private TaggedTable() {}

  /** The line behind the tables that start on a line; the same if none does. */
  static int end(List<TextLine> lines, int at) {
    int open = 0;
    int end = at;
    do {
      String text = lines.get(end).text();
      if (text.indexOf('<') >= 0) {
        open += count(START, text) - count(END, text);
      }
      if (end == at && !starts(text)) {
        return at;
      }
      end++;
    } while (open > 0 && end < lines.size());
    return end;
  }

  /** Whether a table starts in a text. */
  static boolean starts(String text) {
    return text.indexOf('<') >= 0 && START.matcher(text).find();
  }

  private static int count(Pattern tag, String text) {
    return (int) tag.matcher(text).results().count();
  }
}
