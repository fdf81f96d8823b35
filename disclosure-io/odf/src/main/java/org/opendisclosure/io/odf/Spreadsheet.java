package org.opendisclosure.io.odf;

import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.SheetRoom;
import org.opendisclosure.io.workbook.SheetRows;
import org.opendisclosure.io.workbook.WorkbookForms;

/** Reads the sheets of a spreadsheet. */
final class Spreadsheet {

  private static final int MAX_SHEETS = 200;

  private final OdfXml xml;
  private final OdfStyles styles;
  private final WorkbookForms forms;
  private final SheetRoom room = new SheetRoom();
  private int sheets;

  Spreadsheet(OdfFile file, WorkbookForms forms) {
    this.xml = file.content();
    this.styles = file.styles();
    this.forms = forms;
  }

  /** Reads the rest of the spreadsheet that the reader is at. */
  void read() throws RefusedException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "table:table" -> sheet();
        case "table:tracked-changes" -> {
          forms.say(OdfProblems.changes());
          xml.skip();
        }
        default -> xml.skip();
      }
    }
  }

  private void sheet() throws RefusedException {
    String name = xml.attribute("name");
    String style = xml.attribute("style-name");
    if (++sheets > MAX_SHEETS) {
      xml.skip();
    } else if ("false".equals(styles.style("table", style).get("table:display"))) {
      forms.takeHidden(name);
      xml.skip();
    } else {
      SheetRows rows = forms.sheet(name);
      new SpreadsheetTable(xml, styles, rows, room).read();
      forms.take(rows);
    }
  }
}
