package org.opendisclosure.io.docx;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;

/**
 * Goes through the elements of one part of a document. Whoever reads an element remembers its
 * {@link #depth()} and asks for the {@link #next} element within it until there is none.
 */
final class WordXml {

  private static final Set<String> UNSHADED = Set.of("", "clear", "nil");
  private static final Set<String> OFF = Set.of("0", "false", "off");

  /** The namespaces of Word's own elements, transitional and strict. */
  private static final String WORD = "/wordprocessingml/";

  private final PartXml xml;

  WordXml(PartXml xml) {
    this.xml = xml;
  }

  /** How deep the present element is nested; 0 before the first. */
  int depth() {
    return xml.depth();
  }

  /** Goes to the next element within that of a depth; tells whether there is one. */
  boolean next(int within) throws RefusedException {
    while (xml.depth() >= within && xml.next()) {
      if (xml.isStart()) {
        return true;
      }
      if (xml.isEnd() && xml.depth() < within) {
        return false;
      }
    }
    return false;
  }

  /** Passes the rest of the present element. */
  void skip() throws RefusedException {
    int within = depth();
    while (next(within)) {
      // What it holds means nothing.
    }
  }

  /** Passes the rest of the present element; tells whether it holds an element. */
  boolean holds(String name) throws RefusedException {
    int within = depth();
    boolean isFound = false;
    while (next(within)) {
      isFound |= name().equals(name);
    }
    return isFound;
  }

  /** Passes the rest of the present element and gives its text. */
  String text() throws RefusedException {
    int within = depth();
    StringBuilder text = new StringBuilder();
    while (xml.depth() >= within && xml.next()) {
      if (xml.isText()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  /** The name of the present element; with a star before it if it is not one of Word's own. */
  String name() {
    return xml.namespace().contains(WORD) ? xml.name() : "*" + xml.name();
  }

  /** An attribute of the present element, or null. */
  @Nullable String attribute(String name) {
    return xml.find(name);
  }

  /** The value of the present element; empty if it states none. */
  String value() {
    return xml.attribute("val");
  }

  /** The whole number that the present element states, or another if it states none in range. */
  int number(int most, int otherwise) {
    int number = PartXml.whole(value().strip(), -1);
    return number < 0 ? otherwise : Math.min(most, number);
  }

  /** Whether the present element, a shading, gives a color to what it stands behind. */
  boolean isShade() {
    String pattern = value();
    String fill = xml.attribute("fill");
    boolean isFilled = !fill.isEmpty() && !fill.equals("auto") && !isWhite(fill);
    return isFilled || !UNSHADED.contains(pattern);
  }

  static boolean isWhite(String color) {
    return color.equalsIgnoreCase("FFFFFF") || color.equalsIgnoreCase("white");
  }

  /** Whether the present element, a switch, is on. */
  boolean isOn() {
    return !OFF.contains(value());
  }
}
