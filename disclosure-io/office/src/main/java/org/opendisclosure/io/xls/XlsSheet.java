package org.opendisclosure.io.xls;

import java.math.BigDecimal;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DrawingRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.ole.OleText;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.CellPlace;
import org.opendisclosure.io.workbook.HiddenCells;
import org.opendisclosure.io.workbook.MergedCells;
import org.opendisclosure.io.workbook.SeenCells;
import org.opendisclosure.io.workbook.SheetRoom;
import org.opendisclosure.io.workbook.SheetRows;
import org.opendisclosure.io.workbook.WorkbookProblems;

/** Reads the records of one sheet. */
final class XlsSheet {

  /** Twentieths of a point of which nobody reads anything. */
  private static final int FLAT = 20;

  /** In 256th parts of a character: of so few nobody reads anything. */
  private static final int NARROW = 25;

  /** Of a row of the usual height. */
  private static final int USUAL_HEIGHT = 0x8000;

  /** Of a formula, that its result is worked out when the workbook is opened. */
  private static final int CALCULATED_AT_OPENING = 2;

  private final XlsWorkbook workbook;
  private final SheetRows rows;
  private final SheetRoom room;
  private final SeenCells seen;
  private final HiddenCells hidden = new HiddenCells();
  private final XlsDrawings drawings;
  private int row = -1;
  private int column;
  private int style;
  private boolean isUncalculated;
  private boolean hasRoom = true;

  private XlsSheet(XlsWorkbook workbook, SheetRows rows, SheetRoom room) {
    this.workbook = workbook;
    this.rows = rows;
    this.room = room;
    this.seen = new SeenCells(rows, workbook.isFrom1904());
    this.drawings = new XlsDrawings(rows);
  }

  static void read(XlsWorkbook workbook, XlsWorkbook.Sheet sheet, SheetRows rows, SheetRoom room)
      throws RefusedException {
    XlsSheet reader = new XlsSheet(workbook, rows, room);
    workbook.read(sheet, reader::take);
    if (!reader.hasRoom) {
      rows.note(Note.Kind.REFUSED, reader.row, -1, "", Problems.tooManyRows(rows.rows().size()));
    }
    reader.drawings.end();
    rows.hide(reader.hidden);
    rows.noteZeros();
  }

  /** Takes a record; tells whether there is room for more. */
  private boolean take(int kind, RecordInputStream record) {
    switch (kind) {
      case BOFRecord.sid -> {
        return new BOFRecord(record).getType() == BOFRecord.TYPE_WORKSHEET;
      }
      case UncalcedRecord.sid -> isUncalculated = true;
      case RowRecord.sid -> row(new RowRecord(record));
      case ColumnInfoRecord.sid -> columns(new ColumnInfoRecord(record));
      case MergeCellsRecord.sid -> merge(new MergeCellsRecord(record));
      case MulRKRecord.sid -> numbers(new MulRKRecord(record));
      case StringRecord.sid -> put(text(new StringRecord(record).getString()));
      case NumberRecord.sid, RKRecord.sid, LabelSSTRecord.sid, LabelRecord.sid -> {
        start(record.readUShort(), record.readUShort(), record.readUShort());
        cell(kind, record);
      }
      case BoolErrRecord.sid -> value(new BoolErrRecord(record));
      case DrawingRecord.sid -> drawings.draw(record);
      case ObjRecord.sid -> drawings.object(record);
      case TextObjectRecord.sid -> drawings.words(record);
      case FormulaRecord.sid -> formula(new FormulaRecord(record));
      default -> {}
    }
    return hasRoom;
  }

  private void row(RowRecord record) {
    int height = Short.toUnsignedInt(record.getHeight());
    if (record.getZeroHeight() || height < USUAL_HEIGHT && height <= FLAT) {
      hidden.row(record.getRowNumber());
    }
  }

  private void columns(ColumnInfoRecord record) {
    if (record.getHidden() || record.getColumnWidth() <= NARROW) {
      hidden.columns(record.getFirstColumn(), record.getLastColumn() + 1);
    }
  }

  private void merge(MergeCellsRecord record) {
    for (int i = 0; i < record.getNumAreas(); i++) {
      CellRangeAddress cells = record.getAreaAt(i);
      rows.merge(
          MergedCells.between(
              new CellPlace(cells.getFirstRow(), cells.getFirstColumn()),
              new CellPlace(cells.getLastRow(), cells.getLastColumn())));
    }
  }

  /** Begins a cell. */
  private void start(int inRow, int inColumn, int ofStyle) {
    if (inRow != row) {
      hasRoom &= room.takeRow();
    }
    row = inRow;
    column = inColumn;
    style = ofStyle;
  }

  private void start(CellRecord record) {
    int at = Short.toUnsignedInt(record.getColumn());
    start(record.getRow(), at, Short.toUnsignedInt(record.getXFIndex()));
  }

  private void put(String stored) {
    put(stored, look().isHidden());
  }

  private void put(String stored, boolean isHidden) {
    String shown = OleText.clean(stored);
    XlsStyles.Style look = look();
    boolean isStruck = look.font().look() == Look.STRUCK;
    seen.put(row, column, shown, isStruck ? Look.STRUCK : Look.PLAIN, isHidden);
    hasRoom &= room.takeText(shown);
  }

  private XlsStyles.Style look() {
    return workbook.styles().style(style);
  }

  private void cell(int kind, RecordInputStream record) {
    switch (kind) {
      case NumberRecord.sid -> number(record.readDouble());
      case RKRecord.sid -> number(RKUtil.decodeNumber(record.readInt()));
      case LabelSSTRecord.sid -> {
        UnicodeString text = workbook.text(record.readInt());
        if (text != null) {
          String shown = text(XlsText.of(text, look(), workbook.styles()));
          put(shown, XlsText.isHidden(text, look(), workbook.styles()));
        }
      }
      default -> put(text(record.readString()));
    }
  }

  private void numbers(MulRKRecord record) {
    for (int i = 0; i < record.getNumColumns(); i++) {
      int at = Short.toUnsignedInt(record.getFirstColumn()) + i;
      start(record.getRow(), at, Short.toUnsignedInt(record.getXFAt(i)));
      number(record.getRKNumberAt(i));
    }
  }

  private void number(double number) {
    put(seen.number(row, column, look().format(), digits(number)));
  }

  /** The shortest decimal that is stored so. */
  private static String digits(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
        : String.valueOf(number);
  }

  private String text(String text) {
    return seen.text(row, column, look().format(), text);
  }

  private void value(BoolErrRecord record) {
    start(record);
    put(record.isBoolean() ? logical(record.getBooleanValue()) : error(record.getErrorValue()));
  }

  private static String logical(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
  }

  private void formula(FormulaRecord record) {
    start(record);
    if (isOpen(record)) {
      String stored = "=" + digits(record.getValue());
      rows.note(Note.Kind.REFUSED, row, column, stored, WorkbookProblems.notComputed());
      put(stored);
      return;
    }
    switch (record.getCachedResultTypeEnum()) {
      case NUMERIC -> number(record.getValue());
      case BOOLEAN -> put(logical(record.getCachedBooleanValue()));
      case ERROR -> put(error(record.getCachedErrorValue()));
      default -> {} // a text follows, or there is none
    }
  }

  /** Whether a formula has yet to be worked out: it stores a number that need not be its result. */
  private boolean isOpen(FormulaRecord record) {
    boolean isNumber = record.getCachedResultTypeEnum() == CellType.NUMERIC;
    boolean isAtOpening = (record.getOptions() & CALCULATED_AT_OPENING) != 0;
    return isNumber && record.getValue() == 0 && (isUncalculated || isAtOpening);
  }
}
