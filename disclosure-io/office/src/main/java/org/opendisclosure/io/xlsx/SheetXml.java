package org.opendisclosure.io.xlsx;

import java.math.BigDecimal;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.CellNumber;
import org.opendisclosure.io.workbook.CellPlace;
import org.opendisclosure.io.workbook.HiddenCells;
import org.opendisclosure.io.workbook.MergedCells;
import org.opendisclosure.io.workbook.NumberFormat;
import org.opendisclosure.io.workbook.SeenCells;
import org.opendisclosure.io.workbook.SheetRoom;
import org.opendisclosure.io.workbook.SheetRows;
import org.opendisclosure.io.workbook.WorkbookProblems;

/** Reads the part of one sheet. */
final class SheetXml {

  /** Points of which nobody reads anything. */
  private static final BigDecimal FLAT = BigDecimal.ONE;

  /** Characters of which nobody reads anything. */
  private static final BigDecimal NARROW = new BigDecimal("0.1");

  private final WorkbookFile workbook;
  private final SheetRoom room;
  private final SheetRows rows;
  private final SeenCells seen;
  private final HiddenCells hidden = new HiddenCells();
  private final RichText inline = new RichText();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private String within = "";
  private int row = -1;
  private int column = -1;
  private String type = "";
  private int style;
  private boolean isFormula;

  private SheetXml(WorkbookFile workbook, SheetRows rows, SheetRoom room) {
    this.workbook = workbook;
    this.rows = rows;
    this.room = room;
    this.seen = new SeenCells(rows, workbook.isFrom1904());
  }

  static void read(
      WorkbookFile workbook, WorkbookFile.SheetPart sheet, SheetRows rows, SheetRoom room)
      throws RefusedException {
    SheetXml reader = new SheetXml(workbook, rows, room);
    PartXml xml = sheet.content();
    boolean hasRoom = true;
    while (hasRoom && xml.next()) {
      hasRoom = reader.take(xml);
    }
    if (!hasRoom) {
      rows.note(Note.Kind.REFUSED, reader.row, -1, "", Problems.tooManyRows(rows.rows().size()));
    }
    for (PartXml drawing : sheet.drawings()) {
      DrawingXml.read(drawing, rows);
    }
    rows.hide(reader.hidden);
    rows.noteZeros();
  }

  /** Takes an event; tells whether there is room for more. */
  private boolean take(PartXml xml) {
    if (xml.isStart()) {
      return start(xml);
    } else if (xml.isText()) {
      text(xml);
    } else if (xml.isEnd()) {
      return end(xml);
    }
    return true;
  }

  private boolean start(PartXml xml) {
    switch (xml.name()) {
      case "row" -> {
        return startRow(xml);
      }
      case "c" -> startCell(xml);
      case "col" -> columns(xml);
      case "mergeCell" -> merge(xml.attribute("ref"));
      case "f" -> isFormula = true;
      default -> {}
    }
    within = xml.name();
    inline.take(xml);
    return true;
  }

  private boolean startRow(PartXml xml) {
    row = xml.number("r", row + 2) - 1;
    column = -1;
    if (xml.isOn("hidden") || isAtMost(FLAT, xml.attribute("ht"))) {
      hidden.row(row);
    }
    return room.takeRow();
  }

  private void columns(PartXml xml) {
    if (xml.isOn("hidden") || isAtMost(NARROW, xml.attribute("width"))) {
      hidden.columns(Math.max(1, xml.number("min", 1)) - 1, xml.number("max", 0));
    }
  }

  private static boolean isAtMost(BigDecimal most, String size) {
    BigDecimal stated = CellNumber.decimal(size);
    return stated != null && stated.compareTo(most) <= 0;
  }

  private void startCell(PartXml xml) {
    CellPlace place =
        CellPlace.of(xml.attribute("r")).orElse(new CellPlace(Math.max(0, row), column + 1));
    row = place.row();
    column = place.column();
    type = xml.attribute("t");
    style = xml.number("s", 0);
    isFormula = false;
    value.setLength(0);
    formula.setLength(0);
    inline.end();
  }

  private void merge(String range) {
    String[] corners = range.split(":", 2);
    CellPlace.of(corners[0])
        .ifPresent(
            from ->
                CellPlace.of(corners[corners.length - 1])
                    .ifPresent(to -> rows.merge(MergedCells.between(from, to))));
  }

  private void text(PartXml xml) {
    if (within.equals("v")) {
      value.append(xml.text());
    } else if (within.equals("f")) {
      formula.append(xml.text());
    } else {
      inline.take(xml);
    }
  }

  private boolean end(PartXml xml) {
    inline.take(xml);
    within = "";
    if (!xml.name().equals("c")) {
      return true;
    }
    CellFormats.CellStyle look = workbook.formats().style(style);
    String text = cell(look.format());
    seen.put(row, column, text, look.isStruck() ? Look.STRUCK : Look.PLAIN, look.isHidden());
    return room.takeText(text);
  }

  private String cell(NumberFormat format) {
    String raw = value.toString();
    if (isFormula && raw.isEmpty() && !type.equals("str")) {
      rows.note(Note.Kind.REFUSED, row, column, "=" + formula, WorkbookProblems.notComputed());
      return "=" + formula;
    }
    return switch (type) {
      case "s" -> seen.text(row, column, format, workbook.text(PartXml.whole(raw, -1)));
      case "inlineStr" -> seen.text(row, column, format, inline.end());
      case "str" -> seen.text(row, column, format, RichText.unescaped(raw));
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "e", "d" -> raw;
      default -> seen.number(row, column, format, raw.strip());
    };
  }
}
