package org.opendisclosure.io.html.css;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a rule, or the style written into a tag, declares of the properties that matter. */
public final class Declarations {

  public static final Declarations NONE = new Declarations();

  /** How the names of variables begin. */
  private static final String VARIABLE = "--";

  /** Stands between a name and a value that is stated by variables. */
  private static final String STATED_BY = "\u0001";

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SIZE_IN_FONT =
      Pattern.compile(
          "(?:^|\\s)((?:x?x-)?(?:small|large)|xxx-large|medium|smaller|larger|[\\d.]+(?:%|[a-z]+)?)"
              + "(?:\\s*/\\s*\\S+)?\\s+\\S");
  private static final List<CssProperty> INSET =
      List.of(CssProperty.TOP, CssProperty.RIGHT, CssProperty.BOTTOM, CssProperty.LEFT);

  private final Map<CssProperty, String> normal = new EnumMap<>(CssProperty.class);
  private final Map<CssProperty, String> important = new EnumMap<>(CssProperty.class);
  private final Map<String, String> variables = new LinkedHashMap<>(0);
  private final Map<String, String> importantVariables = new LinkedHashMap<>(0);
  private boolean hasVariables;

  public Map<CssProperty, String> normal() {
    return normal;
  }

  public Map<CssProperty, String> important() {
    return important;
  }

  public boolean isEmpty() {
    return normal.isEmpty() && important.isEmpty() && !hasNames();
  }

  /** Whether some of it is stated by means of variables. */
  public boolean hasVariables() {
    return hasVariables;
  }

  /** Whether variables are declared. */
  public boolean hasNames() {
    return !variables.isEmpty() || !importantVariables.isEmpty();
  }

  /** The variables that are declared, by name. */
  public Map<String, String> variables() {
    return variables;
  }

  /** Those of them that are important. */
  public Map<String, String> importantVariables() {
    return importantVariables;
  }

  /** Adds a declaration, of which later ones win; what decides nothing is passed over. */
  public void add(String written, String stated, boolean isImportant) {
    String value = SPACES.matcher(stated.strip()).replaceAll(" ");
    if (written.startsWith(VARIABLE)) {
      (isImportant ? importantVariables : variables).put(written, value);
      return;
    }
    String name = lower(written);
    if (Variables.isIn(value)) {
      hasVariables = true;
      for (CssProperty property : targets(name)) {
        (isImportant ? important : normal).put(property, name + STATED_BY + value);
      }
    } else {
      add(name, targets(name), value, isImportant);
    }
  }

  private void add(String name, List<CssProperty> targets, String value, boolean isImportant) {
    switch (name) {
      case "content" -> put(CssProperty.CONTENT, value, isImportant);
      case "font" -> font(lower(value), isImportant);
      case "inset" -> box(INSET, lower(value), isImportant);
      case "margin", "padding" -> sides(targets.get(0), targets.get(1), value, isImportant);
      default -> targets.forEach(property -> put(property, lower(value), isImportant));
    }
  }

  private static List<CssProperty> targets(String name) {
    return switch (name) {
      case "font" -> List.of(CssProperty.FONT_SIZE);
      case "inset" -> INSET;
      case "margin" -> List.of(CssProperty.MARGIN_LEFT, CssProperty.MARGIN_RIGHT);
      case "padding" -> List.of(CssProperty.PADDING_LEFT, CssProperty.PADDING_RIGHT);
      case "background-color", "background-image" -> List.of(CssProperty.BACKGROUND);
      case "text-decoration-line" -> List.of(CssProperty.DECORATION);
      case "list-style-type" -> List.of(CssProperty.LIST_STYLE);
      case "overflow-x", "overflow-y" -> List.of(CssProperty.OVERFLOW);
      default -> {
        CssProperty property = CssProperty.of(name);
        yield property == null ? List.of() : List.of(property);
      }
    };
  }

  /**
   * What is declared for a property by means of variables; a browser takes what they stand for as
   * nothing said if it is no value.
   */
  public static String resolved(CssProperty property, String declared, Variables variables) {
    int end = declared.indexOf(STATED_BY);
    String value = end < 0 ? null : variables.resolve(declared.substring(end + STATED_BY.length()));
    if (end < 0 || value == null) {
      return end < 0 ? declared : "unset";
    }
    String name = declared.substring(0, end);
    Declarations single = new Declarations();
    single.add(name, targets(name), SPACES.matcher(value.strip()).replaceAll(" "), false);
    return single.normal.getOrDefault(property, "unset");
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
