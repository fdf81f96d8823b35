package org.opendisclosure.io.odf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Numbering;
import org.opendisclosure.io.word.Numbering.Level;

/** How the levels of lists and of headings are numbered. */
final class ListStyles {

  /** The style of the numbers of headings. */
  static final String OUTLINE = "";

  /** Numerals by their first one, as Word names them. */
  private static final Map<String, String> NUMERALS =
      Map.ofEntries(
          Map.entry("", "none"),
          Map.entry("1", "decimal"),
          Map.entry("a", "lowerLetter"),
          Map.entry("A", "upperLetter"),
          Map.entry("i", "lowerRoman"),
          Map.entry("I", "upperRoman"),
          Map.entry("一", "chineseCounting"),
          Map.entry("甲", "ideographTraditional"),
          Map.entry("①", "decimalEnclosedCircle"));

  private static final int LONGEST = 40;

  private final Map<String, @Nullable Level[]> styles = new HashMap<>();

  /** Reads the rest of the style that the reader is at. */
  void read(OdfXml xml, String name) throws RefusedException {
    @Nullable Level[] levels = new Level[Numbering.LEVELS];
    int depth = xml.depth();
    while (xml.next(depth)) {
      int level = xml.number("level", 0);
      if (level >= 1 && level <= levels.length && isNumber(xml.name())) {
        levels[level - 1] = level(xml, level);
      }
    }
    styles.put(name, levels);
  }

  private static boolean isNumber(String element) {
    return element.equals("text:list-level-style-number")
        || element.equals("text:outline-level-style");
  }

  private static Level level(OdfXml xml, int level) {
    String first = xml.attribute("num-format").split(",", 2)[0].strip();
    String numerals = NUMERALS.getOrDefault(first, "decimal");
    return Level.PLAIN
        .from(Math.max(0, xml.number("start-value", 1)))
        .in(numerals)
        .as(numerals.equals("none") ? "" : text(xml, level));
  }

  /** What stands for the number, with %1 for that of the first level. */
  private static String text(OdfXml xml, int level) {
    String whole = xml.attribute("num-list-format");
    if (!whole.isEmpty()) {
      return shortened(whole).replaceAll("%(\\d)%", "%$1");
    }
    int shown = Math.min(level, xml.count("display-levels"));
    StringBuilder text = new StringBuilder(shortened(xml.attribute("num-prefix")));
    for (int i = level - shown + 1; i <= level; i++) {
      text.append(i > level - shown + 1 ? "." : "").append('%').append(i);
    }
    return text.append(shortened(xml.attribute("num-suffix"))).toString();
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** The levels of a style, null where nothing is said of one. */
  @Nullable Level[] levels(String style) {
    return styles.getOrDefault(style, new Level[Numbering.LEVELS]);
  }
}
