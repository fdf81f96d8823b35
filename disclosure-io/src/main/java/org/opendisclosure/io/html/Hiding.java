package org.opendisclosure.io.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.html.css.CssLength;
import org.opendisclosure.io.html.css.CssProperty;

/** Whether nothing is seen of an element and of what it holds, whatever that says of itself. */
final class Hiding {

  private static final double FAR_RIGHT = 3_000;

  /** Pixels of which nobody reads anything. */
  private static final double SPECK = 1;

  private static final Pattern RECT =
      Pattern.compile("rect\\(\\s*(\\S+?)[\\s,]+(\\S+?)[\\s,]+(\\S+?)[\\s,]+(\\S+?)\\s*\\)");
  private static final Pattern INSET = Pattern.compile("inset\\(([^()]*?)( round .*)?\\)");
  private static final Pattern NOTHING_LEFT =
      Pattern.compile("circle\\(\\s*0(px|%)?\\b(?!\\.).*|polygon\\(([ ,]|0(px|%)?(?![\\d.]))*\\)");
  private static final Pattern SHRUNK =
      Pattern.compile(
          ".*scale[xy]?\\(\\s*0*\\.?0\\d*\\s*[,)].*|.*translate[^(]*\\([^)]*-\\d{4,}.*");
  private static final Pattern CLEARED = Pattern.compile(".*opacity\\(\\s*0*\\.?0\\d*%?\\s*\\).*");

  private final Map<CssProperty, String> declared;
  private final TextStyle text;

  private Hiding(Map<CssProperty, String> declared, TextStyle text) {
    this.declared = declared;
    this.text = text;
  }

  static boolean hides(Map<CssProperty, String> declared, Display display, TextStyle text) {
    return !declared.isEmpty() && new Hiding(declared, text).hides(display);
  }

  private boolean hides(Display display) {
    boolean isBox = display != Display.INLINE || isOutOfFlow() || isFloating();
    return value(CssProperty.HIDE).equals("all")
        || pixels(CssProperty.OPACITY, 1) < 0.05
        || isBox && isClipped(display)
        || isOutOfFlow() && RECT.matcher(value(CssProperty.CLIP)).matches() && hasNoRoom()
        || isOff()
        || isBox && isShrunk()
        || value(CssProperty.CONTENT_VISIBILITY).equals("hidden") && isBox
        || CLEARED.matcher(value(CssProperty.FILTER)).matches();
  }

  private boolean isShrunk() {
    return SHRUNK.matcher(value(CssProperty.TRANSFORM)).matches()
        || SHRUNK.matcher("scale(" + value(CssProperty.SCALE).replace(' ', ',') + ')').matches()
        || SHRUNK.matcher("translate(" + value(CssProperty.TRANSLATE) + ')').matches();
  }

  private boolean isOutOfFlow() {
    String position = value(CssProperty.POSITION);
    return position.equals("absolute") || position.equals("fixed");
  }

  private boolean isFloating() {
    String side = value(CssProperty.FLOAT);
    return !side.isEmpty() && !side.equals("none");
  }

  private boolean isClipped(Display display) {
    String shape = value(CssProperty.CLIP_PATH);
    String overflow = value(CssProperty.OVERFLOW);
    boolean isCut = !overflow.isEmpty() && !overflow.startsWith("visible");
    return NOTHING_LEFT.matcher(shape).matches()
        || isInset(shape)
        || isCut && !display.isTablePart() && (isFlat(true) || isFlat(false));
  }

  private boolean isFlat(boolean isUpright) {
    double size =
        pixels(isUpright ? CssProperty.WIDTH : CssProperty.HEIGHT, CssLength.SCREEN_WIDTH);
    double most =
        pixels(isUpright ? CssProperty.MAX_WIDTH : CssProperty.MAX_HEIGHT, CssLength.SCREEN_WIDTH);
    return size <= SPECK || most <= SPECK;
  }

  /** Whether what is cut off from opposite sides meets. */
  private static boolean isInset(String shape) {
    Matcher inset = INSET.matcher(shape);
    if (!inset.matches()) {
      return false;
    }
    String[] sides = inset.group(1).strip().split(" ", -1);
    double top = percent(sides[0]);
    double right = percent(sides[sides.length > 1 ? 1 : 0]);
    double bottom = percent(sides[sides.length > 2 ? 2 : 0]);
    double left = percent(sides[sides.length > 3 ? 3 : sides.length > 1 ? 1 : 0]);
    return top + bottom >= 100 || left + right >= 100;
  }

  private static double percent(String side) {
    double percent = side.endsWith("%") ? CssLength.pixels(side, 0, 0, 100) : 0;
    return Double.isNaN(percent) ? 0 : percent;
  }

  /** Whether the rectangle that is seen is a speck. */
  private boolean hasNoRoom() {
    Matcher rect = RECT.matcher(value(CssProperty.CLIP));
    return rect.matches()
        && (side(rect.group(3)) - side(rect.group(1)) <= SPECK
            || side(rect.group(2)) - side(rect.group(4)) <= SPECK);
  }

  private double side(String value) {
    return CssLength.pixels(value, text.size(), text.rem(), 0);
  }

  private boolean isOff() {
    boolean isMoved = isOutOfFlow() || value(CssProperty.POSITION).equals("relative");
    return isMoved
            && (isOff(CssProperty.LEFT)
                || isOff(CssProperty.RIGHT)
                || isOff(CssProperty.TOP)
                || isOff(CssProperty.BOTTOM))
        || pixels(CssProperty.MARGIN_LEFT, CssLength.SCREEN_WIDTH) < -3 * TextStyle.FAR;
  }

  private boolean isOff(CssProperty side) {
    double offset = pixels(side, CssLength.SCREEN_WIDTH);
    boolean isAcross = side == CssProperty.LEFT || side == CssProperty.RIGHT;
    return offset < -TextStyle.FAR || isAcross && offset > FAR_RIGHT;
  }

  private String value(CssProperty property) {
    return declared.getOrDefault(property, "");
  }

  /** {@link Double#NaN}, which compares to nothing, if no length is declared. */
  private double pixels(CssProperty property, double whole) {
    return CssLength.pixels(value(property), text.size(), text.rem(), whole);
  }
}
