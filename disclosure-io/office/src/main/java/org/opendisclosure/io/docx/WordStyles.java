package org.opendisclosure.io.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.RunStyle;

/** The styles of a document, as far as they decide what is seen. */
final class WordStyles {

  private static final int MAX_STYLES = 20;

  /** What one style says; unset if it says nothing. */
  static final class Style {
    @Nullable String list;
    @Nullable Integer level;
    private @Nullable String parent;
    private RunStyle run = RunStyle.PLAIN;
    private boolean isShading;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, RunStyle> runs = new HashMap<>();
  private RunStyle defaults = RunStyle.PLAIN;
  private String paragraphs = "";

  /** Reads the part of styles, which may be absent. */
  static WordStyles of(Optional<WordXml> part) throws RefusedException {
    WordStyles styles = new WordStyles();
    if (part.isPresent()) {
      styles.read(part.get());
    }
    return styles;
  }

  private void read(WordXml xml) throws RefusedException {
    while (xml.next(0)) {
      String id = xml.attribute("styleId");
      if (xml.name().equals("style") && id != null) {
        boolean isDefault = "1".equals(xml.attribute("default"));
        paragraphs = isDefault && "paragraph".equals(xml.attribute("type")) ? id : paragraphs;
        styles.put(id, style(xml));
      } else if (xml.name().equals("rPr")) {
        defaults = RunProperties.of(xml);
      }
    }
  }

  private static Style style(WordXml xml) throws RefusedException {
    Style style = new Style();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "numId" -> style.list = xml.value();
        case "ilvl" -> style.level = DocumentLists.level(xml.value());
        case "basedOn" -> style.parent = xml.value();
        case "rPr" -> style.run = RunProperties.of(xml);
        case "shd" -> style.isShading |= xml.isShade();
        case "tblStylePr" -> style.isShading |= xml.holds("shd");
        default -> {}
      }
    }
    return style;
  }

  /** A style and those that it is based on, itself first. */
  List<Style> line(String id) {
    List<Style> line = new ArrayList<>();
    Style style = styles.get(id);
    while (style != null && line.size() < MAX_STYLES) {
      line.add(style);
      style = styles.get(style.parent);
    }
    return line;
  }

  /** Whether a paragraph or a table of a style stands on a color, all of it or in part. */
  boolean isShading(String id) {
    return line(id).stream().anyMatch(style -> style.isShading);
  }

  /**
   * How text is shown of which nothing else is said.
   *
   * @param paragraph the style of its paragraph; empty if it names none
   * @param character its own style; empty if it names none
   */
  RunStyle run(String paragraph, String character) {
    return runs.computeIfAbsent(
        paragraph + '\n' + character,
        key -> {
          RunStyle below = own(paragraph.isEmpty() ? paragraphs : paragraph);
          return own(character).overParagraph(below).over(defaults);
        });
  }

  private RunStyle own(String id) {
    RunStyle run = RunStyle.PLAIN;
    for (Style style : line(id)) {
      run = run.over(style.run);
    }
    return run;
  }
}
