package org.opendisclosure.io.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Fonts whose maps of meanings have gaps or say nothing. The map is the first stream of a file. */
class FontMeaningTest {

  private static final String IDENTITY = "/Registry (Adobe) /Ordering (Identity) /Supplement 0";
  private static final String CHINESE = "/Registry (Adobe) /Ordering (GB1) /Supplement 2";
  private static final String WITH_MAP = "/ToUnicode 5 0 R";

  private static final String SIMPLE =
      "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
          + " /ToUnicode 5 0 R>>";

  /** Shapes 0033 and 0014; 33 is the code of the figure 3, 0014 that of a 3 in GB1. */
  private static final byte[] SHAPES = {0, 0x33, 0, 0x14};

  /** An encoding of its own instead of one that every program has. */
  private static final String OWN_ENCODING =
      """
      /CMapName /Own def 1 begincodespacerange <0000> <ffff> endcodespacerange
      1 begincidrange <0000> <ffff> 0 endcidrange\
      """;

  private static String map(String name, String... pairs) {
    return "/CMapName /%s def 1 begincodespacerange <0000> <ffff> endcodespacerange\n"
            .formatted(name)
        + (pairs.length == 0
            ? ""
            : pairs.length + " beginbfchar " + String.join(" ", pairs) + " endbfchar");
  }

  private static String read(String font, String... streams) throws IOException {
    return WrittenPdf.read(WrittenPdf.showing(SHAPES, font, streams));
  }

  @Test
  void aCharacterThatTheMapLeavesOutIsUnknown() throws IOException {
    String map = map("Own", "<0033> <7533>");
    for (String encoding : new String[] {"/Identity-H", "6 0 R"}) {
      for (String characters : new String[] {IDENTITY, CHINESE}) {
        String font = WrittenPdf.wideFont(encoding, characters, WITH_MAP);
        assertEquals("申\uFFFD", read(font, map, OWN_ENCODING), encoding + characters);
        String other = map("Own", "<0014> <7533>");
        assertEquals("\uFFFD申", read(font, other, OWN_ENCODING), encoding + characters);
      }
    }
  }

  @Test
  void aMapThatSaysNothingIsNotTakenForOneOfCodesToThemselves() throws IOException {
    for (String encoding : new String[] {"/Identity-H", "6 0 R"}) {
      String font = WrittenPdf.wideFont(encoding, IDENTITY, WITH_MAP);
      for (String name : new String[] {"Own", "Adobe-Identity-UCS", "Identity-H"}) {
        assertEquals("\uFFFD\uFFFD", read(font, map(name), OWN_ENCODING), encoding + name);
      }
      String named = WrittenPdf.wideFont(encoding, IDENTITY, "/ToUnicode /Identity-H");
      assertEquals("\uFFFD\uFFFD", read(named, "", OWN_ENCODING), encoding);
    }
  }

  @Test
  void behindAMapThatSaysNothingTheEncodingTells() throws IOException {
    byte[] codes = "No.3119".getBytes(StandardCharsets.US_ASCII);
    for (String name : new String[] {"Own", "Adobe-Identity-UCS"}) {
      assertEquals("No.3119", WrittenPdf.read(WrittenPdf.showing(codes, SIMPLE, map(name))));
    }
    assertEquals("R3", read(WrittenPdf.wideFont("/Identity-H", CHINESE, WITH_MAP), map("Own")));
  }

  @Test
  void wherePlainFontsContradictTheirMapNeitherIsBelieved() throws IOException {
    byte[] codes = "3119".getBytes(StandardCharsets.US_ASCII);
    assertEquals(
        "3559", WrittenPdf.read(WrittenPdf.showing(codes, SIMPLE, map("Own", "<31> <0035>"))));
    assertEquals(
        "3\uFFFD\uFFFD9",
        WrittenPdf.read(WrittenPdf.showing(codes, SIMPLE, map("Own", "<0031> <0035>"))));
  }
}
