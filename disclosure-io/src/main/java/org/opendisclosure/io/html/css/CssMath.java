package org.opendisclosure.io.html.css;

import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out lengths and numbers that a style calculates. */
final class CssMath {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<open>(?:-webkit-|-moz-)?calc\\(|\\()|(?<pick>min|max|clamp)\\("
              + "|(?<length>(?:\\d+\\.?\\d*|\\.\\d+)(?:%|[a-z]+)?)|(?<sign>[-+*/,)]))\\s*");

  private static final int MOST_PARTS = 1_000;

  private final Matcher token;
  private final ToDoubleFunction<String> length;
  private int parts;

  private CssMath(String value, ToDoubleFunction<String> length) {
    this.token = TOKEN.matcher(value);
    this.length = length;
  }

  /**
   * The value of an expression such as {@code calc(100% - 2px)}; {@link Double#NaN} if it is none.
   *
   * @param length what a single length or number is
   */
  static double value(String expression, ToDoubleFunction<String> length) {
    CssMath math = new CssMath(expression, length);
    double value = math.factor();
    return math.token.regionStart() == expression.length() ? value : Double.NaN;
  }

  private boolean next() {
    return token.lookingAt();
  }

  private void take() {
    token.region(token.end(), token.regionEnd());
  }

  private boolean isSign(String signs) {
    return next() && token.group("sign") != null && signs.contains(token.group("sign"));
  }

  private double sum() {
    double value = product();
    while (isSign("+-")) {
      boolean isPlus = token.group("sign").equals("+");
      take();
      value += isPlus ? product() : -product();
    }
    return value;
  }

  private double product() {
    double value = factor();
    while (isSign("*/")) {
      boolean isTimes = token.group("sign").equals("*");
      take();
      double other = factor();
      value = isTimes ? value * other : value / other;
    }
    return value;
  }

  private double factor() {
    if (!next() || ++parts > MOST_PARTS) {
      return Double.NaN;
    }
    String pick = token.group("pick");
    boolean isOpen = token.group("open") != null || pick != null;
    String single = token.group("length");
    String sign = token.group("sign");
    if (!isOpen && single == null && !"-".equals(sign) && !"+".equals(sign)) {
      return Double.NaN;
    }
    take();
    if (isOpen) {
      return picked(pick == null ? "" : pick);
    }
    return single != null ? length.applyAsDouble(single) : "-".equals(sign) ? -factor() : factor();
  }

  /** What stands between brackets, or the value that is picked of those. */
  private double picked(String pick) {
    double value = sum();
    for (int i = 1; isSign(","); i++) {
      take();
      double other = sum();
      boolean isLarger = pick.equals("max") || pick.equals("clamp") && i == 1;
      value =
          pick.isEmpty() ? Double.NaN : isLarger ? Math.max(value, other) : Math.min(value, other);
    }
    if (!isSign(")")) {
      return Double.NaN;
    }
    take();
    return value;
  }
}
