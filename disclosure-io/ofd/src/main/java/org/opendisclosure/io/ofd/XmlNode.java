package org.opendisclosure.io.ofd;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;

/** An element of a part, with all that is in it. */
final class XmlNode {

  private final String name;
  private final List<String> attributes;
  private List<XmlNode> children = List.of();
  private @Nullable StringBuilder text;

  private XmlNode(String name, List<String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /**
   * The outermost element of a part.
   *
   * @param tally counts its elements
   */
  static XmlNode of(PartXml xml, Tally tally) throws RefusedException {
    XmlNode document = new XmlNode("", List.of());
    Deque<XmlNode> open = new ArrayDeque<>(List.of(document));
    while (xml.next()) {
      if (xml.isStart()) {
        tally.element();
        XmlNode child = new XmlNode(xml.name(), attributes(xml));
        open.element().add(child);
        open.push(child);
      } else if (xml.isEnd()) {
        open.pop();
      } else if (xml.isText()) {
        open.element().add(xml.text());
      }
    }
    return document.children.get(0);
  }

  /** The name and the value of one attribute after the other. */
  private static List<String> attributes(PartXml xml) {
    List<String> attributes = new ArrayList<>(4);
    xml.attributes(
        (name, value) -> {
          attributes.add(name);
          attributes.add(value);
        });
    return attributes;
  }

  private void add(XmlNode child) {
    children = children.isEmpty() ? new ArrayList<>(2) : children;
    children.add(child);
  }

  private void add(String more) {
    text = text == null ? new StringBuilder(more.length()) : text;
    text.append(more);
  }

  String name() {
    return name;
  }

  /** What it contains outside other elements. */
  String text() {
    return text == null ? "" : text.toString();
  }

  List<XmlNode> children() {
    return children;
  }

  List<XmlNode> children(String name) {
    return children.stream().filter(child -> child.name.equals(name)).toList();
  }

  /** The first element of a name within this one, or null. */
  @Nullable XmlNode find(String name) {
    for (XmlNode child : children) {
      if (child.name.equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** The text of the first element of a name within this one; empty if there is none. */
  String text(String name) {
    XmlNode child = find(name);
    return child == null ? "" : child.text().strip();
  }

  /** An attribute; empty if there is none such. */
  String attribute(String name) {
    return attribute(name, "");
  }

  /** An attribute, or what stands for one that is missing. */
  String attribute(String name, String otherwise) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1).strip();
      }
    }
    return otherwise;
  }

  /** An attribute that says yes or no. */
  boolean is(String attribute, boolean otherwise) {
    return switch (attribute(attribute)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> otherwise;
    };
  }

  /** An attribute that is a number. */
  double number(String attribute, double otherwise) throws RefusedException {
    String value = attribute(attribute);
    return value.isEmpty() ? otherwise : OfdNumbers.of(value);
  }

  /** An attribute that is a list of numbers; empty if it is missing. */
  double[] numbers(String attribute) throws RefusedException {
    return OfdNumbers.list(attribute(attribute));
  }
}
