package org.opendisclosure.io.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.packed.PartXml;

/** The text of a cell or shared string: its runs in order, without readings (phonetic runs). */
final class RichText {

  /** How control characters, which XML forbids, are written. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();
  private boolean isReading;
  private boolean isText;

  void take(PartXml xml) {
    if (xml.isText()) {
      if (isText && !isReading) {
        text.append(xml.text());
      }
    } else if (xml.isStart() || xml.isEnd()) {
      switch (xml.name()) {
        case "rPh" -> isReading = xml.isStart();
        case "t" -> isText = xml.isStart();
        default -> {}
      }
    }
  }

  /** Hands over the text and starts anew. */
  String end() {
    String escaped = text.toString();
    text.setLength(0);
    return unescaped(escaped);
  }

  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** The opposite of {@link #unescaped}. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String marked = ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      boolean isControl = c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE';
      escaped.append(isControl ? "_x%04X_".formatted((int) c) : String.valueOf(c));
    }
    return escaped.toString();
  }
}
