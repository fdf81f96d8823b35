package org.opendisclosure.io.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.drawn.PageProblems;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;

/** Files that name their fonts and do not hold them. */
class UnembeddedFontsTest {

  /** Characters by the codes of GBK, as older programs write them. */
  private static final String BY_CODE =
      WrittenPdf.wideFont("/GBK-EUC-H", "/Registry (Adobe) /Ordering (GB1) /Supplement 2", "");

  /** Characters by the numbers of the shapes in the font, which only the font could tell. */
  private static final String BY_SHAPE =
      WrittenPdf.wideFont(
          "/Identity-H", "/Registry (Adobe) /Ordering (Identity) /Supplement 0", "");

  /** One of the fonts that every program has. */
  private static final String STANDARD =
      "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>";

  private static final String WINDOWS =
      "<</Type /Font /Subtype /TrueType /BaseFont /ArialMT /Encoding /WinAnsiEncoding"
          + " /FontDescriptor <</Type /FontDescriptor /FontName /ArialMT /Flags 32>>>>";

  private static String drawn(String font, byte[] text) throws IOException {
    return WrittenPdf.read(WrittenPdf.showing(text, font));
  }

  @Test
  void charactersMeanWhatTheFileAndItsEncodingsSay() throws IOException {
    assertEquals("收到申请3119件", drawn(BY_CODE, "收到申请3119件".getBytes(Charset.forName("GBK"))));
    byte[] letters = "No.3119".getBytes(StandardCharsets.US_ASCII);
    assertEquals("No.3119", drawn(STANDARD, letters));
    assertEquals("No.3119", drawn(WINDOWS, letters));
  }

  /**
   * In the font that PDFBox would take, shape 22 is a 3; in the one that was meant, nobody knows.
   */
  @Test
  void noOtherFontIsAskedWhatAShapeMeans() throws IOException {
    byte[] shapes = {0, 22, 0, 20, 0, 20, 0, 28};
    assertEquals("\uFFFD".repeat(4), drawn(BY_SHAPE, shapes));
    try (PdfReader reader =
        new PdfReader(
            new ByteArrayInputStream(WrittenPdf.showing(shapes, BY_SHAPE)),
            "",
            ReadOptions.defaults())) {
      List<Note> notes = reader.next().notes();
      assertEquals(
          List.of(PageProblems.unreadableFont("PDF")), notes.stream().map(Note::message).toList());
    }
  }

  @Test
  void fontsOfTheMachineAreLookedForByOthersOnly() throws IOException {
    FontMapper before = FontMappers.instance();
    Recorder recorder = new Recorder(before);
    FontMappers.set(recorder);
    try {
      for (String font : List.of(BY_CODE, BY_SHAPE, STANDARD, WINDOWS)) {
        drawn(font, new byte[] {0x30, 0x31});
      }
      assertEquals(List.of(), recorder.asked);
      try (PDDocument document = Loader.loadPDF(WrittenPdf.showing(new byte[0], STANDARD))) {
        document.getPage(0).getResources().getFont(COSName.F);
      }
      assertEquals(List.of("Helvetica"), recorder.asked);
    } finally {
      FontMappers.set(before);
    }
    assertSame(before, FontMappers.instance());
  }

  /** The mapper of an application. */
  private static final class Recorder implements FontMapper {

    final List<String> asked = new ArrayList<>();
    private final FontMapper mapper;

    Recorder(FontMapper mapper) {
      this.mapper = mapper;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
      asked.add(name);
      return mapper.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
      asked.add(name);
      return mapper.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
      asked.add(name);
      return mapper.getCIDFont(name, descriptor, characters);
    }
  }
}
