package org.opendisclosure.io.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Numbering;
import org.opendisclosure.io.word.Numbering.Level;

/** The lists of a document, to which paragraphs belong by themselves or by their styles. */
final class DocumentLists {

  private static final int MAX_NUMBER = 1_000_000;

  private final Numbering numbering = new Numbering();
  private final WordStyles styles;

  private DocumentLists(WordStyles styles) {
    this.styles = styles;
  }

  /** Reads how lists are numbered, of which the part may be absent; styles may be lists. */
  static DocumentLists of(Optional<WordXml> lists, WordStyles styles) throws RefusedException {
    DocumentLists known = new DocumentLists(styles);
    if (lists.isPresent()) {
      known.read(lists.get());
    }
    return known;
  }

  private void read(WordXml xml) throws RefusedException {
    while (xml.next(0)) {
      String id = xml.attribute("abstractNumId");
      String list = xml.attribute("numId");
      if (xml.name().equals("abstractNum") && id != null) {
        numbering.outline(id, outline(xml));
      } else if (xml.name().equals("num") && list != null) {
        list(list, xml);
      }
    }
  }

  private static @Nullable Level[] outline(WordXml xml) throws RefusedException {
    @Nullable Level[] levels = new @Nullable Level[Numbering.LEVELS];
    int at = 0;
    Level level = Level.PLAIN;
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("lvl")) {
        at = level(xml.attribute("ilvl"));
        level = Level.PLAIN;
        levels[at] = level;
      } else {
        level = told(level, xml);
        levels[at] = levels[at] == null ? null : level;
      }
    }
    return levels;
  }

  private static Level told(Level level, WordXml xml) {
    return switch (xml.name()) {
      case "start" -> level.from(xml.number(MAX_NUMBER, 1));
      case "numFmt" -> level.in(xml.value());
      case "isLgl" -> level.legal(xml.isOn());
      case "lvlText" -> level.as(xml.value());
      default -> level;
    };
  }

  private void list(String id, WordXml xml) throws RefusedException {
    int depth = xml.depth();
    int level = 0;
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "abstractNumId" -> numbering.list(id, xml.value());
        case "lvlOverride" -> level = level(xml.attribute("ilvl"));
        case "startOverride" -> numbering.restart(id, level, xml.number(MAX_NUMBER, 1));
        default -> {}
      }
    }
  }

  static int level(@Nullable String text) {
    return text != null && text.matches("[0-8]") ? text.charAt(0) - '0' : 0;
  }

  /**
   * The number of the next paragraph.
   *
   * @param styleId its style; empty if it names none
   * @param list its list, or null if that is its style's
   * @param level its level, or null if that is its style's
   */
  String next(String styleId, @Nullable String list, @Nullable Integer level) {
    String ownList = list;
    Integer ownLevel = level;
    for (WordStyles.Style style : styles.line(styleId)) {
      ownList = ownList == null ? style.list : ownList;
      ownLevel = ownLevel == null ? style.level : ownLevel;
    }
    return ownList == null ? "" : numbering.next(ownList, ownLevel == null ? 0 : ownLevel);
  }
}
