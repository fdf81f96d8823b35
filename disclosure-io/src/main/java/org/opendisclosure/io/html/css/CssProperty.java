package org.opendisclosure.io.html.css;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A property that decides what of a page is seen, and how. */
public enum CssProperty {
  DISPLAY("display", "[a-z -]+"),
  VISIBILITY("visibility", "visible|hidden|collapse"),
  OPACITY("opacity", "[-+]?[\\d.]+%?|" + Patterns.MATH),
  FILTER("filter", ".+"),
  CONTENT_VISIBILITY("content-visibility", "visible|auto|hidden"),
  POSITION("position", "static|relative|absolute|fixed|sticky|-webkit-sticky"),
  LEFT("left", Patterns.LENGTH),
  RIGHT("right", Patterns.LENGTH),
  TOP("top", Patterns.LENGTH),
  BOTTOM("bottom", Patterns.LENGTH),
  WIDTH("width", Patterns.LENGTH),
  HEIGHT("height", Patterns.LENGTH),
  MAX_WIDTH("max-width", Patterns.LENGTH),
  MAX_HEIGHT("max-height", Patterns.LENGTH),
  OVERFLOW("overflow", "((visible|hidden|clip|auto|scroll|overlay) ?){1,2}"),
  CLIP("clip", "auto|rect\\(.*\\)"),
  CLIP_PATH("clip-path", ".+"),
  TRANSFORM("transform", ".+"),
  SCALE("scale", ".+"),
  TRANSLATE("translate", ".+"),
  TEXT_INDENT("text-indent", Patterns.LENGTH),
  FONT_SIZE(
      "font-size",
      Patterns.LENGTH
          + "|"
          + Patterns.FUNCTION
          + "|(x?x-)?(small|large)|xxx-large|medium|smaller|larger"),
  LETTER_SPACING("letter-spacing", "normal|" + Patterns.LENGTH),
  /** Shows bullets instead of letters and digits. */
  SECURITY("-webkit-text-security", "none|disc|circle|square"),
  LIST_STYLE("list-style", ".+"),
  ZOOM("zoom", "normal|[\\d.]+%?"),
  COLOR("color", Patterns.COLOUR),
  TEXT_FILL("-webkit-text-fill-color", Patterns.COLOUR),
  BACKGROUND("background", ".+"),
  VERTICAL_ALIGN(
      "vertical-align",
      Patterns.LENGTH + "|baseline|sub|super|top|text-top|middle|bottom|text-bottom"),
  DECORATION("text-decoration", ".+"),
  FLOAT("float", "left|right|none|inline-start|inline-end"),
  MARGIN_LEFT("margin-left", Patterns.LENGTH),
  MARGIN_RIGHT("margin-right", Patterns.LENGTH),
  PADDING_LEFT("padding-left", Patterns.LENGTH),
  PADDING_RIGHT("padding-right", Patterns.LENGTH),
  UNICODE_BIDI("unicode-bidi", "[a-z -]+"),
  DIRECTION("direction", "ltr|rtl"),
  CONTENT("content", ".*"),
  /** How word processors hide text on pages that they save. */
  HIDE("mso-hide", "[a-z]+");

  private static final Map<String, CssProperty> BY_NAME =
      Arrays.stream(values())
          .collect(
              Collectors.toMap(
                  CssProperty::cssName,
                  (Function<CssProperty, CssProperty>) UnaryOperator.<CssProperty>identity()));

  private final String cssName;
  private final Pattern values;

  CssProperty(String cssName, String values) {
    this.cssName = cssName;
    this.values =
        Pattern.compile(values + "|inherit|initial|unset|revert|revert-layer", Pattern.DOTALL);
  }

  private String cssName() {
    return cssName;
  }

  static @Nullable CssProperty of(String name) {
    return BY_NAME.get(name);
  }

  /** Whether a browser would take a value; it passes over others. */
  boolean takes(String value) {
    return values.matcher(value).matches();
  }

  /** How values are written. */
  private static final class Patterns {
    static final String MATH = "(-webkit-|-moz-)?(calc|min|max|clamp)\\(.*\\)";
    static final String LENGTH =
        "auto|none|[a-z]+-content|[-+]?(\\d+\\.?\\d*|\\.\\d+)(%|[a-z]+)?|" + MATH;

    /** One that a browser may know, though not that of old ones for scripts. */
    static final String FUNCTION = "(?!expression)[a-z][a-z-]*\\(.*\\)";

    static final String COLOUR = "[a-z]+|#[0-9a-f]+|" + FUNCTION;

    private Patterns() {}
  }
}
