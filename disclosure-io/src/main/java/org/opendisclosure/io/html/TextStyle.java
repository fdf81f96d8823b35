package org.opendisclosure.io.html;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.html.css.CssColour;
import org.opendisclosure.io.html.css.CssLength;
import org.opendisclosure.io.html.css.CssProperty;
import org.opendisclosure.io.text.PiecedText.Look;

/**
 * How text is shown; what stands within an element inherits it.
 *
 * @param look whether it is raised or struck out, which may be due to an element around it
 * @param size the size of type in pixels
 * @param rem the size of type of the page
 * @param colour its colour
 * @param background the colour behind it; nothing if a picture stands there, or another sheet may
 *     decide
 * @param isVisible whether it is painted at all
 * @param indent how far the first line is moved, in pixels
 * @param isMovedAway whether that moves it off the page
 * @param isUnclear whether its size or colour is stated in a way that is not known, or it is set so
 *     that nobody can read it
 */
record TextStyle(
    Look look,
    double size,
    double rem,
    CssColour colour,
    @Nullable CssColour background,
    boolean isVisible,
    double indent,
    boolean isMovedAway,
    boolean isUnclear) {

  /** Pixels beyond which nothing of a page is seen. */
  static final double FAR = 300;

  private static final Set<CssProperty> OF_TEXT =
      EnumSet.of(
          CssProperty.VISIBILITY,
          CssProperty.TEXT_INDENT,
          CssProperty.FONT_SIZE,
          CssProperty.ZOOM,
          CssProperty.LETTER_SPACING,
          CssProperty.SECURITY,
          CssProperty.COLOR,
          CssProperty.TEXT_FILL,
          CssProperty.BACKGROUND);

  /** The part of the size of type by which letters may be set closer than usual. */
  private static final double CLOSEST = 0.2;

  /** The smallest type of which something is seen. */
  private static final double SMALLEST = 1;

  static TextStyle ofPage(boolean isBackgroundKnown) {
    CssColour paper = isBackgroundKnown ? CssColour.WHITE : null;
    return new TextStyle(
        Look.PLAIN, CssLength.ROOT, CssLength.ROOT, CssColour.BLACK, paper, true, 0, false, false);
  }

  /** Whether text within an element, of which this is declared, looks no other. */
  boolean isKept(Map<CssProperty, String> declared, Look newLook, boolean isBox) {
    return newLook == look
        && (!isBox || isMovedAway == indent < -FAR)
        && (declared.isEmpty() || Collections.disjoint(OF_TEXT, declared.keySet()));
  }

  /** That of an element within text of this style. */
  TextStyle within(Map<CssProperty, String> declared, Look newLook, boolean isRoot, boolean isBox) {
    double newSize = size(declared);
    String indented = declared.getOrDefault(CssProperty.TEXT_INDENT, "");
    double stated = CssLength.pixels(indented, newSize, rem, CssLength.SCREEN_WIDTH);
    double newIndent = Double.isNaN(stated) ? indent : stated;
    String seen = declared.getOrDefault(CssProperty.VISIBILITY, "inherit");
    boolean isInherited = seen.equals("inherit") || seen.equals("unset");
    return new TextStyle(
        newLook,
        newSize,
        isRoot ? newSize : rem,
        colour(declared),
        background(declared.get(CssProperty.BACKGROUND)),
        isInherited ? isVisible : !seen.equals("hidden") && !seen.equals("collapse"),
        newIndent,
        isBox ? newIndent < -FAR : isMovedAway,
        isUnclear || isUnclear(declared) || isOverprinted(declared, newSize));
  }

  /** Where nothing is left of the size by a zoom, browsers do not heed it. */
  private double size(Map<CssProperty, String> declared) {
    double type = CssLength.type(declared.getOrDefault(CssProperty.FONT_SIZE, ""), size, rem);
    double zoom = CssLength.pixels(declared.getOrDefault(CssProperty.ZOOM, ""), 1, 1, 1);
    return zoom > 0 ? type * zoom : type;
  }

  private static boolean isUnclear(Map<CssProperty, String> declared) {
    String type = declared.getOrDefault(CssProperty.FONT_SIZE, "");
    return type.indexOf('(') > 0 && Double.isNaN(CssLength.pixels(type, 1, 1, 1))
        || CssColour.isUnclear(declared.get(CssProperty.COLOR))
        || CssColour.isUnclear(declared.get(CssProperty.TEXT_FILL));
  }

  /** Whether digits are shown as bullets, or stand so close that they are set over each other. */
  private boolean isOverprinted(Map<CssProperty, String> declared, double newSize) {
    String bullets = declared.getOrDefault(CssProperty.SECURITY, "");
    String spacing = declared.getOrDefault(CssProperty.LETTER_SPACING, "");
    return bullets.equals("disc")
        || bullets.equals("circle")
        || bullets.equals("square")
        || CssLength.pixels(spacing, newSize, rem, newSize) < -CLOSEST * newSize;
  }

  private CssColour colour(Map<CssProperty, String> declared) {
    String behind = declared.getOrDefault(CssProperty.BACKGROUND, "");
    String fill = isPicture(behind) ? null : declared.get(CssProperty.TEXT_FILL);
    String value = fill == null ? declared.get(CssProperty.COLOR) : fill;
    if (value == null || value.equals("inherit") || value.equals("unset")) {
      return colour;
    }
    CssColour stated = CssColour.of(value);
    return stated == null ? CssColour.BLACK : stated;
  }

  private @Nullable CssColour background(@Nullable String value) {
    if (value == null || value.equals("none") || value.equals("inherit")) {
      return background;
    }
    if (isPicture(value)) {
      return null;
    }
    for (String part : value.split(" (?![^(]*\\))", -1)) {
      CssColour stated = CssColour.of(part);
      if (stated != null) {
        return stated.isClear() ? background : stated.isOpaque() ? stated : null;
      }
    }
    return value.equals("initial") || value.equals("unset") ? background : null;
  }

  private static boolean isPicture(String background) {
    return background.contains("url(") || background.contains("gradient(");
  }

  /** Whether anything of the text is seen. */
  boolean isSeen() {
    return isVisible && !isMovedAway && size > SMALLEST && !isColourless();
  }

  /** Whether the text is not seen, yet takes the place that it needs. */
  boolean leavesGap() {
    return !isSeen() && !isMovedAway && size > SMALLEST;
  }

  private boolean isColourless() {
    CssColour paper = background;
    return colour.isClear() || paper != null && colour.isNear(paper);
  }

  /** Whether text of both styles, side by side, looks like one. */
  boolean isLike(TextStyle other) {
    double smaller = Math.min(size, other.size);
    double larger = Math.max(size, other.size);
    return smaller >= larger * 0.85 && isFaint() == other.isFaint() && isUnclear == other.isUnclear;
  }

  /** Whether it is white on what may be white. */
  private boolean isFaint() {
    return background == null && colour.isNear(CssColour.WHITE);
  }
}
