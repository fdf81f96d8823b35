package org.opendisclosure.io.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.RefusedException;

/** Works out automatic numbers such as 一、 and (一), which stand nowhere in a document's text. */
final class Numbering {

  private static final int LEVELS = 9;
  private static final int MAX_NUMBER = 1_000_000;

  /** How one level of a list is numbered, such as %1、 in Chinese numerals from 1. */
  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    boolean isLegal;
  }

  /** A list: its levels and how far each has counted. */
  private static final class Outline {
    final Level[] levels = new Level[LEVELS];
    final int[] counted = new int[LEVELS];
  }

  private final Map<String, Outline> outlines = new HashMap<>();
  private final Map<String, String> outlineOfList = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Set<String> started = new HashSet<>();
  private final WordStyles styles;

  private Numbering(WordStyles styles) {
    this.styles = styles;
  }

  /** Reads how lists are numbered, of which the part may be absent; styles may be lists. */
  static Numbering of(Optional<WordXml> lists, WordStyles styles) throws RefusedException {
    Numbering numbering = new Numbering(styles);
    if (lists.isPresent()) {
      numbering.readLists(lists.get());
    }
    return numbering;
  }

  private void readLists(WordXml xml) throws RefusedException {
    while (xml.next(0)) {
      String id = xml.attribute("abstractNumId");
      String list = xml.attribute("numId");
      if (xml.name().equals("abstractNum") && id != null) {
        outlines.put(id, outline(xml));
      } else if (xml.name().equals("num") && list != null) {
        list(list, xml);
      }
    }
  }

  private static Outline outline(WordXml xml) throws RefusedException {
    Outline outline = new Outline();
    Level level = new Level();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "lvl" -> {
          level = new Level();
          outline.levels[level(xml.attribute("ilvl"))] = level;
        }
        case "start" -> level.start = xml.number(MAX_NUMBER, 1);
        case "numFmt" -> level.format = xml.value();
        case "isLgl" -> level.isLegal = xml.isOn();
        case "lvlText" -> level.text = xml.value();
        default -> {}
      }
    }
    for (int i = 0; i < LEVELS; i++) {
      Level known = outline.levels[i];
      outline.counted[i] = known == null ? 0 : known.start - 1;
    }
    return outline;
  }

  private void list(String id, WordXml xml) throws RefusedException {
    int depth = xml.depth();
    int level = 0;
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "abstractNumId" -> outlineOfList.put(id, xml.value());
        case "lvlOverride" -> level = level(xml.attribute("ilvl"));
        case "startOverride" ->
            restarts
                .computeIfAbsent(id, key -> new HashMap<>())
                .put(level, xml.number(MAX_NUMBER, 1));
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
    return ownList == null ? "" : next(ownList, ownLevel == null ? 0 : ownLevel);
  }

  private String next(String list, int level) {
    Outline outline = outlines.get(outlineOfList.getOrDefault(list, ""));
    if (outline == null) {
      return "";
    }
    if (started.add(list)) {
      restarts
          .getOrDefault(list, Map.of())
          .forEach((restarted, start) -> outline.counted[restarted] = start - 1);
    }
    outline.counted[level]++;
    for (int i = level + 1; i < LEVELS; i++) {
      Level deeper = outline.levels[i];
      outline.counted[i] = deeper == null ? 0 : deeper.start - 1;
    }
    return text(outline, level);
  }

  private static String text(Outline outline, int level) {
    Level shown = outline.levels[level];
    if (shown == null || shown.format.equals("bullet")) {
      return "";
    }
    String text = shown.text;
    for (int i = 0; i <= level; i++) {
      Level part = outline.levels[i];
      if (part != null) {
        // A level that no paragraph has reached counts as at its first.
        int number = Math.max(outline.counted[i], part.start);
        String format = shown.isLegal ? "decimal" : part.format;
        text = text.replace("%" + (i + 1), ListNumerals.of(number, format));
      }
    }
    return text;
  }
}
