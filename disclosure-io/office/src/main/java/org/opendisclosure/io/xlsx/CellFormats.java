package org.opendisclosure.io.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.NumberFormat;

/** The number formats, fonts and fills of a workbook, as far as they change what a cell means. */
final class CellFormats {

  /** How a cell is shown: its number format, and whether its font strikes it out or hides it. */
  record CellStyle(NumberFormat format, boolean isStruck, boolean isHidden) {}

  private static final CellStyle UNSTYLED = new CellStyle(NumberFormat.GENERAL, false, false);

  private final Map<Integer, NumberFormat> byId = new HashMap<>();
  private final CellColors colors = new CellColors();
  private final List<CellStyle> styles = new ArrayList<>();

  static CellFormats none() {
    return new CellFormats();
  }

  static CellFormats of(PartXml xml) throws RefusedException {
    CellFormats formats = new CellFormats();
    String list = "";
    while (xml.next()) {
      if (xml.isStart("numFmts")
          || xml.isStart("fonts")
          || xml.isStart("fills")
          || xml.isStart("cellXfs")) {
        list = xml.name();
      } else if (xml.isStart()) {
        formats.take(xml, list);
      } else if (xml.isEnd() && xml.name().equals(list)) {
        list = "";
      }
    }
    return formats;
  }

  private void take(PartXml xml, String list) {
    switch (list) {
      case "fonts" -> colors.font(xml);
      case "fills" -> colors.fill(xml);
      case "numFmts" ->
          byId.put(xml.number("numFmtId", -1), NumberFormat.of(xml.attribute("formatCode")));
      case "cellXfs" -> {
        if (xml.name().equals("xf")) {
          styles.add(style(xml));
        }
      }
      default -> {}
    }
  }

  private CellStyle style(PartXml xml) {
    int font = xml.number("fontId", 0);
    return new CellStyle(
        byId.computeIfAbsent(xml.number("numFmtId", 0), NumberFormat::builtIn),
        colors.isStruck(font),
        colors.isHidden(font, xml.number("fillId", 0)));
  }

  /** Whether a unit, printed by a number format, is read with the number. */
  static boolean isUnit(String unit) {
    return !NumberFormat.of(CellStyles.GENERAL + '"' + unit + '"').unit().isEmpty();
  }

  CellStyle style(int index) {
    return index < styles.size() ? styles.get(index) : UNSTYLED;
  }
}
