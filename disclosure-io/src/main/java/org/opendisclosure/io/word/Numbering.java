package org.opendisclosure.io.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out automatic numbers such as 一、 and (一), which stand nowhere in a document's text. */
public final class Numbering {

  /** How many levels a list has. */
  public static final int LEVELS = 9;

  /**
   * How one level of a list is numbered.
   *
   * @param start its first number
   * @param format the numerals, by the names that .docx has for them
   * @param text such as %1、 with %1 for the number of the first level
   * @param isLegal whether the numbers of other levels are in digits
   */
  public record Level(int start, String format, String text, boolean isLegal) {

    /** A level of which nothing is said. */
    public static final Level PLAIN = new Level(1, "decimal", "", false);

    public Level from(int first) {
      return new Level(first, format, text, isLegal);
    }

    public Level in(String numerals) {
      return new Level(start, numerals, text, isLegal);
    }

    public Level as(String words) {
      return new Level(start, format, words, isLegal);
    }

    public Level legal(boolean isSo) {
      return new Level(start, format, text, isSo);
    }
  }

  /** A list: its levels and how far each has counted. */
  private static final class Outline {
    final @Nullable Level[] levels;
    final int[] counted = new int[LEVELS];

    Outline(@Nullable Level[] levels) {
      this.levels = levels;
      restart(0);
    }

    /** Has the levels from one on begin anew. */
    final void restart(int from) {
      for (int i = from; i < LEVELS; i++) {
        Level known = levels[i];
        counted[i] = known == null ? 0 : known.start() - 1;
      }
    }
  }

  private final Map<String, Outline> outlines = new HashMap<>();
  private final Map<String, String> outlineOfList = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  /** Takes what lists may share: {@link #LEVELS} levels, null where nothing is said of one. */
  public void outline(String id, @Nullable Level[] levels) {
    outlines.put(id, new Outline(levels));
  }

  /** Takes a list, which goes on where others of its outline ended. */
  public void list(String id, String outline) {
    outlineOfList.put(id, outline);
  }

  /** Has a level of a list begin anew where the list begins. */
  public void restart(String list, int level, int start) {
    restarts.computeIfAbsent(list, key -> new HashMap<>()).put(level, start);
  }

  /** Has a level of a list go on with a number. */
  public void count(String list, int level, int number) {
    Outline outline = outlines.get(outlineOfList.getOrDefault(list, ""));
    if (outline != null) {
      outline.counted[level] = number - 1;
    }
  }

  /** The number of the next paragraph of a list; empty if it is not known. */
  public String next(String list, int level) {
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
    outline.restart(level + 1);
    return text(outline, level);
  }

  private static String text(Outline outline, int level) {
    Level shown = outline.levels[level];
    if (shown == null || shown.format().equals("bullet")) {
      return "";
    }
    String text = shown.text();
    for (int i = 0; i <= level; i++) {
      Level part = outline.levels[i];
      if (part != null) {
        // A level that no paragraph has reached counts as at its first.
        int number = Math.max(outline.counted[i], part.start());
        String format = shown.isLegal() ? "decimal" : part.format();
        text = text.replace("%" + (i + 1), ListNumerals.of(number, format));
      }
    }
    return text;
  }
}
