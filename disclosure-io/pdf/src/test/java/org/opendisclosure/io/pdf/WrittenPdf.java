package org.opendisclosure.io.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.opendisclosure.io.drawn.Glyph;

/** Files of one page, written by hand. */
final class WrittenPdf {

  private static final HexFormat HEX = HexFormat.of();

  private WrittenPdf() {}

  /** A page that shows the codes in a font; its streams are objects from number 5 on. */
  static byte[] showing(byte[] codes, String font, String... streams) {
    String draw = "BT /F 12 Tf 100 700 Td <" + HEX.formatHex(codes) + "> Tj ET";
    StringBuilder pdf = new StringBuilder();
    pdf.append(
        """
        %%PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
          /Resources <</Font <</F %s>>>>>> endobj
        4 0 obj %s endobj
        """
            .formatted(font, stream(draw)));
    for (int i = 0; i < streams.length; i++) {
      pdf.append("%d 0 obj %s endobj\n".formatted(5 + i, stream(streams[i])));
    }
    return pdf.append("trailer <</Root 1 0 R>>\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String stream(String content) {
    return "<</Length %d>> stream\n%s\nendstream".formatted(content.length(), content);
  }

  /** A font whose characters have codes of two bytes; it is not in the file. */
  static String wideFont(String encoding, String characters, String more) {
    return """
    <</Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding %s /DescendantFonts [
      <</Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo <<%s>> /DW 1000
        /FontDescriptor <</Type /FontDescriptor /FontName /SimSun /Flags 4>>>>] %s>>\
    """
        .formatted(encoding, characters, more);
  }

  /** What is read of the page. */
  static String read(byte[] pdf) throws IOException {
    UnembeddedFonts.ignore();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PageEngine(document)
          .draw(document.getPage(0)).glyphs().stream()
              .map(Glyph::text)
              .collect(Collectors.joining());
    } finally {
      UnembeddedFonts.heed();
    }
  }
}
