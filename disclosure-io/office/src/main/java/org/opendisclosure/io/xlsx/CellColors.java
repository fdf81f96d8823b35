package org.opendisclosure.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opendisclosure.io.packed.PartXml;

/** The fonts and fills of a workbook, as far as they decide whether a text is seen. */
final class CellColors {

  private static final String WHITE = "FFFFFF";
  private static final String BLACK = "000000";
  private static final String AUTOMATIC = "";

  /** What may be any color, such as a gradient, or is told by the next element. */
  private static final String UNKNOWN = "?";

  private static final String SOLID = "solid";

  /** In points. */
  private static final double TINY = 1;

  /** A font: its color, and whether it is struck out or too small to be seen. */
  private record Font(String color, boolean isStruck, boolean isTiny) {}

  private final List<Font> fonts = new ArrayList<>();
  private final List<String> fills = new ArrayList<>();

  /** Takes an element of the list of fonts. */
  void font(PartXml xml) {
    if (xml.name().equals("font")) {
      fonts.add(new Font(AUTOMATIC, false, false));
      return;
    } else if (fonts.isEmpty()) {
      return;
    }
    int last = fonts.size() - 1;
    Font font = fonts.get(last);
    fonts.set(
        last,
        switch (xml.name()) {
          case "color" -> new Font(color(xml), font.isStruck(), font.isTiny());
          case "strike" -> new Font(font.color(), RichText.isOn(xml), font.isTiny());
          case "sz" -> new Font(font.color(), font.isStruck(), RichText.size(xml) <= TINY);
          default -> font;
        });
  }

  /** Takes an element of the list of fills. */
  void fill(PartXml xml) {
    if (xml.name().equals("fill")) {
      fills.add(WHITE);
      return;
    } else if (fills.isEmpty()) {
      return;
    }
    int last = fills.size() - 1;
    String fill = fills.get(last);
    fills.set(
        last,
        switch (xml.name()) {
          case "patternFill" -> pattern(xml.attribute("patternType"));
          case "gradientFill" -> UNKNOWN;
          case "fgColor" -> fill.equals(SOLID) ? color(xml) : fill;
          default -> fill;
        });
  }

  private static String pattern(String type) {
    boolean isNone = type.isEmpty() || type.equals("none");
    return isNone ? WHITE : type.equals(SOLID) ? SOLID : UNKNOWN;
  }

  private static String color(PartXml xml) {
    String rgb = xml.attribute("rgb").toUpperCase(Locale.ROOT);
    String tint = xml.attribute("tint");
    boolean isPlain = tint.isEmpty() || tint.equals("0");
    if (rgb.length() >= 6) {
      return rgb.substring(rgb.length() - 6) + (isPlain ? "" : tint);
    }
    return switch (isPlain ? xml.attribute("theme") + " " + xml.attribute("indexed") : "") {
      case "0 ", " 1", " 9", " 65" -> WHITE;
      case "1 ", " 0", " 8", " 64" -> BLACK;
      case " " -> AUTOMATIC;
      default -> xml.attribute("theme") + "/" + xml.attribute("indexed") + "/" + tint;
    };
  }

  static boolean isWhite(PartXml xml) {
    return color(xml).equals(WHITE);
  }

  boolean isStruck(int font) {
    return font < fonts.size() && fonts.get(font).isStruck();
  }

  /** Whether nobody sees a text of a font on a fill. */
  boolean isHidden(int font, int fill) {
    if (font >= fonts.size()) {
      return false;
    }
    String behind = fill < fills.size() ? fills.get(fill) : WHITE;
    String color = fonts.get(font).color();
    return fonts.get(font).isTiny() || !color.equals(AUTOMATIC) && color.equals(behind);
  }
}
