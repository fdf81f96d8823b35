package org.opendisclosure.io.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;

/**
 * Figures of which a file has more, or less, than one sees. What one sees is read, or a note says
 * that it is not.
 */
class DoubtfulFiguresTest {

  private static final Cell CELL =
      Edition.ANNUAL_REPORT_2021
          .catalogue()
          .get("proactiveDisclosure.administrativeLicensing.decisions");

  private static PdfPages report(Consumer<PdfPages> cell) {
    PdfPages pages = PdfPages.report();
    cell.accept(pages);
    return pages;
  }

  private static Reading read(byte[] pdf) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(pdf), "report.pdf", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static OptionalLong figure(Reading reading) {
    return reading.form().orElseThrow().figures().findCount(CELL);
  }

  private static String told(Reading reading) {
    return String.join("\n", reading.notes().stream().map(Object::toString).toList());
  }

  private static void assertFigure(long expected, Consumer<PdfPages> cell) {
    Reading reading = read(report(cell).bytes());
    assertEquals(OptionalLong.of(expected), figure(reading), () -> told(reading));
    assertTrue(reading.isComplete(), () -> told(reading));
  }

  private static void assertUnreadable(String raw, Consumer<PdfPages> cell) {
    Reading reading = read(report(cell).bytes());
    assertEquals(OptionalLong.empty(), figure(reading), () -> told(reading));
    assertEquals(raw, reading.form().orElseThrow().figures().findUnreadable(CELL).orElse(""));
    assertEquals(raw.contains("|"), told(reading).contains("分开印刷"), () -> told(reading));
    assertEquals(raw.contains("\uFFFD"), told(reading).contains("认不出"), () -> told(reading));
    assertFalse(reading.isComplete());
  }

  private static void assertHidden(Consumer<PdfPages> cell) {
    Reading reading = read(report(cell).bytes());
    assertEquals(OptionalLong.empty(), figure(reading), () -> told(reading));
    assertTrue(told(reading).contains("看不见"), () -> told(reading));
  }

  @Test
  void theMarkOfAFootnoteIsNoPartOfAFigure() {
    assertUnreadable("45 | 1", p -> p.text(260, 155, 10, "45").text(270, 151, 6, "1"));
    assertUnreadable("45 | 1", p -> p.text(260, 155, 10, "45").text(270, 155, 6, "1"));
    assertUnreadable("45 | 1", p -> p.text(260, 155, 10, "45").text(270, 152, 10, "1"));
    assertUnreadable("45①", p -> p.text(260, 155, 10, "45①"));
    assertUnreadable("45¹", p -> p.text(260, 155, 10, "45¹"));
  }

  @Test
  void whatIsDrawnTwiceInOnePlaceIsOneFigure() {
    for (double shift : new double[] {0, 0.3, 1, 1.9}) {
      assertFigure(45, p -> p.text(260, 155, 10, "45").text(260 + shift, 155.3, 10, "45"));
    }
    assertFigure(1122, p -> p.text(260, 155, 10, "1122").text(260.3, 155, 10, "1122"));
  }

  @Test
  void figuresOneOverTheOtherAreNeither() {
    for (double shift = 0; shift < 5; shift += 0.25) {
      double x = 260 + shift;
      Reading reading =
          read(report(p -> p.text(260, 155, 10, "4478").text(x, 155, 10, "1239")).bytes());
      assertEquals(OptionalLong.empty(), figure(reading), () -> x + told(reading));
      assertFalse(reading.isComplete());
    }
  }

  @Test
  void aFigureThatIsStruckOutIsNotRead() {
    assertUnreadable("\uFFFD\uFFFD", p -> p.text(260, 155, 10, "45").line(258, 152, 272, 152));
    assertUnreadable("\uFFFD\uFFFD", p -> p.text(260, 155, 10, "45").bar(260, 151, 270, 151.6));
    assertUnreadable(
        "\uFFFD\uFFFD51",
        p -> p.text(260, 155, 10, "4551").line(260, 151.5, 270, 151.5).line(260, 157, 280, 157));
    assertUnreadable(
        "\uFFFD45\u2013", p -> p.text(260, 155, 10, "45").text(259.9, 155, 10, "\u2013\u2013"));
    assertFigure(45, p -> p.text(260, 155, 10, "45").line(260, 156.5, 270, 156.5));
  }

  @Test
  void figuresOnTwoLinesOfACellAreNotJoinedToOne() {
    assertUnreadable("12 | 34", p -> p.text(260, 150, 10, "12").text(260, 163, 10, "34"));
  }

  @Test
  void whatIsOutsideTheShownPartOfThePageIsNotRead() throws IOException {
    try (PDDocument document =
        report(p -> p.text(260, 155, 10, "4").text(460, 155, 10, "5")).document()) {
      document.getPage(0).setCropBox(new PDRectangle(0, 0, 455, 842));
      assertEquals(OptionalLong.of(4), figure(read(bytes(document))));
    }
  }

  @Test
  void whatIsOutsideTheBoxOfAnObjectIsNotRead() throws IOException {
    try (PDDocument document = report(p -> p.draw("q 1 0 0 1 10 0 cm /O Do Q")).document()) {
      COSStream object = document.getDocument().createCOSStream();
      object.setItem(COSName.SUBTYPE, COSName.FORM);
      object.setItem(COSName.BBOX, new PDRectangle(0, 0, 260, 842).getCOSArray());
      try (OutputStream out = object.createOutputStream()) {
        String text = "BT /F0 10 Tf 250 687 Td <34> Tj 5.5 0 Td <35> Tj 5.5 0 Td <36> Tj ET";
        out.write(text.getBytes(StandardCharsets.US_ASCII));
      }
      document
          .getPage(0)
          .getResources()
          .getCOSObject()
          .setItem(COSName.XOBJECT, dictionary(COSName.O, object));
      assertCut("45… | 456", read(bytes(document)));
    }
  }

  private static void assertCut(String raw, Reading reading) {
    assertEquals(OptionalLong.empty(), figure(reading), () -> told(reading));
    assertEquals(raw, reading.form().orElseThrow().figures().findUnreadable(CELL).orElse(""));
    assertTrue(told(reading).contains("截去"), () -> told(reading));
    assertTrue(told(reading).contains("(|前是看得见的部分"), () -> told(reading));
    assertFalse(reading.isComplete());
  }

  /** Draws a text of which only a part shows. */
  private static Reading clipped(String path, String text) {
    String draw = "q " + path + " n BT /F0 10 Tf 260 687 Td (" + text + ") Tj ET Q";
    return read(report(p -> p.text(260, 995, 10, "0").draw(draw)).bytes());
  }

  @Test
  void aFigureThatIsCutOffIsKeptAsSeenAndAsItStands() {
    for (String path : List.of("252 680 22 25 re W", "0 0 m 274 0 l 274 842 l 0 842 l W*")) {
      assertCut("12… | 1234", clipped(path, "1234"));
    }
    assertCut("…34 | 1234", clipped("266 680 90 25 re W", "1234"));
    assertCut("…23… | 1234", clipped("264 680 12 25 re W", "1234"));
    assertCut("… | 1234", clipped("252 690 90 25 re W", "1234"));
    assertCut("… | 7", clipped("252 680 10 25 re W", "7"));
    assertCut("12… | 1234", clipped("0 0 300 842 re W n 252 680 22 200 re W", "1234"));
    assertCut("12…4 | 1234", clipped("0 0 595 842 re 270.5 680 4 30 re W*", "1234"));
  }

  /** As LibreOffice leaves it out of the file. */
  @Test
  void aFigureThatFillsItsCellUpToTheEdgeMayGoOn() {
    assertCut("…12… | 12", clipped("259 680 11.3 25 re W", "12"));
    assertCut("…12… | 12", clipped("259.7 680 11.3 25 re W", "12"));
    assertEquals(OptionalLong.of(12), figure(clipped("252 680 18.3 25 re W", "12")));
  }

  @Test
  void anEdgeThatHidesNothingChangesNothing() {
    for (String path :
        List.of(
            "252 680 28 25 re W",
            "260 687 20 7 re W*",
            "250 680 m 300 680 l 300 700 l 275 720 l 250 700 l h W",
            "230 690 m 230 640 330 640 330 690 c 330 740 230 740 230 690 c W",
            "0 0 595 842 re 300 680 90 30 re W*")) {
      Reading reading = clipped(path, "1234");
      assertEquals(OptionalLong.of(1234), figure(reading), () -> path + told(reading));
      assertTrue(reading.isComplete(), () -> path + told(reading));
    }
  }

  @Test
  void aFigureOfWhichNothingIsSeenIsTold() {
    assertHidden(p -> p.draw("q 252 680 5 25 re W n").text(260, 155, 10, "45").draw("Q"));
    assertHidden(p -> p.draw("q W n").text(260, 155, 10, "45").draw("Q"));
    assertHidden(p -> p.text(260, 155, 1.2, "45"));
  }

  @Test
  void whatIsCutOffBesideAFigureMakesItUncertain() {
    Consumer<PdfPages> figure = p -> p.text(260, 155, 10, "45");
    String cut = "q 0 0 278 842 re W n BT /F0 10 Tf 275 687 Td (12) Tj ET Q";
    Reading reading = read(report(figure.andThen(p -> p.draw(cut))).bytes());
    assertCut("45… | 12", reading);
  }

  @Test
  void wordsThatAreCutOffAreTakenWhole() {
    PdfPages pages = PdfPages.report().text(260, 155, 10, "12");
    Reading whole = read(pages.bytes());
    pages = PdfPages.report().text(260, 155, 10, "12");
    pages.draw("q 50 602 200 40 re W n").text(60, 195, 10, "行政").draw("Q");
    assertEquals(whole.form(), read(pages.bytes()).form());
  }

  @Test
  void aFigureAcrossALineIsNotGuessed() {
    String across = "BT /F0 10 Tf 438 687 Td (1234) Tj ET";
    assertFigure(1234, p -> p.text(260, 995, 10, "0").draw(across));
    String inside = "BT /F0 10 Tf 240 687 Td (1234) Tj ET";
    Reading reading = read(report(p -> p.text(260, 995, 10, "0").draw(inside)).bytes());
    assertEquals(OptionalLong.empty(), figure(reading), () -> told(reading));
    assertTrue(told(reading).contains("1234"), () -> told(reading));
    assertFalse(reading.isComplete());
  }

  @Test
  void whatIsDrawnCountsAndNotWhatIsSaidAboutIt() {
    assertFigure(
        45,
        p ->
            p.draw("/Span <</ActualText (99)>> BDC")
                .text(260, 155, 10, "45")
                .draw("EMC /Artifact BMC EMC"));
  }

  @Test
  void whatCannotBeSeenIsNotRead() {
    assertHidden(p -> p.mode(3).text(260, 155, 10, "45"));
    assertHidden(p -> p.mode(7).text(260, 155, 10, "45"));
    assertHidden(p -> p.text(260, 155, 10, "45").draw("1 g 252 %d 60 20 re f", 842 - 160));
    assertHidden(p -> p.draw("1 1 1 rg").text(260, 155, 10, "45").draw("0 g"));
    assertHidden(p -> p.draw("0 0 0 0 k").text(260, 155, 10, "45").draw("0 g"));
    assertFigure(45, p -> p.draw("q 1 g Q").text(260, 155, 10, "45"));
    assertFigure(45, p -> p.draw("1 g /P cs").text(260, 155, 10, "45"));
    assertFigure(
        45,
        p -> p.draw("0.2 g 252 %d 60 20 re f 1 g", 842 - 160).text(260, 155, 10, "45").draw("0 g"));
    assertFigure(45, p -> p.draw("0.9 g 252 %d 60 20 re f", 842 - 160).text(260, 155, 10, "45"));
    assertFigure(
        51,
        p ->
            p.text(320, 155, 10, "51").draw("q 252 %d 60 20 re W n 0 0 595 842 re f Q", 842 - 160));
  }

  @Test
  void whatAnAreaCoversIsReplacedByWhatIsDrawnOnIt() {
    Reading reading =
        read(
            report(
                    p ->
                        p.text(260, 155, 10, "45")
                            .draw("1 g 252 %d 60 20 re f 0 g", 842 - 160)
                            .text(260, 155, 10, "51"))
                .bytes());
    assertEquals(OptionalLong.of(51), figure(reading));
    assertTrue(told(reading).contains("遮盖"), () -> told(reading));
  }

  /** An image that is drawn last, of a page or of one cell. */
  private static Reading readBelowImage(String place, String state, COSName... masks)
      throws IOException {
    PdfPages pages = report(p -> p.text(260, 155, 10, "45"));
    pages.draw("q /G gs %s cm /I Do Q", place);
    COSDictionary graphics = new COSDictionary();
    graphics.setItem(COSName.BM, COSName.getPDFName(state));
    return readWithImage(pages, graphics, masks);
  }

  private static Reading readWithImage(PdfPages pages, COSName... masks) throws IOException {
    return readWithImage(pages, new COSDictionary(), masks);
  }

  private static Reading readWithImage(PdfPages pages, COSDictionary graphics, COSName... masks)
      throws IOException {
    try (PDDocument document = pages.document()) {
      COSStream image = document.getDocument().createCOSStream();
      image.setItem(COSName.SUBTYPE, COSName.IMAGE);
      for (COSName mask : masks) {
        image.setItem(mask, new COSArray());
      }
      COSDictionary resources = document.getPage(0).getResources().getCOSObject();
      resources.setItem(COSName.XOBJECT, dictionary(COSName.I, image));
      resources.setItem(COSName.EXT_G_STATE, dictionary(COSName.G, graphics));
      return read(bytes(document));
    }
  }

  private static COSDictionary dictionary(COSName name, COSDictionary value) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(name, value);
    return dictionary;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void aScanOverItsRecognisedTextIsRefused() throws IOException {
    Reading scan = readBelowImage("595 0 0 842 0 0", "Normal");
    assertTrue(scan.form().isEmpty());
    assertTrue(told(scan).contains("扫描件"), () -> told(scan));
    Reading cell = readBelowImage("40 0 0 20 255 680", "Normal");
    assertEquals(OptionalLong.empty(), figure(cell));
    assertTrue(told(cell).contains("看不见"), () -> told(cell));
  }

  @Test
  void aSealThatOneSeesThroughHidesNothing() throws IOException {
    assertEquals(OptionalLong.of(45), figure(readBelowImage("595 0 0 842 0 0", "Multiply")));
    for (COSName mask : List.of(COSName.SMASK, COSName.MASK)) {
      assertEquals(OptionalLong.of(45), figure(readBelowImage("595 0 0 842 0 0", "Normal", mask)));
    }
  }

  /** Such as a pasted table, or the scan of one page. */
  @Test
  void anImageInWhichATableCouldStandIsTold() throws IOException {
    PdfPages pages = report(p -> p.text(260, 155, 10, "45"));
    Reading sealed = readWithImage(pages.draw("q 110 0 0 110 50 100 cm /I Do Q"));
    assertFalse(told(sealed).contains("图片"), () -> told(sealed));
    String inline = "q 300 0 0 200 50 100 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q";
    assertTrue(told(read(report(p -> p.draw(inline)).bytes())).contains("此页有图片"));
    pages.draw("q 300 0 0 200 50 100 cm /I Do Q");
    Reading pasted = readWithImage(pages);
    assertTrue(pasted.isComplete() && told(pasted).contains("此页有图片"), () -> told(pasted));
    pages.page().draw("q 595 0 0 842 0 0 cm /I Do Q").text(300, 800, 9, "- 2 -");
    Reading scanned = readWithImage(pages);
    assertFalse(scanned.isComplete());
    assertTrue(told(scanned).contains("此页没有文字层"), () -> told(scanned));
  }

  @Test
  void aPageThatIsOnlyDrawnIsTold() {
    PdfPages pages = report(p -> p.text(260, 155, 10, "45"));
    assertTrue(read(pages.page().bytes()).isComplete());
    assertFalse(read(pages.line(50, 50, 90, 50).bytes()).isComplete());
  }

  @Test
  void aFigureOnAHiddenLayerIsNotRead() throws IOException {
    for (boolean isShown : new boolean[] {true, false}) {
      PdfPages pages =
          report(p -> p.draw("/OC /L BDC /Span BMC EMC").text(260, 155, 10, "45").draw("EMC"));
      try (PDDocument document = pages.document()) {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, isShown);
        document.getDocumentCatalog().setOCProperties(layers);
        document
            .getPage(0)
            .getResources()
            .getCOSObject()
            .setItem(COSName.PROPERTIES, dictionary(COSName.getPDFName("L"), layer.getCOSObject()));
        Reading reading = read(bytes(document));
        assertEquals(isShown ? OptionalLong.of(45) : OptionalLong.empty(), figure(reading));
        assertEquals(isShown, reading.isComplete(), () -> told(reading));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FreeText", "StrikeOut", "Widget"})
  void remarksAndFieldsThatMayChangeFiguresAreTold(String kind) throws IOException {
    COSDictionary remark = new COSDictionary();
    remark.setName(COSName.SUBTYPE, kind);
    remark.setItem(COSName.V, new COSString("45"));
    assertTrue(told(readWith(remark)).contains("批注"));
    remark.setInt(COSName.F, 2);
    assertTrue(readWith(remark).isComplete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Link", "Widget", "Stamp", "Highlight"})
  void linksSealsAndEmptyFieldsAreNotWorthTelling(String kind) throws IOException {
    COSDictionary remark = new COSDictionary();
    remark.setName(COSName.SUBTYPE, kind);
    remark.setItem(COSName.V, new COSDictionary());
    assertTrue(readWith(remark).isComplete());
  }

  private static Reading readWith(COSDictionary remark) throws IOException {
    try (PDDocument document = report(p -> p.text(260, 155, 10, "45")).document()) {
      PDPage page = document.getPage(0);
      COSArray remarks = new COSArray();
      remarks.add(remark);
      page.getCOSObject().setItem(COSName.ANNOTS, remarks);
      return read(bytes(document));
    }
  }
}
