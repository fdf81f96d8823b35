package org.opendisclosure.io.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What stands for fonts that a file names and does not hold. PDFBox would look through the fonts of
 * the machine, leave a list of them in the user's folder, and take the meaning of characters from
 * any font that is similar. Nothing is drawn here, and what a character means must not depend on
 * the machine: it is what the file and its encodings say. So while this library reads, a font
 * without characters stands for all of them.
 *
 * <p>PDFBox has one mapper for everybody. Threads that do not read here get what was set before.
 */
final class UnembeddedFonts implements FontMapper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** The tables of a font that tell what its glyphs mean. */
  private static final List<String> MEANINGS = List.of("cmap", "post");

  private static final int FIRST_TABLE = 12;
  private static final int TABLE = 16;

  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

  private final FontMapper others;
  private final TrueTypeFont blank;

  private UnembeddedFonts(FontMapper others, TrueTypeFont blank) {
    this.others = others;
    this.blank = blank;
  }

  /** From here on this thread looks for no fonts. */
  static void ignore() {
    install();
    READING.set(true);
  }

  static void heed() {
    READING.remove();
  }

  private static synchronized void install() {
    FontMapper before = FontMappers.instance();
    if (!(before instanceof UnembeddedFonts)) {
      FontMappers.set(new UnembeddedFonts(before, blank()));
    }
  }

  /** The font that comes with PDFBox, without the meaning of its glyphs. */
  private static TrueTypeFont blank() {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      byte[] font = Objects.requireNonNull(in).readAllBytes();
      int tables = font[4] << 8 | font[5] & 0xFF;
      for (int at = FIRST_TABLE; at < FIRST_TABLE + tables * TABLE; at += TABLE) {
        if (MEANINGS.contains(new String(font, at, 4, StandardCharsets.US_ASCII))) {
          Arrays.fill(font, at, at + 4, (byte) 'x');
        }
      }
      return new TTFParser().parseEmbedded(new ByteArrayInputStream(font));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(blank, false)
        : others.getTrueTypeFont(name, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(blank, false)
        : others.getFontBoxFont(name, descriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
    return READING.get()
        ? new CIDFontMapping(null, blank, false)
        : others.getCIDFont(name, descriptor, characters);
  }
}
