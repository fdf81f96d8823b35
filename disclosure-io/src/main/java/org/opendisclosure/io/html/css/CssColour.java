package org.opendisclosure.io.html.css;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A colour.
 *
 * @param alpha 0 if one sees nothing of it, 1 if nothing behind it
 */
public record CssColour(int red, int green, int blue, double alpha) {

  public static final CssColour WHITE = new CssColour(255, 255, 255, 1);
  public static final CssColour BLACK = new CssColour(0, 0, 0, 1);
  static final CssColour TRANSPARENT = new CssColour(0, 0, 0, 0);

  /** Colours so near to each other cannot be told apart. */
  private static final int NEAR = 16;

  private static final Map<String, CssColour> NAMED =
      Map.ofEntries(
          Map.entry("white", WHITE),
          Map.entry("black", BLACK),
          Map.entry("transparent", TRANSPARENT),
          Map.entry("snow", new CssColour(255, 250, 250, 1)),
          Map.entry("ivory", new CssColour(255, 255, 240, 1)),
          Map.entry("whitesmoke", new CssColour(245, 245, 245, 1)),
          Map.entry("ghostwhite", new CssColour(248, 248, 255, 1)),
          Map.entry("red", new CssColour(255, 0, 0, 1)),
          Map.entry("lime", new CssColour(0, 255, 0, 1)),
          Map.entry("blue", new CssColour(0, 0, 255, 1)),
          Map.entry("yellow", new CssColour(255, 255, 0, 1)),
          Map.entry("aqua", new CssColour(0, 255, 255, 1)),
          Map.entry("cyan", new CssColour(0, 255, 255, 1)),
          Map.entry("fuchsia", new CssColour(255, 0, 255, 1)),
          Map.entry("magenta", new CssColour(255, 0, 255, 1)),
          Map.entry("silver", new CssColour(192, 192, 192, 1)),
          Map.entry("gray", new CssColour(128, 128, 128, 1)),
          Map.entry("grey", new CssColour(128, 128, 128, 1)),
          Map.entry("maroon", new CssColour(128, 0, 0, 1)),
          Map.entry("green", new CssColour(0, 128, 0, 1)),
          Map.entry("navy", new CssColour(0, 0, 128, 1)),
          Map.entry("olive", new CssColour(128, 128, 0, 1)),
          Map.entry("purple", new CssColour(128, 0, 128, 1)),
          Map.entry("teal", new CssColour(0, 128, 128, 1)));

  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");

  /** A colour, or nothing if it is none or not known. */
  public static @Nullable CssColour of(String value) {
    Matcher hex = HEX.matcher(value);
    if (hex.matches()) {
      return hex(hex.group(1));
    }
    return value.indexOf('(') > 0 ? ColourFunction.of(value) : NAMED.get(value);
  }

  /** Whether a colour is stated in a way that is not known, though a browser may know it. */
  public static boolean isUnclear(@Nullable String value) {
    return value != null && value.indexOf('(') > 0 && ColourFunction.of(value) == null;
  }

  private static CssColour hex(String digits) {
    String full = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
    int alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) : 255;
    int rgb = Integer.parseInt(full.substring(0, 6), 16);
    return new CssColour(rgb >> 16, rgb >> 8 & 255, rgb & 255, alpha / 255.0);
  }

  /** A mixture that has so much of this colour, of 1. */
  CssColour mixed(CssColour other, double share) {
    double clear = alpha * share + other.alpha * (1 - share);
    double own = clear == 0 ? 0 : alpha * share / clear;
    return new CssColour(
        (int) Math.round(red * own + other.red * (1 - own)),
        (int) Math.round(green * own + other.green * (1 - own)),
        (int) Math.round(blue * own + other.blue * (1 - own)),
        clear);
  }

  /** Whether one sees nothing of it, or next to nothing. */
  public boolean isClear() {
    return alpha < 0.05;
  }

  public boolean isOpaque() {
    return alpha > 0.95;
  }

  public boolean isNear(CssColour other) {
    return Math.abs(red - other.red) <= NEAR
        && Math.abs(green - other.green) <= NEAR
        && Math.abs(blue - other.blue) <= NEAR;
  }
}
