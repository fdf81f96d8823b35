package org.opendisclosure.io.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of one part of a document. Whoever reads an element remembers its
 * {@link #depth()} and asks for the {@link #next} element within it until there is none.
 */
final class WordXml {

  private static final int MAX_DEPTH = 256;

  /** The namespaces of Word's own elements, transitional and strict. */
  private static final String WORD = "/wordprocessingml/";

  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final XMLStreamReader reader;
  private int depth;

  WordXml(String part, byte[] bytes) throws RefusedException {
    this.part = part;
    try {
      this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
    } catch (XMLStreamException e) {
      throw new RefusedException(WordProblems.damaged(part));
    }
  }

  /** The JDK's own parser, which fetches nothing and expands nothing. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** How deep the present element is nested; 0 before the first. */
  int depth() {
    return depth;
  }

  /** Goes to the next element within that of a depth; tells whether there is one. */
  boolean next(int within) throws RefusedException {
    while (depth >= within && advance() != XMLStreamConstants.END_DOCUMENT) {
      if (reader.isStartElement()) {
        return true;
      }
      if (reader.isEndElement() && depth < within) {
        return false;
      }
    }
    return false;
  }

  /** Passes the rest of the present element. */
  void skip() throws RefusedException {
    int within = depth;
    while (next(within)) {
      // What it holds means nothing.
    }
  }

  /** Passes the rest of the present element; tells whether it holds an element. */
  boolean holds(String name) throws RefusedException {
    int within = depth;
    boolean isFound = false;
    while (next(within)) {
      isFound |= name().equals(name);
    }
    return isFound;
  }

  /** Passes the rest of the present element and gives its text. */
  String text() throws RefusedException {
    int within = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= within) {
      int event = advance();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        break;
      }
      if (reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  /** The name of the present element; with a star before it if it is not one of Word's own. */
  String name() {
    String namespace = reader.getNamespaceURI();
    return namespace != null && namespace.contains(WORD)
        ? reader.getLocalName()
        : "*" + reader.getLocalName();
  }

  /** An attribute of the present element, or null. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of the present element; empty if it states none. */
  String value() {
    String value = attribute("val");
    return value == null ? "" : value;
  }

  /** The whole number that the present element states, or another if it states none in range. */
  int number(int most, int otherwise) {
    String digits = value().strip();
    return digits.matches("\\d{1,9}") ? Math.min(most, Integer.parseInt(digits)) : otherwise;
  }

  /** Whether the present element, a switch, is on. */
  boolean isOn() {
    return !value().matches("0|false|off");
  }

  private int advance() throws RefusedException {
    int event;
    try {
      event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw new RefusedException(WordProblems.damaged(part));
    }
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new RefusedException(WordProblems.documentType());
      case XMLStreamConstants.START_ELEMENT -> {
        if (++depth > MAX_DEPTH) {
          throw new RefusedException(WordProblems.tooDeep(MAX_DEPTH));
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {}
    }
    return event;
  }
}
