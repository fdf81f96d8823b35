package org.opendisclosure.io.xlsx;

import java.math.BigDecimal;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.model.text.Sentence;

/** Reads the part of one sheet. */
final class SheetXml {

  private final WorkbookFile workbook;
  private final Room room;
  private final SheetRows rows;
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

  /** How many rows and characters the sheets of a workbook may have together. */
  static final class Room {
    private int rows = 20_000;
    private long characters = 1L << 24;

    boolean takeRow() {
      return --rows >= 0;
    }

    boolean takeText(String text) {
      characters -= text.length();
      return characters >= 0;
    }
  }

  private SheetXml(WorkbookFile workbook, SheetRows rows, Room room) {
    this.workbook = workbook;
    this.rows = rows;
    this.room = room;
  }

  static SheetRows read(WorkbookFile workbook, WorkbookFile.SheetPart sheet, String file, Room room)
      throws RefusedException {
    SheetRows rows = new SheetRows(sheet.name(), file);
    SheetXml reader = new SheetXml(workbook, rows, room);
    PartXml xml = sheet.content();
    boolean hasRoom = true;
    while (hasRoom && xml.next()) {
      hasRoom = reader.take(xml);
    }
    if (!hasRoom) {
      rows.note(Note.Kind.REFUSED, reader.row, -1, "", Problems.tooManyRows(rows.rows().size()));
    }
    rows.hide(reader.hidden);
    rows.noteZeros();
    return rows;
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
      case "col" -> hidden.columns(xml);
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
    hidden.row(row, xml);
    return room.takeRow();
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
    CellFormats.CellStyle seen = workbook.formats().style(style);
    String text = PiecedText.of(cell(seen.format()), seen.isStruck() ? Look.STRUCK : Look.PLAIN);
    if (seen.isHidden()) {
      hide(text);
    } else {
      rows.put(row, column, text);
    }
    return room.takeText(text);
  }

  /** Says that nobody sees what stands in a cell. */
  private void hide(String text) {
    if (text.equals("0")) {
      rows.hideZero(row, column);
    } else if (!text.isBlank()) {
      rows.note(Note.Kind.CORRECTED, row, column, text, WorkbookProblems.unseen(text));
    }
  }

  private String cell(NumberFormat format) {
    String raw = value.toString();
    if (isFormula && raw.isEmpty() && !type.equals("str")) {
      rows.note(Note.Kind.REFUSED, row, column, "=" + formula, WorkbookProblems.notComputed());
      return "=" + formula;
    }
    return switch (type) {
      case "s" -> text(format, workbook.text(PartXml.whole(raw, -1)));
      case "inlineStr" -> text(format, inline.end());
      case "str" -> text(format, RichText.unescaped(raw));
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "e", "d" -> raw;
      default -> number(format, raw.strip());
    };
  }

  private String text(NumberFormat format, String text) {
    String shown = format.text(text);
    if (shown.isEmpty()) {
      hide(text);
    }
    return shown;
  }

  private String number(NumberFormat format, String raw) {
    CellNumber number = CellNumber.of(raw);
    BigDecimal stored = CellNumber.decimal(number.text());
    if (stored == null) {
      return raw;
    }
    ShownNumber shown = format.shown(stored);
    return switch (shown.state()) {
      case DATE -> CellNumber.day(raw, workbook.isFrom1904());
      case YEAR -> CellNumber.year(raw, workbook.isFrom1904());
      case TEXT -> shown.text();
      case NUMBER -> {
        if (number.isChanged()) {
          note(raw, WorkbookProblems.rounded(raw, number.text()));
        }
        yield shown.text();
      }
      case SCALED -> {
        note(number.text(), WorkbookProblems.scaled(number.text(), shown.text()));
        yield shown.text();
      }
      case UNCLEAR -> {
        note(number.text(), WorkbookProblems.unclear(number.text(), shown.text()));
        yield number.text() + PiecedText.APART + shown.text();
      }
      case HIDDEN -> {
        hide(number.text());
        yield "";
      }
    };
  }

  private void note(String raw, Sentence message) {
    rows.note(Note.Kind.CORRECTED, row, column, raw, message);
  }
}
