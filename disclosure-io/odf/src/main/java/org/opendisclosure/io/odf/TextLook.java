package org.opendisclosure.io.odf;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.PiecedText.Look;

/**
 * How text is shown, as far as that decides whether it is seen, and whether it stands for itself.
 *
 * @param said of which traits anything is said, as bits
 * @param on which traits are given, as bits
 * @param color of the letters; empty if it is automatic, null if nothing is said
 * @param behind the color behind the text; null if nothing is said
 * @param points the size; 0 if nothing is said
 * @param font its name; empty if nothing is said
 */
record TextLook(
    int said, int on, @Nullable String color, @Nullable String behind, double points, String font) {

  /** Of which nothing is said. */
  static final TextLook PLAIN = new TextLook(0, 0, null, null, 0, "");

  /** Behind text that stands on paper. */
  static final String WHITE = "#ffffff";

  /** Behind text that may stand on anything. */
  static final String UNKNOWN = "?";

  private static final int HIDDEN = 1;
  private static final int STRUCK = 2;
  private static final int RAISED = 4;
  private static final int TINY = 8;
  private static final int NARROW = 16;
  private static final int CLEAR = 32;
  private static final int UNSEEN_TRAITS = HIDDEN | TINY | NARROW | CLEAR;

  private static final String TRANSPARENT = "transparent";

  /** In hundredths of the width that the font gives. */
  private static final double NARROW_WIDTH = 10;

  /** Of text that nobody sees. */
  static final TextLook UNSEEN = new TextLook(1, 1, null, null, 0, "");

  /** What the properties of text in a style say. */
  static TextLook of(Map<String, String> style) {
    TextLook look = PLAIN;
    String struck = style.get("text:text-line-through-style");
    struck = struck == null ? style.get("text:text-line-through-type") : struck;
    look = look.with(STRUCK, struck, struck != null && !struck.equals("none"));
    String position = style.get("text:text-position");
    look = look.with(RAISED, position, position != null && !position.startsWith("0%"));
    String display = style.get("text:display");
    look = look.with(HIDDEN, display, "none".equals(display));
    String scale = style.get("text:text-scale");
    look = look.with(NARROW, scale, percent(scale) <= NARROW_WIDTH);
    String opacity = style.get("text:opacity");
    look = look.with(CLEAR, opacity, percent(opacity) == 0);
    String large = style.get("text:font-size");
    look = look.with(TINY, large, large != null && OdfLength.isFlat(large));
    String size = style.getOrDefault("text:font-size", "");
    double points = OdfLength.points(size);
    return new TextLook(
        look.said,
        look.on,
        color(style),
        background(style.get("text:background-color")),
        Double.isNaN(points) ? 0 : points,
        style.getOrDefault("text:font-name", ""));
  }

  private TextLook with(int trait, @Nullable String stated, boolean isOn) {
    return stated == null
        ? this
        : new TextLook(said | trait, isOn ? on | trait : on & ~trait, color, behind, points, font);
  }

  private static double percent(@Nullable String text) {
    return text != null && text.matches("\\d{1,4}%")
        ? Double.parseDouble(text.substring(0, text.length() - 1))
        : Double.NaN;
  }

  private static @Nullable String color(Map<String, String> style) {
    boolean isAutomatic = "true".equals(style.get("text:use-window-font-color"));
    String color = style.get("text:color");
    return isAutomatic ? "" : color == null ? null : color.toLowerCase(Locale.ROOT);
  }

  /** A color that is put behind something; null if what is behind it stays. */
  static @Nullable String background(@Nullable String color) {
    return color == null || color.equals(TRANSPARENT) ? null : color.toLowerCase(Locale.ROOT);
  }

  /** This look where it says something, another where it does not. */
  TextLook over(TextLook base) {
    return new TextLook(
        said | base.said,
        on | base.on & ~said,
        color == null ? base.color : color,
        behind == null ? base.behind : behind,
        points == 0 ? base.points : points,
        font.isEmpty() ? base.font : font);
  }

  /** Whether nobody sees the text on a color. */
  boolean isHidden(String paper) {
    String back = behind == null ? paper : behind;
    return (on & UNSEEN_TRAITS) != 0 || color != null && !color.isEmpty() && color.equals(back);
  }

  Look look() {
    return (on & STRUCK) != 0 ? Look.STRUCK : (on & RAISED) != 0 ? Look.RAISED : Look.PLAIN;
  }
}
