package org.opendisclosure.io.doc;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.word.Numbering;
import org.opendisclosure.io.word.Numbering.Level;

/** The lists of a document, each of which is taken when its first paragraph comes. */
final class DocLists {

  private static final int LAST = 2046;

  private final @Nullable ListTables tables;
  private final Numbering numbering = new Numbering();
  private final Set<Integer> known = new HashSet<>();
  private final Set<Integer> outlines = new HashSet<>();

  /** The lists of tables, which may be missing. */
  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** The number of the next paragraph of a list; empty if it has none. */
  String next(int list, int level) {
    if (tables == null || list < 1 || list > LAST) {
      return "";
    }
    if (known.add(list)) {
      take(list, tables);
    }
    return numbering.next(String.valueOf(list), level);
  }

  private void take(int list, ListTables from) {
    ListData data;
    try {
      LFO found = from.getLfo(list);
      data = from.getListData(found.getLsid());
    } catch (NoSuchElementException e) {
      return; // of a list that is not there
    }
    if (data == null) {
      return;
    }
    if (outlines.add(data.getLsid())) {
      numbering.outline(String.valueOf(data.getLsid()), levels(data));
    }
    numbering.list(String.valueOf(list), String.valueOf(data.getLsid()));
    for (ListFormatOverrideLevel level : from.getLfoData(list).getRgLfoLvl()) {
      if (level != null && level.isStartAt() && level.getLevelNum() < Numbering.LEVELS) {
        numbering.restart(String.valueOf(list), level.getLevelNum(), level.getIStartAt());
      }
    }
  }

  private static @Nullable Level[] levels(ListData data) {
    @Nullable Level[] levels = new @Nullable Level[Numbering.LEVELS];
    for (int i = 0; i < Math.min(levels.length, data.numLevels()); i++) {
      ListLevel level = data.getLevels()[i];
      levels[i] = level == null ? null : level(level);
    }
    return levels;
  }

  private static Level level(ListLevel level) {
    String words = level.getNumberText() == null ? "" : level.getNumberText();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      text.append(c < Numbering.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    return new Level(
        level.getStartAt(),
        NumeralCodes.format(level.getNumberFormat()),
        text.toString(),
        level.isLegalNumbering());
  }
}
