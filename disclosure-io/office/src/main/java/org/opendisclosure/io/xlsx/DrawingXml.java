package org.opendisclosure.io.xlsx;

import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.CellPlace;
import org.opendisclosure.io.workbook.MergedCells;
import org.opendisclosure.io.workbook.SheetRows;

/** Reads what is drawn on a sheet: over which cells pictures and boxes lie, and their words. */
final class DrawingXml {

  private final SheetRows rows;
  private final StringBuilder words = new StringBuilder();
  private final int[] from = new int[2];
  private final int[] to = new int[2];
  private int[] corner = from;
  private String within = "";
  private boolean hasEnd;
  private boolean isShape;

  private DrawingXml(SheetRows rows) {
    this.rows = rows;
  }

  static void read(PartXml xml, SheetRows rows) throws RefusedException {
    DrawingXml drawing = new DrawingXml(rows);
    while (xml.next()) {
      drawing.take(xml);
    }
  }

  private void take(PartXml xml) {
    if (xml.isStart()) {
      start(xml);
    } else if (xml.isText()) {
      text(xml.text());
    } else if (xml.isEnd()) {
      within = "";
      if (xml.name().endsWith("CellAnchor")) {
        end();
      }
    }
  }

  private void start(PartXml xml) {
    within = xml.name();
    switch (within) {
      case "from" -> corner = from;
      case "to" -> {
        corner = to;
        hasEnd = true;
      }
      case "pic", "sp", "graphicFrame" -> isShape = true;
      default -> {}
    }
  }

  private void text(String text) {
    switch (within) {
      case "t" -> words.append(text);
      case "row" -> corner[0] = PartXml.whole(text.strip(), 0);
      case "col" -> corner[1] = PartXml.whole(text.strip(), 0);
      case "rowOff" -> endBefore(0, text);
      case "colOff" -> endBefore(1, text);
      default -> {}
    }
  }

  /** What ends where a cell begins does not lie over that cell. */
  private void endBefore(int axis, String offset) {
    if (corner == to && offset.strip().equals("0") && to[axis] > from[axis]) {
      to[axis]--;
    }
  }

  private void end() {
    if (isShape) {
      CellPlace first = new CellPlace(from[0], from[1]);
      CellPlace last = hasEnd ? new CellPlace(to[0], to[1]) : first;
      rows.draw(MergedCells.between(first, last), words.toString().strip());
    }
    words.setLength(0);
    hasEnd = false;
    isShape = false;
  }
}
