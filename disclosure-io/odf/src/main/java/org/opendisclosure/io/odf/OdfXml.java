package org.opendisclosure.io.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;

/**
 * Goes through the elements of one part of a document. Whoever reads an element remembers its
 * {@link #depth()} and asks for the {@link #next} element within it until there is none.
 */
final class OdfXml {

  /** How namespaces are named in the standard, by what stands in them before the version. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "datastyle", "number",
          "drawing", "draw",
          "svg-compatible", "svg",
          "xsl-fo-compatible", "fo");

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  private final PartXml xml;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  OdfXml(PartXml xml) {
    this.xml = xml;
  }

  /** How deep the present element is nested; 0 before the first. */
  int depth() {
    return xml.depth();
  }

  /** Goes to the next element within that of a depth; tells whether there is one. */
  boolean next(int within) throws RefusedException {
    boolean isThere = piece(within);
    while (isThere && xml.isText()) {
      isThere = piece(within);
    }
    return isThere;
  }

  /** Goes to the next element or text within that of a depth; tells whether there is one. */
  boolean piece(int within) throws RefusedException {
    while (xml.depth() >= within && xml.next()) {
      if (xml.isStart() || xml.isText() && xml.depth() >= within) {
        return true;
      }
      if (xml.isEnd() && xml.depth() < within) {
        return false;
      }
    }
    return false;
  }

  boolean isText() {
    return xml.isText();
  }

  /** The present text, as it stands. */
  String text() {
    return xml.text();
  }

  /** Passes the rest of the present element. */
  void skip() throws RefusedException {
    int within = depth();
    while (next(within)) {
      // What it holds means nothing.
    }
  }

  /** Passes the rest of the present element and gives its text. */
  String content() throws RefusedException {
    int within = depth();
    StringBuilder text = new StringBuilder();
    while (piece(within)) {
      if (xml.isText()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  /** The name of the present element, with the prefix that the standard gives to its namespace. */
  String name() {
    Map<String, String> known = names.get(xml.namespace());
    if (known == null) {
      known = new HashMap<>();
      names.put(xml.namespace(), known);
    }
    String name = known.get(xml.name());
    if (name == null) {
      name = prefix(xml.namespace()) + ":" + xml.name();
      known.put(xml.name(), name);
    }
    return name;
  }

  private static String prefix(String namespace) {
    String[] parts = namespace.split(":");
    String last = parts.length < 2 ? "" : parts[parts.length - 2];
    return PREFIXES.getOrDefault(last, last);
  }

  /** An attribute of the present element; empty if it has none such. */
  String attribute(String name) {
    return xml.attribute(name);
  }

  /** An attribute of the present element, or null. */
  @Nullable String find(String name) {
    return xml.find(name);
  }

  /** Hands over the attributes of the present element, with a colon before each name. */
  void attributes(BiConsumer<String, String> taker) {
    xml.attributes((name, value) -> taker.accept(":" + name, value));
  }

  /** An attribute of the present element that others use as well, in the standard's meaning. */
  String office(String name) {
    return xml.attribute(OFFICE, name);
  }

  /** A count that the present element states, such as of repetitions; at least 1. */
  int count(String attribute) {
    return Math.max(1, xml.number(attribute, 1));
  }

  /** A whole number that the present element states, or another if it states none. */
  int number(String attribute, int otherwise) {
    return xml.number(attribute, otherwise);
  }

  /** Whether an attribute of the present element has a value. */
  boolean is(String attribute, String value) {
    return value.equals(xml.find(attribute));
  }
}
