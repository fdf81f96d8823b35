package org.opendisclosure.io.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.model.text.Sentence;

/**
 * The cells of one sheet as texts, by row and column from 0, with what merged cells cover left out.
 */
public final class SheetRows {

  public static final int MAX_COLUMNS = 200;
  public static final int MAX_MERGED = 1_000;

  private final String name;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private final List<MergedCells> merged = new ArrayList<>();
  private final SheetDrawings drawings = new SheetDrawings(this);
  private final Notes notes;
  private int zeros;
  private CellPlace firstZero = new CellPlace(0, 0);
  private boolean isCut;

  SheetRows(String name, String file) {
    this.name = name;
    this.notes = new Notes(file);
  }

  String name() {
    return name;
  }

  /** What is to be said of the sheet if it is used; lines are rows. */
  List<Note> notes() {
    return notes.take();
  }

  public NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
    return rows;
  }

  /** Whether nothing stands in it, seen or not. */
  public boolean isBlank() {
    return rows.isEmpty() && notes.isEmpty();
  }

  public void put(int row, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column < MAX_COLUMNS) {
      rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
    } else if (!isCut) {
      isCut = true;
      note(Note.Kind.REFUSED, row, column, text, WorkbookProblems.beyond(MAX_COLUMNS));
    }
  }

  public void note(Note.Kind kind, int row, int column, String raw, Sentence message) {
    notes.add(kind, row + 1, column + 1, "", raw, message);
  }

  /** Counts a zero that nobody sees, of which there may be one in every other cell. */
  void hideZero(int row, int column) {
    if (zeros == 0) {
      firstZero = new CellPlace(row, column);
    }
    zeros++;
  }

  public void noteZeros() {
    if (zeros > 0) {
      note(
          Note.Kind.CORRECTED,
          firstZero.row(),
          firstZero.column(),
          "0",
          WorkbookProblems.unseenZeros(zeros));
    }
  }

  /**
   * Takes a picture or a box that lies over cells.
   *
   * @param words in it, or in its place
   */
  public void draw(MergedCells over, String words) {
    drawings.add(over, words);
  }

  /** Whether places are one cell, merged or not. */
  boolean isOneCell(MergedCells places) {
    boolean isOnePlace =
        places.firstRow() == places.lastRow() && places.firstColumn() == places.lastColumn();
    return isOnePlace || merged.contains(places);
  }

  /** Leaves out hidden rows and columns; merged cells that reach out of them are still seen. */
  public void hide(HiddenCells hidden) {
    drawings.show();
    merged.replaceAll(
        cells -> {
          MergedCells seen = hidden.seen(cells);
          move(cells.firstRow(), cells.firstColumn(), seen);
          return seen;
        });
    hidden.leaveOut(this);
  }

  private void move(int row, int column, MergedCells to) {
    NavigableMap<Integer, String> from = rows.get(row);
    String text = from == null ? null : from.remove(column);
    if (text != null) {
      put(to.firstRow(), to.firstColumn(), text);
    }
  }

  /** Leaves out what stands under a merged cell; nobody sees it. Of two in one place one counts. */
  public void merge(MergedCells cells) {
    if (merged.size() >= MAX_MERGED
        || cells.firstColumn() >= MAX_COLUMNS
        || merged.stream().anyMatch(cells::overlaps)) {
      return;
    }
    merged.add(cells);
    rows.subMap(cells.firstRow(), true, cells.lastRow(), true)
        .forEach(
            (row, texts) -> {
              for (int column : columns(texts, cells.firstColumn(), cells.lastColumn())) {
                if (row != cells.firstRow() || column != cells.firstColumn()) {
                  hide(row, column, texts);
                }
              }
            });
  }

  /** The merged cells that take places in a row. */
  List<MergedCells> merged(int row) {
    return merged.stream().filter(cells -> cells.hasRow(row)).toList();
  }

  private void hide(int row, int column, NavigableMap<Integer, String> cells) {
    String raw = cells.getOrDefault(column, "");
    note(Note.Kind.CORRECTED, row, column, raw, WorkbookProblems.covered());
    cells.remove(column);
  }

  private static List<Integer> columns(NavigableMap<Integer, String> cells, int from, int to) {
    return List.copyOf(cells.subMap(from, true, to, true).keySet());
  }
}
