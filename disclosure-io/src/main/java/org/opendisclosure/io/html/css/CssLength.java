package org.opendisclosure.io.html.css;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths and sizes of type, in pixels. */
public final class CssLength {

  /** The pixels of the screen on which a page is seen. */
  public static final double SCREEN_WIDTH = 1280;

  public static final double SCREEN_HEIGHT = 720;

  /** The size of type of a page that says nothing of it. */
  public static final double ROOT = 16;

  private static final Pattern NUMBER =
      Pattern.compile("([-+]?(?:\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9}))(%|[a-z]*)");

  private CssLength() {}

  /**
   * A length in pixels; {@link Double#NaN} if it is none.
   *
   * @param value such as 1.5em
   * @param em the size of type
   * @param rem the size of type of the page
   * @param whole what 100% are
   */
  public static double pixels(String value, double em, double rem, double whole) {
    if (value.indexOf('(') > 0) {
      return CssMath.value(value, part -> pixels(part, em, rem, whole));
    }
    Matcher number = NUMBER.matcher(value);
    return number.matches()
        ? Double.parseDouble(number.group(1)) * unit(number.group(2), em, rem, whole)
        : Double.NaN;
  }

  private static double unit(String unit, double em, double rem, double whole) {
    return switch (unit) {
      case "", "px" -> 1;
      case "%" -> whole / 100;
      case "em" -> em;
      case "rem" -> rem;
      case "ex", "ch" -> em / 2;
      case "pt" -> 96 / 72.0;
      case "pc" -> 16;
      case "in" -> 96;
      case "cm" -> 96 / 2.54;
      case "mm" -> 96 / 25.4;
      case "q" -> 96 / 101.6;
      case "vw" -> SCREEN_WIDTH / 100;
      case "vh" -> SCREEN_HEIGHT / 100;
      case "vmin" -> SCREEN_HEIGHT / 100;
      case "vmax" -> SCREEN_WIDTH / 100;
      default -> Double.NaN;
    };
  }

  /** A size of type; that of the text around it if the value is none. */
  public static double type(String value, double outer, double rem) {
    double size =
        switch (value) {
          case "xx-small" -> 9;
          case "x-small" -> 10;
          case "small" -> 13;
          case "medium", "initial" -> ROOT;
          case "large" -> 18;
          case "x-large" -> 24;
          case "xx-large" -> 32;
          case "xxx-large" -> 48;
          case "smaller" -> outer / 1.2;
          case "larger" -> outer * 1.2;
          default -> pixels(value, outer, rem, outer);
        };
    return size >= 0 ? size : outer;
  }
}
