package org.opendisclosure.io.packed;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens the XML of one part of a document by the JDK's own parser, which fetches nothing and
 * expands nothing. Such parts are UTF-8 or UTF-16; what is not is an error. They are decoded here
 * because the parser prints a line to standard error for each byte that it cannot decode.
 */
final class StrictXml {

  /**
   * The parser's own limits, whose defaults differ from one Java version to the next; 0 is none.
   * Since Java 24 it follows 100 levels and takes 100,000 {@code &lt;} or {@code &#23616;}. The
   * size of a part is limited before, its depth behind.
   */
  private static final Map<String, Integer> LIMITS =
      Map.of(
          "jdk.xml.maxElementDepth", 0,
          "jdk.xml.maxGeneralEntitySizeLimit", 0,
          "jdk.xml.totalEntitySizeLimit", 0,
          "jdk.xml.elementAttributeLimit", 10_000,
          "jdk.xml.maxXMLNameLimit", 1_000);

  private static final XMLInputFactory FACTORY = factory();

  private StrictXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("no external entities");
        });
    LIMITS.forEach((name, limit) -> set(factory, name, limit));
    return factory;
  }

  /** Other parsers than OpenJDK's need not know the property. */
  private static void set(XMLInputFactory factory, String name, int limit) {
    if (factory.isPropertySupported(name)) {
      factory.setProperty(name, limit);
    }
  }

  static XMLStreamReader open(byte[] content) throws XMLStreamException {
    boolean isMarked = startsWith(content, 0xEF, 0xBB, 0xBF);
    boolean isWide = startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE);
    Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    int start = isMarked ? 3 : 0;
    ByteArrayInputStream in = new ByteArrayInputStream(content, start, content.length - start);
    return FACTORY.createXMLStreamReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static boolean startsWith(byte[] content, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
