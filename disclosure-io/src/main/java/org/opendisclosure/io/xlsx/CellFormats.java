package org.opendisclosure.io.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;

/** The number formats and fonts of a workbook, as far as they change what a cell means. */
final class CellFormats {

  /** What a number format makes of a number. */
  enum Meaning {
    NUMBER,
    DATE,
    YEAR
  }

  /**
   * A number format.
   *
   * @param decimals how many decimal places it prints at least
   * @param unit the unit of money that it prints behind the number; empty if none
   */
  record CellFormat(Meaning meaning, int decimals, String unit) {}

  /** How a cell is shown: its number format, and whether its font strikes it out. */
  record CellStyle(CellFormat format, boolean isStruck) {}

  private static final CellFormat PLAIN = new CellFormat(Meaning.NUMBER, 0, "");
  private static final CellStyle UNSTYLED = new CellStyle(PLAIN, false);
  private static final CellFormat BUILT_IN_DATE = new CellFormat(Meaning.DATE, 0, "");
  private static final CellFormat MONEY = new CellFormat(Meaning.NUMBER, 2, "");
  private static final Set<Integer> TWO_DECIMALS = Set.of(2, 4, 7, 8, 39, 40, 43, 44);

  /** The places after the point, up to six; a format of percents says something else. */
  private static final Pattern DECIMALS = Pattern.compile("^[^%]*\\.(0{1,6})[^%]*$");

  private static final Pattern UNIT = Pattern.compile("[\"\\\\]?((千|万|百万|亿)?元)\"?$");
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private final Map<Integer, CellFormat> byId = new HashMap<>();
  private final BitSet struckFonts = new BitSet();
  private final List<CellStyle> styles = new ArrayList<>();
  private int fonts;

  static CellFormats none() {
    return new CellFormats();
  }

  static CellFormats of(PartXml xml) throws RefusedException {
    CellFormats formats = new CellFormats();
    String list = "";
    while (xml.next()) {
      if (xml.isStart("numFmts") || xml.isStart("fonts") || xml.isStart("cellXfs")) {
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
    switch (list + " " + xml.name()) {
      case "numFmts numFmt" ->
          byId.put(xml.number("numFmtId", -1), format(xml.attribute("formatCode")));
      case "fonts font" -> fonts++;
      case "fonts strike" -> struckFonts.set(fonts, RichText.isOn(xml));
      case "cellXfs xf" -> {
        boolean isStruck = struckFonts.get(1 + xml.number("fontId", 0));
        styles.add(new CellStyle(byId(xml.number("numFmtId", 0)), isStruck));
      }
      default -> {}
    }
  }

  /** Whether a unit, printed by a number format, is read with the number. */
  static boolean isUnit(String unit) {
    return !format(CellStyles.GENERAL + '"' + unit + '"').unit().isEmpty();
  }

  CellStyle style(int index) {
    return index < styles.size() ? styles.get(index) : UNSTYLED;
  }

  private CellFormat byId(int id) {
    boolean isDate =
        id >= 14 && id <= 22
            || id >= 27 && id <= 36
            || id >= 45 && id <= 47
            || id >= 50 && id <= 58;
    CellFormat builtIn = isDate ? BUILT_IN_DATE : TWO_DECIMALS.contains(id) ? MONEY : PLAIN;
    return byId.getOrDefault(id, builtIn);
  }

  private static CellFormat format(String code) {
    String positive = code.split(";", 2)[0];
    String bare = LITERAL.matcher(positive).replaceAll("").toLowerCase(Locale.ROOT);
    if (bare.contains("d")) {
      return new CellFormat(Meaning.DATE, 0, "");
    } else if (bare.contains("y")) {
      return new CellFormat(bare.contains("m") ? Meaning.DATE : Meaning.YEAR, 0, "");
    }
    Matcher unit = UNIT.matcher(positive);
    Matcher decimals = DECIMALS.matcher(bare);
    return new CellFormat(
        Meaning.NUMBER,
        decimals.find() ? decimals.group(1).length() : 0,
        unit.find() ? unit.group(1) : "");
  }
}
