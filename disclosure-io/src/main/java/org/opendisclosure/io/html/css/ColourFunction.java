package org.opendisclosure.io.html.css;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours that a function states, such as {@code hsl(0 0% 100% / 50%)}. */
final class ColourFunction {

  private static final Pattern CALL = Pattern.compile("(?:x-)?([a-z-]+)\\((.*)\\)");
  private static final Pattern PART =
      Pattern.compile("([-+]?(?:\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9}))(%|deg|turn|rad|grad)?");
  private static final Pattern COMMAS = Pattern.compile(",(?![^(]*\\))");
  private static final Pattern SHARE = Pattern.compile("(.*\\S) (\\d{1,3}(?:\\.\\d{1,9})?)%");

  private ColourFunction() {}

  /** The colour, or nothing if it is not known. */
  static @Nullable CssColour of(String value) {
    Matcher call = CALL.matcher(value);
    if (!call.matches()) {
      return null;
    }
    String values = call.group(2).strip();
    return switch (call.group(1)) {
      case "color-mix" -> mixed(COMMAS.split(values, -1));
      case "light-dark" -> CssColour.of(COMMAS.split(values, -1)[0].strip());
      case "color" -> values.startsWith("srgb ") ? colour("srgb", values.substring(5)) : null;
      default -> colour(call.group(1), values);
    };
  }

  private static @Nullable CssColour colour(String name, String values) {
    List<Double> parts = new ArrayList<>();
    for (String part : values.split("[\\s,/]+", -1)) {
      Double number = part.equals("none") ? Double.valueOf(0) : number(name, part, parts.size());
      if (number == null) {
        return null;
      }
      parts.add(number);
    }
    if (parts.size() < 3 || parts.size() > 4) {
      return null;
    }
    double alpha = parts.size() > 3 ? parts.get(3) : 1;
    double a = parts.get(0);
    double b = parts.get(1);
    double c = parts.get(2);
    return switch (name) {
      case "rgb", "rgba", "srgb" -> of(a, b, c, alpha);
      case "hsl", "hsla" -> hsl(a, b, c, alpha);
      case "hwb" -> hwb(a, b, c, alpha);
      case "oklab" -> oklab(a, b, c, alpha);
      case "oklch" -> oklab(a, b * Math.cos(turned(c)), b * Math.sin(turned(c)), alpha);
      default -> null;
    };
  }

  /** A part of a colour, 1 being all of it; angles are in degrees. */
  private static @Nullable Double number(String name, String text, int place) {
    Matcher part = PART.matcher(text);
    if (!part.matches()) {
      return null;
    }
    double number = Double.parseDouble(part.group(1));
    String unit = part.group(2) == null ? "" : part.group(2);
    boolean isShade = name.startsWith("rgb") && place < 3;
    boolean isChroma = name.startsWith("ok") && place > 0 && place < 3;
    return switch (unit) {
      case "%" -> number / 100 * (isChroma ? 0.4 : 1);
      case "turn" -> number * 360;
      case "rad" -> Math.toDegrees(number);
      case "grad" -> number * 0.9;
      case "deg" -> number;
      default -> isShade ? number / 255 : number;
    };
  }

  private static double turned(double degrees) {
    return Math.toRadians(degrees);
  }

  private static CssColour of(double red, double green, double blue, double alpha) {
    return new CssColour(shade(red), shade(green), shade(blue), alpha);
  }

  private static int shade(double part) {
    return (int) Math.round(255 * Math.max(0, Math.min(1, part)));
  }

  private static CssColour hsl(double hue, double saturation, double lightness, double alpha) {
    double s = saturation > 1 ? saturation / 100 : saturation;
    double l = lightness > 1 ? lightness / 100 : lightness;
    return of(hue(0, hue, s, l), hue(8, hue, s, l), hue(4, hue, s, l), alpha);
  }

  private static double hue(int offset, double hue, double saturation, double lightness) {
    double turn = ((offset + hue / 30) % 12 + 12) % 12;
    double most = saturation * Math.min(lightness, 1 - lightness);
    return lightness - most * Math.max(-1, Math.min(Math.min(turn - 3, 9 - turn), 1));
  }

  private static CssColour hwb(double hue, double white, double black, double alpha) {
    double w = white > 1 ? white / 100 : white;
    double b = black > 1 ? black / 100 : black;
    double rest = Math.max(0, 1 - w - b);
    double grey = w + b > 1 ? w / (w + b) : w;
    return of(
        hue(0, hue, 1, 0.5) * rest + grey,
        hue(8, hue, 1, 0.5) * rest + grey,
        hue(4, hue, 1, 0.5) * rest + grey,
        alpha);
  }

  /** As the recommendation on colours of style sheets converts it. */
  private static CssColour oklab(double lightness, double a, double b, double alpha) {
    double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return of(
        bent(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        bent(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        bent(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s),
        alpha);
  }

  private static double bent(double light) {
    return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  private static @Nullable CssColour mixed(String[] parts) {
    if (parts.length != 3) {
      return null;
    }
    Matcher first = SHARE.matcher(parts[1].strip());
    Matcher second = SHARE.matcher(parts[2].strip());
    CssColour one = CssColour.of(first.matches() ? first.group(1) : parts[1].strip());
    CssColour other = CssColour.of(second.matches() ? second.group(1) : parts[2].strip());
    if (one == null || other == null) {
      return null;
    }
    double share = first.matches() ? Double.parseDouble(first.group(2)) / 100 : 0.5;
    boolean isSecond = second.matches() && !first.matches();
    return one.mixed(other, isSecond ? 1 - Double.parseDouble(second.group(2)) / 100 : share);
  }
}
