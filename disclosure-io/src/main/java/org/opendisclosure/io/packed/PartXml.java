package org.opendisclosure.io.packed;

import java.util.MissingResourceException;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;

/**
 * The XML of one part, event by event. Document types, and with them all entities, are refused, and
 * so is deep nesting; nothing is fetched. Namespaces do not matter, because the two variants of the
 * standard differ in them.
 */
public final class PartXml {

  /** Some sixty tables in one another, counted here because parsers differ. */
  private static final int MAX_DEPTH = 192;

  private static final int MAX_DIGITS = 9;

  private final String part;
  private final XMLStreamReader xml;
  private int event = XMLStreamConstants.START_DOCUMENT;
  private int depth;

  /**
   * The XML of a file that is not packed, or of a part.
   *
   * @param part its name for messages
   * @param content its bytes
   */
  public PartXml(String part, byte[] content) throws RefusedException {
    this.part = part;
    try {
      xml = StrictXml.open(content);
    } catch (XMLStreamException e) {
      throw new RefusedException(PackedProblems.damaged(part));
    }
  }

  /**
   * Goes to the next event; tells whether there is one. For some mistakes, such as a control
   * character in a document type, the JDK's parser lacks the message and misses it.
   */
  public boolean next() throws RefusedException {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      event = xml.next();
    } catch (XMLStreamException | MissingResourceException e) {
      throw new RefusedException(PackedProblems.damaged(part));
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new RefusedException(PackedProblems.documentType());
    }
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
      throw new RefusedException(PackedProblems.tooDeep(MAX_DEPTH));
    }
    depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    return true;
  }

  public boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  public boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  public boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** The name of the element that starts or ends. */
  public String name() {
    return xml.getLocalName();
  }

  public String namespace() {
    String namespace = xml.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** How many elements are open, the one that starts included. */
  public int depth() {
    return depth;
  }

  public boolean isStart(String name) {
    return isStart() && name().equals(name);
  }

  public String text() {
    return xml.getText();
  }

  /** An attribute of the element that starts; empty if it has none such. */
  public String attribute(String name) {
    String value = find(name);
    return value == null ? "" : value;
  }

  /** An attribute of the element that starts, or null. */
  public @Nullable String find(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute of the element that starts, told from others of its name; empty if none. */
  public String attribute(String namespace, String name) {
    String value = xml.getAttributeValue(namespace, name);
    return value == null ? "" : value;
  }

  /** Hands over the names and values of the attributes of the element that starts. */
  public void attributes(BiConsumer<String, String> taker) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      taker.accept(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
  }

  /** Whether an attribute of the element that starts says yes. */
  public boolean isOn(String attribute) {
    String value = attribute(attribute);
    return value.equals("1") || value.equals("true");
  }

  /** An attribute that is a whole number below a billion; the default if it is none. */
  public int number(String attribute, int otherwise) {
    return whole(attribute(attribute), otherwise);
  }

  /** A whole number below a billion; the default if the text is none. */
  public static int whole(String text, int otherwise) {
    boolean isWhole = !text.isEmpty() && text.length() <= MAX_DIGITS;
    for (int i = 0; isWhole && i < text.length(); i++) {
      isWhole = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return isWhole ? Integer.parseInt(text) : otherwise;
  }
}
