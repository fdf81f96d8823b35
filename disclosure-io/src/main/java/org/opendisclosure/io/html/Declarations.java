package org.opendisclosure.io.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a rule, or the style written into a tag, declares of the properties that matter. */
final class Declarations {

  static final Declarations NONE = new Declarations();

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SIZE_IN_FONT =
      Pattern.compile(
          "(?:^|\\s)((?:x?x-)?(?:small|large)|xxx-large|medium|smaller|larger|[\\d.]+(?:%|[a-z]+)?)"
              + "(?:\\s*/\\s*\\S+)?\\s+\\S");
  private static final List<CssProperty> INSET =
      List.of(CssProperty.TOP, CssProperty.RIGHT, CssProperty.BOTTOM, CssProperty.LEFT);

  private final Map<CssProperty, String> normal = new EnumMap<>(CssProperty.class);
  private final Map<CssProperty, String> important = new EnumMap<>(CssProperty.class);

  Map<CssProperty, String> normal() {
    return normal;
  }

  Map<CssProperty, String> important() {
    return important;
  }

  boolean isEmpty() {
    return normal.isEmpty() && important.isEmpty();
  }

  /** Adds a declaration, of which later ones win; what decides nothing is passed over. */
  void add(String name, String written, boolean isImportant) {
    String value = SPACES.matcher(written.strip()).replaceAll(" ");
    switch (name) {
      case "content" -> put(CssProperty.CONTENT, value, isImportant);
      case "font" -> font(lower(value), isImportant);
      case "inset" -> box(INSET, lower(value), isImportant);
      case "margin" -> sides(CssProperty.MARGIN_LEFT, CssProperty.MARGIN_RIGHT, value, isImportant);
      case "padding" ->
          sides(CssProperty.PADDING_LEFT, CssProperty.PADDING_RIGHT, value, isImportant);
      case "background-color", "background-image" ->
          put(CssProperty.BACKGROUND, lower(value), isImportant);
      case "text-decoration-line" -> put(CssProperty.DECORATION, lower(value), isImportant);
      case "overflow-x", "overflow-y" -> put(CssProperty.OVERFLOW, lower(value), isImportant);
      default -> {
        CssProperty property = CssProperty.of(name);
        if (property != null) {
          put(property, lower(value), isImportant);
        }
      }
    }
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  private void put(CssProperty property, String value, boolean isImportant) {
    if (property.takes(value)) {
      (isImportant ? important : normal).put(property, value);
    }
  }

  private void font(String value, boolean isImportant) {
    var size = SIZE_IN_FONT.matcher(value);
    if (size.find()) {
      put(CssProperty.FONT_SIZE, size.group(1), isImportant);
    } else if (!value.contains(" ")) {
      put(CssProperty.FONT_SIZE, value, isImportant);
    }
  }

  private void sides(CssProperty left, CssProperty right, String value, boolean isImportant) {
    String[] parts = lower(value).split(" ", -1);
    put(right, parts[parts.length > 1 ? 1 : 0], isImportant);
    put(left, parts[parts.length > 3 ? 3 : parts.length > 1 ? 1 : 0], isImportant);
  }

  private void box(List<CssProperty> sides, String value, boolean isImportant) {
    String[] parts = value.split(" ", -1);
    for (int i = 0; i < sides.size(); i++) {
      put(
          sides.get(i),
          parts[i < parts.length ? i : i - 2 < parts.length && i > 1 ? i - 2 : 0],
          isImportant);
    }
  }
}
