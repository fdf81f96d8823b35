package org.opendisclosure.io.html;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.html.css.CssProperty;

/** What tags and their attributes say of how an element is shown, unless a style says otherwise. */
final class Presentation {

  private static final Map<CssProperty, String> NOTHING = Map.of();
  private static final Map<CssProperty, String> SMALLER = Map.of(CssProperty.FONT_SIZE, "smaller");
  private static final Map<CssProperty, String> LARGER = Map.of(CssProperty.FONT_SIZE, "larger");
  private static final Map<CssProperty, String> ABSENT = Map.of(CssProperty.DISPLAY, "none");
  private static final String DIALOG = "dialog";
  private static final Set<String> SMALL = Set.of("small", "sup", "sub");
  private static final String[] SIZES = {
    "10px", "10px", "13px", "16px", "18px", "24px", "32px", "48px"
  };

  private Presentation() {}

  static Map<CssProperty, String> of(Element element) {
    String name = element.normalName();
    if (element.attributesSize() == 0) {
      return SMALL.contains(name)
          ? SMALLER
          : name.equals("big") ? LARGER : name.equals(DIALOG) ? ABSENT : NOTHING;
    }
    Map<CssProperty, String> hints = new EnumMap<>(CssProperty.class);
    if (SMALL.contains(name)) {
      hints.putAll(SMALLER);
    } else if (name.equals("font")) {
      size(element.attr("size").strip(), hints);
      colour(CssProperty.COLOR, element.attr("color"), hints);
    }
    colour(CssProperty.BACKGROUND, element.attr("bgcolor"), hints);
    if (element.hasAttr("hidden") || Closed.isClosed(element)) {
      hints.put(CssProperty.DISPLAY, "none");
    }
    return hints;
  }

  private static void size(String size, Map<CssProperty, String> hints) {
    if (size.matches("[-+]?\\d")) {
      int number = Integer.parseInt(size);
      boolean isRelative = size.length() > 1;
      int step = Math.max(1, Math.min(7, isRelative ? 3 + number : number));
      hints.put(CssProperty.FONT_SIZE, SIZES[step]);
    }
  }

  private static void colour(CssProperty property, String value, Map<CssProperty, String> hints) {
    String colour = value.strip().toLowerCase(Locale.ROOT);
    if (!colour.isEmpty()) {
      hints.put(property, colour.matches("[0-9a-f]{6}") ? "#" + colour : colour);
    }
  }
}
