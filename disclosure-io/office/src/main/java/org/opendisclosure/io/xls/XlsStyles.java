package org.opendisclosure.io.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.workbook.NumberFormat;

/** The number formats, fonts and fills of a workbook, as far as they change what a cell means. */
final class XlsStyles {

  private static final int WHITE = 0xFFFFFF;
  private static final int BLACK = 0;

  /** What is the system's, or of a pattern. */
  private static final int UNKNOWN = -1;

  private static final int FIRST_OWN = 8;
  private static final int SYSTEM_TEXT = 64;
  private static final int SYSTEM_PAPER = 65;
  private static final int SOLID = 1;

  /** Points of which nobody reads anything. */
  private static final double TINY = 1;

  /** The number that no font has. */
  private static final int LEFT_OUT = 4;

  /** How a cell is shown: its number format, its font, and the color behind it. */
  record Style(NumberFormat format, Font font, int fill) {

    /** Whether its font hides what stands in it. */
    boolean isHidden() {
      return font.isHiddenOn(fill);
    }
  }

  /** A font: its look, size in points, and color. */
  record Font(Look look, double size, int color) {

    static final Font USUAL = new Font(Look.PLAIN, 11, BLACK);

    boolean isWhite() {
      return color == WHITE;
    }

    /** Whether nobody sees it on a color. */
    boolean isHiddenOn(int fill) {
      return size <= TINY || color != UNKNOWN && color == fill;
    }
  }

  private final List<FontRecord> fonts = new ArrayList<>();
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final List<ExtendedFormatRecord> cells = new ArrayList<>();
  private final Map<Integer, Style> styles = new HashMap<>();
  private PaletteRecord palette = new PaletteRecord();

  void font(FontRecord font) {
    fonts.add(font);
  }

  void format(FormatRecord format) {
    formats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
  }

  void cell(ExtendedFormatRecord cell) {
    cells.add(cell);
  }

  void palette(PaletteRecord colors) {
    palette = colors;
  }

  /** The style of an index; a usual one if there is none such. */
  Style style(int index) {
    return styles.computeIfAbsent(index, this::made);
  }

  private Style made(int index) {
    if (index >= cells.size()) {
      return new Style(NumberFormat.GENERAL, Font.USUAL, WHITE);
    }
    ExtendedFormatRecord cell = cells.get(index);
    int format = cell.getFormatIndex();
    NumberFormat shown = formats.computeIfAbsent(format, NumberFormat::builtIn);
    return new Style(shown, font(cell.getFontIndex()), fill(cell));
  }

  /** The font of an index; a usual one if there is none such. */
  Font font(int index) {
    int place = index > LEFT_OUT ? index - 1 : index;
    if (place < 0 || place >= fonts.size()) {
      return Font.USUAL;
    }
    FontRecord font = fonts.get(place);
    boolean isRaised = font.getSuperSubScript() != FontRecord.SS_NONE;
    Look look = font.isStruckout() ? Look.STRUCK : isRaised ? Look.RAISED : Look.PLAIN;
    return new Font(look, font.getFontHeight() / 20.0, color(font));
  }

  private int color(FontRecord font) {
    return color(font.getColorPaletteIndex() & 0x7FFF);
  }

  private int fill(ExtendedFormatRecord cell) {
    int pattern = cell.getAdtlFillPattern();
    return pattern == 0 ? WHITE : pattern == SOLID ? color(cell.getFillForeground()) : UNKNOWN - 1;
  }

  private int color(int index) {
    if (index == SYSTEM_TEXT) {
      return BLACK;
    } else if (index == SYSTEM_PAPER) {
      return WHITE;
    }
    byte[] color = palette.getColor(index < FIRST_OWN ? index + FIRST_OWN : index);
    return color == null
        ? UNKNOWN
        : (color[0] & 0xFF) << 16 | (color[1] & 0xFF) << 8 | color[2] & 0xFF;
  }
}
