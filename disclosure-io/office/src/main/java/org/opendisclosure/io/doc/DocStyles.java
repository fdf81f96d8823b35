package org.opendisclosure.io.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.word.RunStyle;

/** The styles of a document, as far as they decide what is seen. */
final class DocStyles {

  private static final int MAX_STYLES = 20;
  private static final byte[] NOTHING = {};

  private final @Nullable StyleSheet sheet;
  private final DocFonts fonts;
  private final Map<Integer, RunStyle> own = new HashMap<>();
  private final Map<Long, RunStyle> runs = new HashMap<>();

  /** The styles of a sheet, which may be missing. */
  DocStyles(@Nullable StyleSheet sheet, DocFonts fonts) {
    this.sheet = sheet;
    this.fonts = fonts;
  }

  DocFonts fonts() {
    return fonts;
  }

  /** A style and those that it is based on, itself first. */
  private List<StyleDescription> line(int style) {
    List<StyleDescription> line = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int next = style;
    while (sheet != null && line.size() < MAX_STYLES && seen.add(next) && isKnown(next)) {
      StyleDescription found = sheet.getStyleDescription(next);
      line.add(found);
      next = found.getBaseStyle();
    }
    return line;
  }

  private boolean isKnown(int style) {
    return sheet != null
        && style >= 0
        && style < sheet.numStyles()
        && sheet.getStyleDescription(style) != null;
  }

  /** What a paragraph's style and those that it is based on modify, the last of these first. */
  List<byte[]> paragraph(int style) {
    List<byte[]> properties = new ArrayList<>();
    for (StyleDescription one : line(style)) {
      byte[] own = one.getPAPX();
      properties.add(0, own == null ? NOTHING : own);
    }
    return properties;
  }

  /**
   * How text is shown of which nothing else is said.
   *
   * @param paragraph the style of its paragraph
   * @param character its own style; below 0 if it names none
   */
  RunStyle run(int paragraph, int character) {
    return runs.computeIfAbsent(
        (long) paragraph << 32 | character & 0xFFFFFFFFL,
        key -> own(character).overParagraph(own(paragraph)));
  }

  private RunStyle own(int style) {
    RunStyle known = own.get(style);
    if (known == null) {
      known = RunStyle.PLAIN;
      List<StyleDescription> line = line(style);
      for (int i = line.size() - 1; i >= 0; i--) {
        byte[] properties = line.get(i).getCHPX();
        if (properties != null) {
          known = DocLook.of(properties, known, fonts).over(known);
        }
      }
      own.put(style, known);
    }
    return known;
  }
}
