package org.opendisclosure.io.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.NumberFormat;

/** The styles of a document, as far as they decide what is seen. */
final class OdfStyles {

  private static final int MOST_PARENTS = 20;
  private static final String STYLE = "style:";
  private static final String PROPERTIES = "-properties";

  /** What is kept of a style's properties, by the kind of the properties and the name. */
  private static final Set<String> KEPT =
      Set.of(
          "text:color",
          "text:use-window-font-color",
          "text:background-color",
          "text:font-name",
          "text:font-size",
          "text:text-scale",
          "text:opacity",
          "text:display",
          "text:text-position",
          "text:text-line-through-style",
          "text:text-line-through-type",
          "paragraph:background-color",
          "table:background-color",
          "table:display",
          "table-row:background-color",
          "table-row:row-height",
          "table-column:column-width",
          "table-cell:background-color",
          "table-cell:cell-protect",
          "section:background-color");

  private final Map<String, Map<String, String>> stated = new HashMap<>();
  private final Map<String, Map<String, String>> whole = new HashMap<>();
  private final Map<String, TextLook> looks = new HashMap<>();
  private final NumberStyles numbers = new NumberStyles();
  private final ListStyles lists = new ListStyles();
  private String page = TextLook.WHITE;

  /** Reads the rest of the list of styles that the reader is at. */
  void read(OdfXml xml) throws RefusedException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "style:style" -> style(xml, xml.attribute("name"));
        case "style:default-style" -> style(xml, "");
        case "text:list-style" -> lists.read(xml, xml.attribute("name"));
        case "text:outline-style" -> lists.read(xml, ListStyles.OUTLINE);
        case "style:page-layout-properties" -> page(xml);
        default -> numbers.take(xml);
      }
    }
  }

  /**
   * Reads of a list of styles, which are those of headers and footers, only what pages look like.
   */
  void readPages(OdfXml xml) throws RefusedException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("style:page-layout-properties")) {
        page(xml);
      }
    }
  }

  private void style(OdfXml xml, String name) throws RefusedException {
    Map<String, String> style = new HashMap<>();
    String key = key(xml.attribute("family"), name);
    put(style, "parent", xml.find("parent-style-name"));
    put(style, "data-style", xml.find("data-style-name"));
    put(style, "list-style", xml.find("list-style-name"));
    put(style, "outline-level", xml.find("default-outline-level"));
    int depth = xml.depth();
    while (xml.next(depth)) {
      String properties = xml.name();
      if (properties.startsWith(STYLE) && properties.endsWith(PROPERTIES)) {
        String kind =
            properties.substring(STYLE.length(), properties.length() - PROPERTIES.length());
        xml.attributes((attribute, value) -> keep(style, kind + attribute, value));
      }
    }
    keepColor(style);
    stated.put(key, style);
  }

  /**
   * A color that a style gives is no longer automatic, nor is it clear unless it says so.
   * LibreOffice writes of letters with an automatic color that they are clear, which is not so.
   */
  private static void keepColor(Map<String, String> style) {
    if (style.containsKey("text:color")) {
      style.putIfAbsent("text:opacity", "100%");
      style.putIfAbsent("text:use-window-font-color", "false");
    } else {
      style.remove("text:opacity");
    }
  }

  private static void keep(Map<String, String> style, String property, String value) {
    if (KEPT.contains(property)) {
      style.putIfAbsent(property, value);
    }
  }

  private static void put(Map<String, String> style, String property, @Nullable String value) {
    if (value != null) {
      style.put(property, value);
    }
  }

  private static String key(String family, String name) {
    return family + '/' + name;
  }

  /** Looks whether pages have a color, or anything else behind their text. */
  private void page(OdfXml xml) {
    String color = TextLook.background(xml.find("background-color"));
    boolean isFilled = !xml.attribute("fill").isEmpty() && !xml.is("fill", "none");
    if (color != null && !color.equals(TextLook.WHITE) || isFilled && color == null) {
      page = TextLook.UNKNOWN;
    }
  }

  /** What stands behind text of which nothing else is said. */
  String page() {
    return page;
  }

  /** What a style says, with what it is based on and what holds for its family. */
  Map<String, String> style(String family, String name) {
    String key = key(family, name);
    Map<String, String> known = whole.get(key);
    if (known == null) {
      known = new HashMap<>(stated.getOrDefault(key(family, ""), Map.of()));
      takeParents(known, family, name, MOST_PARENTS);
      whole.put(key, known);
    }
    return known;
  }

  private void takeParents(Map<String, String> into, String family, String name, int most) {
    Map<String, String> own = stated.get(key(family, name));
    if (own != null && !name.isEmpty() && most > 0) {
      takeParents(into, family, own.getOrDefault("parent", ""), most - 1);
      into.putAll(own);
    }
  }

  /** How text of a style is shown. */
  TextLook look(String family, String name) {
    return looks.computeIfAbsent(key(family, name), key -> TextLook.of(style(family, name)));
  }

  /** The number format of a style of cells. */
  NumberFormat format(Map<String, String> style) {
    return numbers.format(style.getOrDefault("data-style", ""));
  }

  ListStyles lists() {
    return lists;
  }
}
