package org.opendisclosure.io.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * What the characters of a font mean: what its map says, and without a map its encoding or the
 * tables of the font itself.
 *
 * <p>PDFBox guesses where a map leaves a character out or says nothing: that codes, which may be
 * numbers of shapes, are those of characters. Such a character is unknown here, because any shape
 * could become a figure that is not printed.
 */
final class FontMeaning {

  private final PDFont font;
  private final @Nullable CMap map;

  private FontMeaning(PDFont font, @Nullable CMap map) {
    this.font = font;
    this.map = map;
  }

  static FontMeaning of(PDFont font) throws IOException {
    COSBase stated = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
    CMap map = stated instanceof COSStream stream ? parsed(stream) : null;
    if (stated == null || map != null && map.hasUnicodeMappings()) {
      return new FontMeaning(font, map);
    }
    COSDictionary withoutMap = new COSDictionary(font.getCOSObject());
    withoutMap.removeItem(COSName.TO_UNICODE);
    return new FontMeaning(PDFontFactory.createFont(withoutMap), null);
  }

  private static @Nullable CMap parsed(COSStream map) {
    try (var in = map.createView()) {
      return new CMapParser().parse(in);
    } catch (IOException e) {
      return null; // it says nothing
    }
  }

  /** The characters that a code stands for; null if the file does not say. */
  @Nullable String of(int code) {
    if (map == null) {
      return isNumberedByShape() ? null : font.toUnicode(code);
    }
    String stated = map.toUnicode(code);
    if (font instanceof PDType0Font) {
      return stated;
    }
    String text = font.toUnicode(code);
    return stated == null || stated.equals(text) ? text : null;
  }

  /** Whether only a table of the font could tell, and it has none or one of other codes. */
  private boolean isNumberedByShape() {
    return font instanceof PDType0Font wide
        && wide.getCMapUCS2() == null
        && wide.getDescendantFont() instanceof PDCIDFontType2 shapes
        && !tellsCharacters(shapes.getTrueTypeFont());
  }

  private static boolean tellsCharacters(TrueTypeFont font) {
    try {
      CmapTable table = font.getCmap();
      return table != null && Arrays.stream(table.getCmaps()).anyMatch(FontMeaning::isOfUnicode);
    } catch (IOException e) {
      return false;
    }
  }

  /** The tables that PDFBox prefers; if there is none, it takes any other for such. */
  private static boolean isOfUnicode(CmapSubtable table) {
    int encoding = table.getPlatformEncodingId();
    return switch (table.getPlatformId()) {
      case CmapTable.PLATFORM_UNICODE ->
          encoding == CmapTable.ENCODING_UNICODE_2_0_BMP
              || encoding == CmapTable.ENCODING_UNICODE_2_0_FULL;
      case CmapTable.PLATFORM_WINDOWS ->
          encoding == CmapTable.ENCODING_WIN_UNICODE_BMP
              || encoding == CmapTable.ENCODING_WIN_UNICODE_FULL;
      default -> false;
    };
  }
}
