package org.opendisclosure.io.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.Captions;

/**
 * The rows of a sheet laid out on the grids of its tables. Tables of different widths that stand
 * one below the other share the columns of the sheet, so that each merges some of them; those in
 * which nothing of it stands are none of its own.
 *
 * <p>Programs that turn web pages into workbooks put the caption of a table into its first cell, a
 * line above what stands there; such a title is a row of its own.
 */
final class SheetTables {

  /** A table. */
  private static final class Part {
    /** The columns of the sheet in which something stands. */
    final BitSet used = new BitSet();

    final GridBuilder grid = new GridBuilder();

    /** Whether cells are merged in it, other than a text over all columns. */
    boolean hasSpans;
  }

  private final SheetRows sheet;
  private final Captions captions;
  private final Map<Integer, Part> parts = new HashMap<>();

  /**
   * Finds the tables.
   *
   * @param sheet all of whose cells and merged cells are known
   * @param captions at which another table starts
   */
  SheetTables(SheetRows sheet, Captions captions) {
    this.sheet = sheet;
    this.captions = captions;
    Part part = new Part();
    for (Map.Entry<Integer, NavigableMap<Integer, String>> row : sheet.rows().entrySet()) {
      NavigableMap<Integer, String> texts = row.getValue();
      boolean isOneText = texts.size() == 1;
      boolean isAlone = isOneText && captions.isTitle(texts.firstEntry().getValue());
      part = isAlone || captionLength(texts) > 0 ? new Part() : part;
      part.hasSpans |= !isOneText && !sheet.merged(row.getKey()).isEmpty();
      texts.keySet().forEach(part.used::set);
      parts.put(row.getKey(), part);
    }
  }

  /** How many characters of a row's first text are the caption of the table; 0 if none. */
  private int captionLength(NavigableMap<Integer, String> texts) {
    return texts.isEmpty() ? 0 : captions.length(texts.firstEntry().getValue());
  }

  /** A row in the columns of its table, after the caption that stands in its first cell. */
  List<Row> rows(int line, int index) {
    NavigableMap<Integer, String> texts = sheet.rows().getOrDefault(index, new TreeMap<>());
    List<Row> rows = new ArrayList<>();
    int caption = captionLength(texts);
    if (caption > 0) {
      String first = texts.firstEntry().getValue();
      rows.add(Row.of(line, List.of(Neutral.kept(first.substring(0, caption)))));
      texts.put(texts.firstKey(), first.substring(caption).strip());
    }
    rows.add(row(line, index, texts));
    return rows;
  }

  private Row row(int line, int index, NavigableMap<Integer, String> texts) {
    Part part = parts.getOrDefault(index, new Part());
    List<MergedCells> merged = part.hasSpans ? sheet.merged(index) : List.of();
    int width = texts.size() > 1 || part.hasSpans ? part.used.length() : lastColumn(texts) + 1;
    part.grid.startRow(line);
    int column = 0;
    while (column < width) {
      column = cell(part, index, column, texts.getOrDefault(column, ""), merged);
    }
    Row row = part.grid.endRow();
    return part.hasSpans ? row : Row.of(line, row.fields());
  }

  private static int lastColumn(NavigableMap<Integer, String> texts) {
    return texts.isEmpty() ? -1 : texts.lastKey();
  }

  /** Adds the cell that starts in a column; gives the next column. */
  private static int cell(Part part, int row, int column, String text, List<MergedCells> merged) {
    int next = column + 1;
    boolean isCovered = false;
    for (MergedCells cells : merged) {
      if (cells.hasColumn(column)) {
        next = cells.lastColumn() + 1;
        isCovered = row > cells.firstRow();
      }
    }
    int columns = part.used.get(column, next).cardinality();
    if (isCovered) {
      part.grid.covered(columns);
    } else if (columns > 0) {
      part.grid.cell(text, columns, 1);
    }
    return next;
  }

  /** The column of the sheet, from 0, in which a column of a row's table stands. */
  int inSheet(int row, int column) {
    Part part = parts.getOrDefault(row, new Part());
    int place = part.used.nextSetBit(0);
    for (int i = 0; i < column && place >= 0; i++) {
      place = part.used.nextSetBit(place + 1);
    }
    return place;
  }
}
