package org.opendisclosure.io.xlsx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of one part, event by event. Document types, and with them all entities, are refused, and
 * so is deep nesting; nothing is fetched. Namespaces do not matter, because the two variants of the
 * standard differ in them.
 */
final class PartXml {

  private static final int MAX_DEPTH = 64;

  private final XMLStreamReader xml;
  private int event = XMLStreamConstants.START_DOCUMENT;
  private int depth;

  PartXml(byte[] content) throws NotReadable {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("no external entities");
        });
    try {
      xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    } catch (XMLStreamException e) {
      throw new NotReadable(WorkbookProblems.damaged());
    }
  }

  /** Goes to the next event; tells whether there is one. */
  boolean next() throws NotReadable {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      event = xml.next();
    } catch (XMLStreamException e) {
      throw new NotReadable(WorkbookProblems.damaged());
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new NotReadable(WorkbookProblems.entities());
    }
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
      throw new NotReadable(WorkbookProblems.tooDeep(MAX_DEPTH));
    }
    depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    return true;
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** The name of the element that starts or ends. */
  String name() {
    return xml.getLocalName();
  }

  boolean isStart(String name) {
    return isStart() && name().equals(name);
  }

  String text() {
    return xml.getText();
  }

  /** An attribute of the element that starts; empty if it has none such. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether an attribute of the element that starts says yes. */
  boolean isOn(String attribute) {
    String value = attribute(attribute);
    return value.equals("1") || value.equals("true");
  }

  /** An attribute that is a whole number below a billion; the default if it is none. */
  int number(String attribute, int otherwise) {
    String value = attribute(attribute);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }
}
