package org.opendisclosure.io.odf;

import java.util.Map;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.CellSpan;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordRow;

/** Reads a table of a text document. */
final class TextTable {

  private final TextDocument document;
  private final OdfXml xml;
  private final OdfStyles styles;
  private final TextFlow flow;

  /** How many places of the row the cell before still covers. */
  private int covered;

  TextTable(TextDocument document, OdfXml xml, OdfStyles styles, TextFlow flow) {
    this.document = document;
    this.xml = xml;
    this.styles = styles;
    this.flow = flow;
  }

  /** Reads the rest of the table that the reader is at. */
  void read(TextDocument.Place place) throws RefusedException {
    TextFlow.Table table = flow.table(place.row());
    TextDocument.Place here = place.on(style("table").get("table:background-color"));
    int depth = xml.depth();
    while (!flow.isFull() && xml.next(depth)) {
      if (xml.name().equals("table:table-row")) {
        row(table, here);
      }
    }
  }

  private Map<String, String> style(String family) {
    return styles.style(family, xml.attribute("style-name"));
  }

  private void row(TextFlow.Table table, TextDocument.Place place) throws RefusedException {
    int count = xml.count("number-rows-repeated");
    Map<String, String> style = style("table-row");
    boolean isShown =
        !place.isHidden()
            && !xml.is("visibility", "collapse")
            && !xml.is("visibility", "filter")
            && !OdfLength.isFlat(style.getOrDefault("table-row:row-height", ""));
    WordRow row = flow.row(table);
    if (!isShown) {
      row.hide();
    }
    TextDocument.Place here = place.on(style.get("table-row:background-color")).in(row);
    covered = 0;
    int depth = xml.depth();
    while (!flow.isFull() && xml.next(depth)) {
      switch (xml.name()) {
        case "table:table-cell" -> cell(table, row, here, false);
        case "table:covered-table-cell" -> cell(table, row, here, true);
        default -> {}
      }
    }
    flow.endRow(table, row, isShown);
    for (int i = 1; isShown && i < count && flow.repeatRow(table, row); i++) {
      document.repeat();
    }
  }

  private void cell(TextFlow.Table table, WordRow row, TextDocument.Place place, boolean isCovered)
      throws RefusedException {
    int count = Math.min(GridBuilder.MAX_COLUMNS, xml.count("number-columns-repeated"));
    int columns = Math.min(GridBuilder.MAX_COLUMNS, xml.count("number-columns-spanned"));
    boolean reachesDown = isCovered || xml.count("number-rows-spanned") > 1;
    CellValue value = CellValue.of(xml);
    TextDocument.Place here = place.on(style("table-cell").get("table-cell:background-color"));
    boolean isBehind = isCovered && covered > 0;
    flow.cell(table, row);
    document.blocks(here);
    if (value.isNumber()) {
      row.change(value::shown);
    }
    CellSpan span = new CellSpan(columns, reachesDown, isCovered, false);
    int places = isBehind ? Math.max(0, count - covered) : count;
    if (isBehind) {
      flow.dropCell(row);
      covered = Math.max(0, covered - count);
    } else {
      covered = columns - 1;
    }
    if (places > 0) {
      flow.endCell(table, row, span);
    }
    for (int i = 1; i < places; i++) {
      flow.repeatCell(table, row);
    }
  }
}
