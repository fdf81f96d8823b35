package org.opendisclosure.io.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Reading;

/** Files of which nothing is read: damaged, encrypted, scanned, or made to take all memory. */
class HostileOfdTest {

  private static void assertRefused(byte[] ofd, String why) {
    Reading reading = OfdReaderTest.read(ofd);
    assertTrue(reading.form().isEmpty());
    assertEquals(1, reading.notes().size());
    String told = OfdReaderTest.told(reading);
    assertTrue(told.contains(why), told);
  }

  private static String text(String attributes) {
    return "<ofd:TextObject ID=\"9\" Boundary=\"0 0 10 4\" Size=\"3.5\"><ofd:TextCode "
        + attributes
        + ">31</ofd:TextCode></ofd:TextObject>";
  }

  @Test
  void aScanIsRefusedWithAdvice() {
    OfdPages scan =
        OfdPages.small()
            .draw(
                "<ofd:ImageObject ID=\"9\" ResourceID=\"8\" Boundary=\"0 0 210 297\" CTM=\"210 0 0"
                    + " 297 0 0\"/>");
    assertRefused(scan.bytes(), "OFD 没有文字层");
  }

  @Test
  void aScanWithRecognisedTextIsRefusedWithAdvice() {
    OfdPages scan = OfdPages.small().text(60, 60, 10, "行政许可31", "Alpha=\"0\"");
    assertRefused(scan.bytes(), "识别");
  }

  @Test
  void anEncryptedFileIsTold() {
    OfdPages file = OfdPages.report().part("Encryptions.xml", "<ofd:Encryptions xmlns:ofd=\"o\"/>");
    assertRefused(file.bytes(), "已加密");
  }

  @ParameterizedTest
  @CsvSource({
    "'X=\"1\" Y=\"NaN\"', 已损坏或不规范",
    "'X=\"1\" Y=\"2\" DeltaX=\"1,5\"', 已损坏或不规范",
    "'X=\"1\" Y=\"2\" DeltaX=\"1', 文件已损坏"
  })
  void whatIsNoNumberIsRefused(String attributes, String why) {
    assertRefused(OfdPages.report().draw(text(attributes)).bytes(), why);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
  void aFileThatWasCutOffIsRefused(double share) {
    byte[] whole = OfdPages.report().bytes();
    assertRefused(Arrays.copyOf(whole, (int) (share * whole.length)), "损坏");
  }

  @Test
  void aFileWithoutItsRootOrAPageIsRefused() {
    assertRefused(OfdPages.report().part("OFD.xml", "<ofd:OFD xmlns:ofd=\"o\"/>").bytes(), "没有文字层");
    assertRefused(
        OfdPages.report()
            .part("OFD.xml", "<OFD><DocBody><DocRoot>../../etc/passwd</DocRoot></DocBody></OFD>")
            .bytes(),
        "已损坏或不规范");
  }

  @Test
  void aDocumentTypeIsRefused() {
    String root = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    assertRefused(OfdPages.report().part("OFD.xml", root).bytes(), "DTD");
  }

  @Test
  void aDrawingThatContainsItselfIsRefused() {
    String self =
        "<ofd:CompositeObject ID=\"1\" ResourceID=\"80\" Boundary=\"0 0 10 4\"/>".repeat(2);
    OfdPages pages =
        OfdPages.report()
            .resources(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"80\"><ofd:Content>"
                    + self
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
            .draw(self);
    assertRefused(pages.bytes(), "过大");
  }

  @Test
  void tooManyElementsAreRefused() {
    assertRefused(OfdPages.report().draw("<a/>".repeat(600_000)).bytes(), "过大");
  }

  @Test
  void tooManyCharactersAreRefused() {
    String many = text("X=\"1\" Y=\"2\" DeltaX=\"g 400000 1\"").replace("31", "3".repeat(401_000));
    assertRefused(OfdPages.report().draw(many).bytes(), "过大");
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() {
    String blank = " ".repeat(17 << 20);
    assertRefused(OfdPages.report().part("Doc_0/a.xml", blank).bytes(), "16 MiB");
  }
}
