package org.opendisclosure.io.xls;

import java.util.Set;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.workbook.CellPlace;
import org.opendisclosure.io.workbook.MergedCells;
import org.opendisclosure.io.workbook.SheetRows;

/**
 * The pictures and boxes on a sheet: a record says over which cells one lies, the next which kind
 * of object it is, and a third has its words.
 */
final class XlsDrawings {

  /** How the place of an object begins: its kind and its length. */
  private static final byte[] ANCHOR = {0x10, (byte) 0xF0, 0x12, 0, 0, 0};

  private static final int KIND = 4;
  private static final int LINE = 1;
  private static final int FILTER = 20;
  private static final int REMARK = 25;

  /** What is no part of what one sees of a sheet on paper, and lines. */
  private static final Set<Integer> NO_FIGURES = Set.of(LINE, FILTER, REMARK);

  private final SheetRows rows;
  private @Nullable MergedCells place;
  private @Nullable MergedCells shown;
  private String words = "";

  XlsDrawings(SheetRows rows) {
    this.rows = rows;
  }

  /** Takes a record that draws: the place of the next object, if it states one. */
  void draw(RecordInputStream record) {
    byte[] bytes = record.readRemainder();
    place = null;
    for (int i = 0; i + ANCHOR.length + 18 <= bytes.length && place == null; i++) {
      if (isAnchor(bytes, i)) {
        int start = i + ANCHOR.length;
        place =
            MergedCells.between(
                new CellPlace(number(bytes, start + 6), number(bytes, start + 2)),
                new CellPlace(number(bytes, start + 14), number(bytes, start + 10)));
      }
    }
  }

  private static boolean isAnchor(byte[] bytes, int at) {
    for (int i = 0; i < ANCHOR.length; i++) {
      if (bytes[at + i] != ANCHOR[i]) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] bytes, int at) {
    return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
  }

  /** Takes what kind of object stands in the place. */
  void object(RecordInputStream record) {
    end();
    byte[] bytes = record.readRemainder();
    boolean isShown = bytes.length > KIND + 1 && !NO_FIGURES.contains(number(bytes, KIND));
    shown = isShown ? place : null;
    place = null;
  }

  /** Takes the words of the object. */
  void words(RecordInputStream record) {
    words = new TextObjectRecord(record).getStr().getString().strip();
  }

  /** Hands over the last object. */
  void end() {
    if (shown != null) {
      rows.draw(shown, words);
    }
    shown = null;
    words = "";
  }
}
