package org.opendisclosure.io.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** A figure of a report, drawn in every way that decides whether one sees it. */
class SeenFiguresTest {

  private static final Cell LICENSES =
      Edition.ANNUAL_REPORT_2021.catalogue().cells().stream()
          .filter(cell -> cell.name().contains("icen"))
          .findFirst()
          .orElseThrow();

  private static final String RED = "<ofd:FillColor Value=\"200 0 0\"/>";

  /** The figure 31 in its cell, with attributes and elements of its own. */
  private static String figure(String attributes, String elements) {
    return """
    <ofd:TextObject ID="9" Boundary="%s %s 10 4" Font="3" Size="3.5" %s>%s\
    <ofd:TextCode X="0" Y="3.2" DeltaX="1.75">31</ofd:TextCode></ofd:TextObject>
    """
        .formatted(OfdPages.mm(260), OfdPages.mm(145), attributes, elements);
  }

  private static Reading read(OfdPages pages) {
    return OfdReaderTest.read(pages.bytes());
  }

  private static Reading reading(String xml) {
    return read(OfdPages.report().draw(xml));
  }

  private static OptionalLong stated(Reading reading) {
    return figures(reading).findCount(LICENSES);
  }

  private static Figures figures(Reading reading) {
    return reading
        .form()
        .orElseThrow(() -> new AssertionError(OfdReaderTest.told(reading)))
        .figures();
  }

  private static void assertRead(Reading reading) {
    assertEquals(OptionalLong.of(31), stated(reading), () -> OfdReaderTest.told(reading));
    assertTrue(reading.isComplete(), () -> OfdReaderTest.told(reading));
  }

  /** It is not read, and a note says so. */
  private static void assertTold(Reading reading) {
    assertEquals(OptionalLong.empty(), stated(reading));
    assertFalse(reading.isComplete(), () -> OfdReaderTest.told(reading));
  }

  @Test
  void whatIsDrawnPlainlyIsRead() {
    assertRead(reading(figure("", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visible=\"false\"",
        "Alpha=\"0\"",
        "Fill=\"false\"",
        "CTM=\"0.1 0 0 0.1 0 0\"",
        "DrawParam=\"71\""
      })
  void whatNobodySeesIsToldAndNotRead(String attributes) {
    OfdPages pages = OfdPages.report().draw(figure(attributes, ""));
    pages.resources(
        "<ofd:DrawParams><ofd:DrawParam ID=\"70\"><ofd:FillColor Value=\"255 255 255\"/>"
            + "</ofd:DrawParam><ofd:DrawParam ID=\"71\" Relative=\"70\"/></ofd:DrawParams>");
    assertTold(read(pages));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ofd:FillColor Value=\"255 255 255\"/>",
        "<ofd:FillColor Value=\"#FF #FF #FF\"/>",
        "<ofd:FillColor Value=\"255\" ColorSpace=\"60\"/>",
        "<ofd:FillColor Value=\"0 0 0 0\" ColorSpace=\"61\"/>",
        "<ofd:FillColor Index=\"1\" ColorSpace=\"62\"/>",
        "<ofd:FillColor Value=\"0 0 0\" Alpha=\"0\"/>"
      })
  void whiteTextOnPaperIsToldAndNotRead(String colour) {
    OfdPages pages = OfdPages.report().draw(figure("", colour));
    pages.resources(
        "<ofd:ColorSpaces><ofd:ColorSpace ID=\"60\" Type=\"GRAY\"/>"
            + "<ofd:ColorSpace ID=\"61\" Type=\"CMYK\"/><ofd:ColorSpace ID=\"62\" Type=\"RGB\">"
            + "<ofd:Palette><ofd:CV>0 0 0</ofd:CV><ofd:CV>255 255 255</ofd:CV></ofd:Palette>"
            + "</ofd:ColorSpace></ofd:ColorSpaces>");
    assertTold(read(pages));
  }

  @Test
  void whiteTextOnADarkAreaIsRead() {
    String white = "<ofd:FillColor Value=\"255 255 255\"/>";
    assertRead(reading(area(RED, "") + figure("", white)));
  }

  @Test
  void colouredTextIsRead() {
    assertRead(reading(figure("", RED)));
  }

  /** A filled area over the cell of the figure. */
  private static String area(String colour, String attributes) {
    return """
    <ofd:PathObject ID="8" Boundary="%s %s 60 10" Stroke="false" Fill="true" %s>%s\
    <ofd:AbbreviatedData>M 0 0 L 60 0 L 60 10 L 0 10 C</ofd:AbbreviatedData></ofd:PathObject>
    """
        .formatted(OfdPages.mm(252), OfdPages.mm(141), attributes, colour);
  }

  @Test
  void whatAnAreaCoversIsToldAndNotRead() {
    assertTold(reading(figure("", "") + area(RED, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alpha=\"90\"", "Visible=\"false\""})
  void whatShowsThroughAnAreaIsRead(String attributes) {
    assertRead(reading(figure("", "") + area(RED, attributes)));
  }

  /** The second digit begins 1.75 mm behind the first. */
  @ParameterizedTest
  @CsvSource({"2.2, '3… | 31'", "1.8, '3… | 31'"})
  void whatTheBoundaryCutsOffIsRawWithBothTexts(double width, String raw) {
    String cut = figure("", "").replace(" 10 4\"", " " + width + " 4\"");
    assertEquals(Optional.of(raw), figures(reading(cut)).findUnreadable(LICENSES));
  }

  /** One sees the 3 only, and the 1 stands apart, out of the boundary. */
  @Test
  void aFigureThatGoesOnOutOfTheBoundaryIsRaw() {
    String far = figure("", "").replace("DeltaX=\"1.75\"", "DeltaX=\"20\"");
    Reading reading = reading(far);
    assertTold(reading);
    assertEquals(Optional.of("… | 3"), figures(reading).findUnreadable(LICENSES));
  }

  @ParameterizedTest
  @CsvSource({"595, 170", "254, 842"})
  void aFigureBeyondTheEdgeOfThePageIsTold(double width, double height) {
    Reading reading = read(OfdPages.report(width, height).draw(figure("", "")));
    assertFalse(reading.isComplete(), () -> OfdReaderTest.told(reading));
    assertTrue(OfdReaderTest.told(reading).contains("看不见"), () -> OfdReaderTest.told(reading));
  }

  @Test
  void theNumberOfAPageBeyondItsEdgeIsNoFigure() {
    OfdPages pages = OfdPages.report(595, 300).draw(figure("", "")).text(300, 330, 9, "3", "");
    assertRead(read(pages));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M 0 0 L 0.5 0 L 0.5 3 L 0 3 C",
        "M 0 1 L 1 0 L 1 3 L 0.7 3 L 0.7 1 L 0 1.3 C",
        "M 0 0 B 2 0 2 3 0 3 B 1 3 1 0 0 0 C"
      })
  void aFigureThatIsDrawnInOutlinesIsTold(String outline) {
    String drawn =
        """
        <ofd:PathObject ID="8" Boundary="%s %s 3 3" Stroke="false" Fill="true">%s\
        <ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>
        """
            .formatted(OfdPages.mm(260), OfdPages.mm(147), RED, outline);
    Reading reading = reading(drawn);
    assertTold(reading);
    assertEquals(Optional.of("[图]"), figures(reading).findUnreadable(LICENSES));
  }

  @ParameterizedTest
  @CsvSource({"260, 145, 10, 4", "251, 141, 70, 13.7"})
  void anImageInTheCellOfAFigureIsTold(double left, double top, double width, double height) {
    Reading reading =
        reading(
            "<ofd:ImageObject ID=\"91\" ResourceID=\"90\" Boundary=\"%s %s %s %s\"/>"
                .formatted(OfdPages.mm(left), OfdPages.mm(top), width, height));
    assertTold(reading);
    assertEquals(Optional.of("[图]"), figures(reading).findUnreadable(LICENSES));
  }

  @ParameterizedTest
  @CsvSource({"2.0", "0.5"})
  void whatAClipCutsOffIsNotRead(double width) {
    String clip =
        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 9 9\"><ofd:AbbreviatedData>M 0 0 L"
            + " %1$s 0 L %1$s 4 L 0 4"
            + " C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
    assertTold(reading(figure("", clip.formatted(width))));
  }

  /** Programs leave out digits beyond the edge; a line before it is the end of the cell. */
  @ParameterizedTest
  @CsvSource({"0, false", "265.7, true"})
  void aDigitBesideTheEdgeOfWhatShowsMayGoOn(double line, boolean isRead) {
    String clip =
        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 9 9\"><ofd:AbbreviatedData>M -90"
            + " -60 L %1$s -60 L %1$s 60 L -90 60"
            + " C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
    OfdPages pages = OfdPages.report();
    if (line > 0) {
      pages.line(line, 140, line, 180);
    }
    String digit = figure("", clip.formatted(OfdPages.mm(6.5))).replace("31<", "3<");
    Reading reading = read(pages.draw(digit));
    assertEquals(isRead ? OptionalLong.of(3) : OptionalLong.empty(), stated(reading));
  }

  @Test
  void withinItsClipAFigureIsRead() {
    String clip =
        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"-5 -5 60 20\"><ofd:AbbreviatedData>M 0"
            + " 0 L 60 0 L 60 20 L 0 20"
            + " C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
    assertRead(reading(figure("", clip)));
  }

  @Test
  void aFigureThatIsStruckOutIsNotRead() {
    String line =
        """
        <ofd:PathObject ID="8" Boundary="%s %s 4 0.3" LineWidth="0.3">\
        <ofd:AbbreviatedData>M 0 0 L 4 0</ofd:AbbreviatedData></ofd:PathObject>
        """
            .formatted(OfdPages.mm(259), OfdPages.mm(151));
    assertTold(reading(figure("", "") + line));
  }

  @Test
  void aFigureInAComposedDrawingIsRead() {
    String text =
        "<ofd:TextObject ID=\"9\" Boundary=\"0 0 10 4\" Font=\"3\" Size=\"3.5\">"
            + "<ofd:TextCode X=\"0\" Y=\"3.2\" DeltaX=\"1.75\">31</ofd:TextCode></ofd:TextObject>";
    OfdPages pages =
        OfdPages.report()
            .resources(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"80\" Width=\"10\""
                    + " Height=\"4\"><ofd:Content><ofd:PageBlock>"
                    + text
                    + "</ofd:PageBlock></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
            .draw(
                "<ofd:CompositeObject ID=\"81\" ResourceID=\"80\" Boundary=\"%s %s 10 4\"/>"
                    .formatted(OfdPages.mm(260), OfdPages.mm(145)));
    assertRead(read(pages));
  }

  @Test
  void textThatIsTurnedAsideIsToldWithItsFigures() {
    String turned = figure("CharDirection=\"90\"", "");
    Reading reading = reading(turned.replace("DeltaX", "DeltaX=\"0\" DeltaY"));
    assertEquals(OptionalLong.empty(), stated(reading));
    assertTrue(OfdReaderTest.told(reading).contains("31"), () -> OfdReaderTest.told(reading));
    assertFalse(reading.isComplete());
  }

  /** Without distances all characters stand in one place, where nobody can read them. */
  @Test
  void charactersInOnePlaceAreNotRead() {
    assertTold(reading(figure("", "").replace(" DeltaX=\"1.75\"", "")));
  }

  @Test
  void fullWidthDigitsAreOneFigure() {
    String wide = figure("", "").replace("31<", "３１<").replace("1.75", "3.5");
    assertRead(reading(wide));
  }

  /** A shape for two characters has one distance less. */
  @Test
  void distancesCountShapesWhereSeveralCharactersAreOne() {
    String text =
        """
        <ofd:TextObject ID="9" Boundary="%s %s 100 4" Font="3" Size="3.5">\
        <ofd:CGTransform CodePosition="0" CodeCount="2" GlyphCount="1"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>\
        <ofd:TextCode X="0" Y="3.2" DeltaX="70.555 1.75">fi31</ofd:TextCode></ofd:TextObject>
        """
            .formatted(OfdPages.mm(60), OfdPages.mm(145));
    Reading reading = reading(text);
    assertEquals(OptionalLong.of(31), stated(reading), () -> OfdReaderTest.told(reading));
  }

  private static OfdPages withImage(String format, String boundary, String more) {
    return OfdPages.report()
        .resources(
            "<ofd:MultiMedias><ofd:MultiMedia ID=\"90\" Type=\"Image\" Format=\"%s\">"
                    .formatted(format)
                + "<ofd:MediaFile>a.img</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>")
        .draw(figure("", ""))
        .draw(
            "<ofd:ImageObject ID=\"91\" ResourceID=\"90\" Boundary=\"%s\" %s/>"
                .formatted(boundary, more));
  }

  @Test
  void anImageOverAFigureIsTold() {
    String over = OfdPages.mm(252) + " " + OfdPages.mm(141) + " 30 10";
    assertTold(read(withImage("JPEG", over, "CTM=\"30 0 0 10 0 0\"")));
    Reading clear = read(withImage("PNG", over, "CTM=\"30 0 0 10 0 0\""));
    assertEquals(OptionalLong.of(31), stated(clear));
    assertFalse(clear.isComplete(), () -> OfdReaderTest.told(clear));
    assertRead(read(withImage("PNG", "10 250 30 10", "CTM=\"30 0 0 10 0 0\"")));
  }

  private static OfdPages withSeal(String boundary) {
    return OfdPages.report()
        .draw(figure("", ""))
        .body("<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>")
        .part(
            "Doc_0/Signs/Signatures.xml",
            "<ofd:Signatures xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Signature ID=\"1\""
                + " Type=\"Seal\" BaseLoc=\"/Doc_0/Signs/Sign_0/Signature.xml\"/></ofd:Signatures>")
        .part(
            "Doc_0/Signs/Sign_0/Signature.xml",
            "<ofd:Signature xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:SignedInfo>"
                + "<ofd:StampAnnot ID=\"1\" PageRef=\"10\" Boundary=\"%s\"/>".formatted(boundary)
                + "</ofd:SignedInfo><ofd:SignedValue>/Doc_0/a.dat</ofd:SignedValue></ofd:Signature>");
  }

  @Test
  void aSealIsToldOnlyIfItLiesOverFigures() {
    assertRead(read(withSeal("150 240 40 40")));
    Reading over = read(withSeal("80 40 40 40"));
    assertEquals(OptionalLong.of(31), stated(over));
    assertFalse(over.isComplete(), () -> OfdReaderTest.told(over));
  }

  private static OfdPages withRemark(String type, String visible, String text) {
    return OfdPages.report()
        .draw(figure("", ""))
        .document("<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>")
        .part(
            "Doc_0/Annots/Annotations.xml",
            "<ofd:Annotations xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Page PageID=\"10\">"
                + "<ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>")
        .part(
            "Doc_0/Annots/Page_0/Annotation.xml",
            "<ofd:PageAnnot xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Annot ID=\"1\""
                + " Type=\"%s\" Visible=\"%s\"><ofd:Appearance Boundary=\"100 250 40 10\">"
                    .formatted(type, visible)
                + "<ofd:TextObject ID=\"2\" Boundary=\"0 0 40 10\" Size=\"4\"><ofd:TextCode X=\"0\""
                + " Y=\"4\">%s</ofd:TextCode></ofd:TextObject>".formatted(text)
                + "</ofd:Appearance></ofd:Annot></ofd:PageAnnot>");
  }

  @Test
  void aRemarkIsToldOnlyIfItStatesFigures() {
    assertFalse(read(withRemark("Stamp", "true", "应为32")).isComplete());
    assertRead(read(withRemark("Stamp", "true", "收")));
    assertRead(read(withRemark("Stamp", "false", "应为32")));
    assertRead(read(withRemark("Link", "true", "第2页")));
  }
}
