package org.opendisclosure.io.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.copy.TextLine;

/** A tag of a box around parts of a Markdown document, which says nothing. */
final class BoxTag {

  private static final Pattern BOX =
      Pattern.compile("(?i)</?(div|main|section|article|header|footer|center)\\b");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final int MOST_LINES = 4;

  private BoxTag() {}

  /** The line behind a tag, which may be broken over lines; the same if none starts there. */
  static int end(List<TextLine> lines, int at) {
    StringBuilder tag = new StringBuilder();
    int end = Math.min(at + MOST_LINES, lines.size());
    for (int i = at; i < end && BOX.matcher(lines.get(at).bare()).lookingAt(); i++) {
      tag.append(lines.get(i).bare()).append(' ');
      if (tag.indexOf(">") >= 0) {
        return TAG.matcher(tag).replaceAll("").isBlank() ? i + 1 : at;
      }
    }
    return at;
  }
}
