package org.opendisclosure.io.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The fonts of a document, which say in which encoding bytes of text are. */
final class RtfFonts {

  private static final int MOST = 10_000;
  private static final int LONGEST = 100;

  /** A font while its line in the table is read. */
  private static final class Font {
    final StringBuilder name = new StringBuilder();
    int page;
    int set;
  }

  private final Map<Integer, Font> fonts = new HashMap<>();
  private Font last = new Font();
  private Charset encoding = CodePages.CHINESE;

  /** Begins a font of the table. */
  void begin(int number) {
    last = new Font();
    if (fonts.size() < MOST) {
      fonts.put(number, last);
    }
  }

  /** Takes the set of characters of the present font. */
  void set(int set) {
    last.set = set;
    last.page = CodePages.ofFont(set);
  }

  /** Takes the code page of the present font. */
  void page(int page) {
    last.page = page;
  }

  /** Takes a byte of the name of the present font. */
  void letter(int value) {
    if (value != ';' && last.name.length() < LONGEST) {
      last.name.append((char) value);
    }
  }

  /** Takes the code page of the document. */
  void documentPage(int page) {
    encoding = CodePages.of(page);
  }

  /** The name of a font; empty if it is not in the table. */
  String name(int number) {
    Font font = fonts.get(number);
    return font == null ? "" : font.name.toString().strip();
  }

  /** Whether the bytes of a text are places in a font. */
  boolean isOfSymbols(int number) {
    Font font = fonts.get(number);
    return font != null && font.set == CodePages.SYMBOLS;
  }

  /** The encoding of text in a font: its own, or else the document's. */
  Charset encoding(int number) {
    Font font = fonts.get(number);
    return font == null || font.page == 0 ? encoding : CodePages.of(font.page);
  }
}
