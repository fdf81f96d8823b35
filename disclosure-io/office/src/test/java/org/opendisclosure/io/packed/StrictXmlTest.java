package org.opendisclosure.io.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.text.RefusedException;

/** What the parser itself takes and refuses, the same on every Java version. */
class StrictXmlTest {

  private static byte[] utf8(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] content) throws XMLStreamException {
    XMLStreamReader xml = StrictXml.open(content);
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  @Test
  void textWrittenInReferencesMayBeLong() throws XMLStreamException {
    String text = text(utf8("<t>" + "&#23616;&amp;&#x4EF6;".repeat(200_000) + "</t>"));
    assertEquals("局&件".repeat(200_000), text);
  }

  @Test
  void anAttributeWrittenInReferencesMayBeLong() throws XMLStreamException {
    XMLStreamReader xml = StrictXml.open(utf8("<t v='" + "&lt;".repeat(200_000) + "'/>"));
    xml.next();
    assertEquals("<".repeat(200_000), xml.getAttributeValue(0));
  }

  @Test
  void anElementMayHaveHundredsOfAttributesAndALongName() throws XMLStreamException {
    StringBuilder element = new StringBuilder("<" + "n".repeat(900));
    for (int i = 0; i < 900; i++) {
      element.append(" a").append(i).append("='").append(i).append("'");
    }
    XMLStreamReader xml = StrictXml.open(utf8(element + "/>"));
    xml.next();
    assertEquals(900, xml.getAttributeCount());
    assertEquals("899", xml.getAttributeValue(899));
  }

  @Test
  void attributesWithoutEndAreNotTaken() {
    StringBuilder element = new StringBuilder("<t");
    for (int i = 0; i < 20_000; i++) {
      element.append(" a").append(i).append("=''");
    }
    assertThrows(XMLStreamException.class, () -> text(utf8(element + "/>")));
  }

  @Test
  void levelsAreCountedByThePartAndNotByTheParser() throws XMLStreamException, RefusedException {
    String deep = "<t>".repeat(1_000) + "局" + "</t>".repeat(1_000);
    assertEquals("局", text(utf8(deep)));
    String most = "<t>".repeat(192) + "局" + "</t>".repeat(192);
    PartXml part = new PartXml("word/document.xml", utf8(most));
    int deepest = 0;
    while (part.next()) {
      deepest = Math.max(deepest, part.depth());
    }
    assertEquals(192, deepest);
    PartXml tooDeep = new PartXml("word/document.xml", utf8("<t>" + most + "</t>"));
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> {
              while (tooDeep.next()) {}
            });
    assertEquals("文件的结构嵌套超过 192 层,未读取", refused.reason().zh());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void aByteOrderMarkTellsTheEncoding(String charset) throws Exception {
    assertEquals("件", text("\uFEFF<t>件</t>".getBytes(charset)));
  }

  /** No office program writes other encodings, and a wrong guess makes wrong words. */
  @Test
  void otherEncodingsAreAnError() throws Exception {
    byte[] gbk = "<?xml version='1.0' encoding='GBK'?><t>件</t>".getBytes("GBK");
    assertThrows(XMLStreamException.class, () -> text(gbk));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE t [<!ENTITY e 'expanded'>]>",
        "<!DOCTYPE t [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE t SYSTEM 'file:///etc/hostname' [<!ENTITY % p SYSTEM 'file:///etc/hostname'>"
            + " %p;]>"
      })
  void aDocumentTypeDeclaresNothing(String type) throws XMLStreamException {
    XMLStreamReader xml = StrictXml.open(utf8(type + "<t>&e;</t>"));
    assertEquals(XMLStreamConstants.DTD, xml.next());
    assertEquals(XMLStreamConstants.START_ELEMENT, xml.next());
    assertThrows(XMLStreamException.class, xml::next);
  }

  @Test
  void aDocumentTypeThatIsDamagedIsADamagedPart() throws RefusedException {
    PartXml part = new PartXml("word/document.xml", utf8("<!DOCTYPE t [\u0001]><t/>"));
    RefusedException refused = assertThrows(RefusedException.class, part::next);
    assertEquals(PackedProblems.damaged("word/document.xml"), refused.reason());
  }
}
