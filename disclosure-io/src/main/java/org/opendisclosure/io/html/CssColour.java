package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A colour.
 *
 * @param alpha 0 if one sees nothing of it, 1 if nothing behind it
 */
record CssColour(int red, int green, int blue, double alpha) {

  static final CssColour WHITE = new CssColour(255, 255, 255, 1);
  static final CssColour BLACK = new CssColour(0, 0, 0, 1);
  static final CssColour TRANSPARENT = new CssColour(0, 0, 0, 0);

  /** Colours so near to each other cannot be told apart. */
  private static final int NEAR = 16;

  private static final Map<String, CssColour> NAMED =
      Map.of(
          "white", WHITE,
          "black", BLACK,
          "transparent", TRANSPARENT,
          "snow", new CssColour(255, 250, 250, 1),
          "ivory", new CssColour(255, 255, 240, 1),
          "whitesmoke", new CssColour(245, 245, 245, 1),
          "ghostwhite", new CssColour(248, 248, 255, 1));

  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern RGB = Pattern.compile("rgba?\\(([^()]*)\\)");
  private static final Pattern HSL = Pattern.compile("hsla?\\(.*[,/]\\s*0*\\.?0*%?\\s*\\)");
  private static final Pattern PART = Pattern.compile("\\d{1,4}\\.?\\d{0,9}%?|\\.\\d{1,9}%?");

  /** A colour, or nothing if it is none or not known. */
  static @Nullable CssColour of(String value) {
    Matcher hex = HEX.matcher(value);
    if (hex.matches()) {
      return hex(hex.group(1));
    }
    Matcher rgb = RGB.matcher(value);
    if (rgb.matches()) {
      return rgb(rgb.group(1));
    }
    boolean isClearHsl = HSL.matcher(value).matches() && value.split("[,/ ]+", -1).length > 3;
    return isClearHsl ? TRANSPARENT : NAMED.get(value);
  }

  private static CssColour hex(String digits) {
    String full = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
    int alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) : 255;
    int rgb = Integer.parseInt(full.substring(0, 6), 16);
    return new CssColour(rgb >> 16, rgb >> 8 & 255, rgb & 255, alpha / 255.0);
  }

  private static @Nullable CssColour rgb(String values) {
    List<Double> parts = new ArrayList<>();
    Matcher part = PART.matcher(values);
    while (part.find()) {
      String text = part.group();
      boolean isPercent = text.endsWith("%");
      double number = Double.parseDouble(isPercent ? text.substring(0, text.length() - 1) : text);
      double whole = parts.size() < 3 ? 255 : 1;
      parts.add(isPercent ? number * whole / 100 : number);
    }
    if (parts.size() < 3) {
      return null;
    }
    double alpha = parts.size() > 3 ? parts.get(3) : 1;
    return new CssColour(
        parts.get(0).intValue(), parts.get(1).intValue(), parts.get(2).intValue(), alpha);
  }

  /** Whether one sees nothing of it, or next to nothing. */
  boolean isClear() {
    return alpha < 0.05;
  }

  boolean isOpaque() {
    return alpha > 0.95;
  }

  boolean isNear(CssColour other) {
    return Math.abs(red - other.red) <= NEAR
        && Math.abs(green - other.green) <= NEAR
        && Math.abs(blue - other.blue) <= NEAR;
  }
}
