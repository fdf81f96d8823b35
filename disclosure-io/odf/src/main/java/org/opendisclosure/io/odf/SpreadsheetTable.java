package org.opendisclosure.io.odf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.CellPlace;
import org.opendisclosure.io.workbook.HiddenCells;
import org.opendisclosure.io.workbook.MergedCells;
import org.opendisclosure.io.workbook.SeenCells;
import org.opendisclosure.io.workbook.SheetRoom;
import org.opendisclosure.io.workbook.SheetRows;
import org.opendisclosure.io.workbook.WorkbookProblems;

/**
 * Reads one sheet. Rows and cells that are repeated stand in the file once; of blank ones there may
 * be a million, which take no room.
 */
final class SpreadsheetTable {

  /** Blank rows that are hidden matter to merged cells only, which none has further down. */
  private static final int MAX_HIDDEN = 20_000;

  private static final int LAST_ROW = 1 << 24;
  private static final NavigableMap<Integer, String> NONE = Collections.emptyNavigableMap();

  private final OdfXml xml;
  private final OdfStyles styles;
  private final SheetRows rows;
  private final SheetRoom room;
  private final SeenCells seen;
  private final CellContent content;
  private final boolean isProtected;
  private final HiddenCells hidden = new HiddenCells();
  private final List<MergedCells> merged = new ArrayList<>();

  /** The styles of cells in columns, from the first of them on. */
  private final TreeMap<Integer, String> columnStyles = new TreeMap<>();

  private String rowStyle = "";
  private int columns;
  private int row;
  private int column;
  private boolean isFull;

  SpreadsheetTable(OdfXml xml, OdfStyles styles, SheetRows rows, SheetRoom room) {
    this.xml = xml;
    this.styles = styles;
    this.rows = rows;
    this.room = room;
    this.seen = new SeenCells(rows, false);
    this.content = new CellContent(xml, styles);
    this.isProtected = xml.is("protected", "true");
  }

  /** Reads the rest of the table that the reader is at. */
  void read() throws RefusedException {
    parts(false);
    if (isFull) {
      rows.note(Note.Kind.REFUSED, row, -1, "", Problems.tooManyRows(rows.rows().size()));
      xml.skip();
    }
    merged.forEach(rows::merge);
    rows.hide(hidden);
    rows.noteZeros();
  }

  /** Reads columns and rows, which may be grouped, and as a group hidden. */
  private void parts(boolean isHidden) throws RefusedException {
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      switch (xml.name()) {
        case "table:table-column" -> columns(isHidden);
        case "table:table-row" -> row(isHidden);
        case "table:table-row-group", "table:table-column-group" ->
            parts(isHidden || xml.is("display", "false"));
        case "table:shapes" -> drawings();
        case "table:table-rows",
            "table:table-header-rows",
            "table:table-columns",
            "table:table-header-columns" -> {}
        default -> xml.skip();
      }
    }
  }

  private void columns(boolean isHidden) {
    int count = xml.count("number-columns-repeated");
    if (isHidden || isCollapsed() || isFlat("table-column", "column-width")) {
      hidden.columns(columns, columns + count);
    }
    if (columns < SheetRows.MAX_COLUMNS) {
      columnStyles.put(columns, xml.attribute("default-cell-style-name"));
    }
    columns = Math.min(SheetRows.MAX_COLUMNS, columns + count);
  }

  private boolean isCollapsed() {
    return xml.is("visibility", "collapse") || xml.is("visibility", "filter");
  }

  private boolean isFlat(String family, String size) {
    Map<String, String> style = styles.style(family, xml.attribute("style-name"));
    return OdfLength.isFlat(style.getOrDefault(family + ":" + size, ""));
  }

  private void row(boolean isInHidden) throws RefusedException {
    int count = xml.count("number-rows-repeated");
    boolean isHidden = isInHidden || isCollapsed() || isFlat("table-row", "row-height");
    rowStyle = xml.attribute("default-cell-style-name");
    column = 0;
    int merges = merged.size();
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      switch (xml.name()) {
        case "table:table-cell", "table:covered-table-cell" -> cell();
        default -> xml.skip();
      }
    }
    boolean isBlank = !rows.rows().containsKey(row);
    int next = Math.min(LAST_ROW, row + count);
    repeat(isBlank, merges, next);
    int last = isBlank ? MAX_HIDDEN : row + MAX_HIDDEN;
    for (int i = row; isHidden && i < Math.min(next, last); i++) {
      hidden.row(i);
    }
    row = next;
  }

  /** Takes the room of the row, and copies it up to before another. */
  private void repeat(boolean isBlank, int merges, int end) {
    if (isBlank) {
      return;
    }
    isFull |= !room.takeRow();
    List<MergedCells> own = List.copyOf(merged.subList(merges, merged.size()));
    for (int i = row + 1; i < end && !isFull; i++) {
      int to = i;
      rows.rows().getOrDefault(row, NONE).forEach((place, text) -> put(to, place, text));
      own.forEach(cells -> merge(cells.inRow(to)));
      isFull |= !room.takeRow();
    }
  }

  private void merge(MergedCells cells) {
    if (merged.size() < SheetRows.MAX_MERGED) {
      merged.add(cells);
    }
  }

  private void put(int inRow, int inColumn, String text) {
    isFull |= !room.takeText(text) || !room.takeRepeated();
    rows.put(inRow, inColumn, text);
  }

  private void cell() throws RefusedException {
    int count = xml.count("number-columns-repeated");
    int wide = xml.count("number-columns-spanned");
    int high = xml.count("number-rows-spanned");
    String text = text();
    if (wide > 1 || high > 1) {
      CellPlace last =
          new CellPlace(Math.min(LAST_ROW, row + high) - 1, Math.min(LAST_ROW, column + wide) - 1);
      merge(MergedCells.between(new CellPlace(row, column), last));
    }
    content.takeDrawings().forEach(this::draw);
    int end = Math.min(column + count, SheetRows.MAX_COLUMNS + 1);
    for (int i = column; i < end && !text.isEmpty() && !isFull; i++) {
      put(row, i, text);
    }
    column = Math.min(LAST_ROW, column + count);
  }

  /** Takes a drawing, of whose last cell the address names the sheet, too. */
  private void draw(CellContent.Drawing drawing) {
    CellPlace from = new CellPlace(row, column);
    String end = drawing.end().substring(drawing.end().lastIndexOf('.') + 1);
    rows.draw(MergedCells.between(from, CellPlace.of(end).orElse(from)), drawing.words());
  }

  /** Tells of drawings that are anchored to no cell. */
  private void drawings() throws RefusedException {
    String words = xml.content().strip();
    Note.Kind kind = NumberLook.is(words) ? Note.Kind.REFUSED : Note.Kind.KEPT;
    rows.note(kind, -1, -1, words, WorkbookProblems.drawnFreely());
  }

  /** What one sees in the cell that the reader is at. */
  private String text() throws RefusedException {
    CellValue value = CellValue.of(xml);
    String name = styleName();
    Map<String, String> style = styles.style("table-cell", name);
    TextLook look = styles.look("table-cell", name);
    String paper = TextLook.background(style.get("table-cell:background-color"));
    String behind = paper == null ? TextLook.WHITE : paper;
    String text = content.read(look, behind).strip();
    if (value.isNotComputed(text)) {
      String formula = value.shownFormula();
      rows.note(Note.Kind.REFUSED, row, column, formula, WorkbookProblems.notComputed());
      return formula;
    } else if (look.isHidden(behind) || isProtected && isHiddenBySheet(style)) {
      seen.hide(row, column, text.isEmpty() ? value.stored() : text);
      return "";
    }
    String shown = value.shown(text, styles.format(style), seen, row, column);
    return PiecedText.of(shown, look.look() == Look.STRUCK ? Look.STRUCK : Look.PLAIN);
  }

  /** The style of the cell, or else that of its row or column. */
  private String styleName() {
    String own = xml.attribute("style-name");
    if (!own.isEmpty() || !rowStyle.isEmpty()) {
      return own.isEmpty() ? rowStyle : own;
    }
    Map.Entry<Integer, String> ofColumn = columnStyles.floorEntry(column);
    return ofColumn == null ? "" : ofColumn.getValue();
  }

  private static boolean isHiddenBySheet(Map<String, String> style) {
    return style.getOrDefault("table-cell:cell-protect", "").contains("hidden-and-protected");
  }
}
