package org.opendisclosure.io.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.ole.OleContainer;
import org.opendisclosure.io.ole.OleProblems;
import org.opendisclosure.io.text.RefusedException;

/** What a workbook says before its sheets: their names and places, its texts and styles. */
final class XlsWorkbook {

  /** The stream of a workbook of Excel 97 to 2003. */
  static final String STREAM = "Workbook";

  /** That of older ones, which may stand beside it for older programs. */
  static final String OLD_STREAM = "Book";

  private static final String GLOBALS = "globals";
  private static final int MAX_SHEETS = 200;

  /** A sheet, by its name and where in the stream it begins. */
  record Sheet(String name, boolean isHidden, int start) {}

  private final byte[] stream;
  private final List<Sheet> sheets = new ArrayList<>();
  private final XlsStyles styles = new XlsStyles();
  private SSTRecord texts = new SSTRecord();
  private @Nullable EncryptionInfo key;
  private boolean isFrom1904;

  private XlsWorkbook(byte[] stream) {
    this.stream = stream;
  }

  static XlsWorkbook of(byte[] bytes) throws RefusedException {
    OleContainer container =
        OleContainer.find(bytes)
            .orElseThrow(() -> new RefusedException(OleProblems.damaged("OLE")));
    if (!container.has(STREAM) && container.has(OLD_STREAM)) {
      throw new RefusedException(OleProblems.tooOld("Excel 95"));
    }
    XlsWorkbook workbook = new XlsWorkbook(container.get(STREAM));
    XlsRecords.read(GLOBALS, workbook.stream, 0, null, workbook::findKey);
    XlsRecords.read(GLOBALS, workbook.stream, 0, workbook.key, workbook::take);
    return workbook;
  }

  /** Looks whether the workbook is encrypted, which one of its first records says. */
  private boolean findKey(int kind, RecordInputStream record) throws RefusedException {
    if (kind == BOFRecord.sid) {
      refuseOld(new BOFRecord(record));
      return true;
    } else if (kind == FilePassRecord.sid) {
      key = XlsKey.of(new FilePassRecord(record));
    }
    return kind != FontRecord.sid && kind != BoundSheetRecord.sid;
  }

  private static void refuseOld(BOFRecord begin) throws RefusedException {
    if (begin.getVersion() != BOFRecord.VERSION) {
      throw new RefusedException(OleProblems.tooOld("Excel 95"));
    }
  }

  private boolean take(int kind, RecordInputStream record) {
    switch (kind) {
      case BoundSheetRecord.sid -> sheet(new BoundSheetRecord(record));
      case SSTRecord.sid -> texts = new SSTRecord(record);
      case FontRecord.sid -> styles.font(new FontRecord(record));
      case FormatRecord.sid -> styles.format(new FormatRecord(record));
      case ExtendedFormatRecord.sid -> styles.cell(new ExtendedFormatRecord(record));
      case PaletteRecord.sid -> styles.palette(new PaletteRecord(record));
      case DateWindow1904Record.sid ->
          isFrom1904 = new DateWindow1904Record(record).getWindowing() == 1;
      default -> {}
    }
    return true;
  }

  private void sheet(BoundSheetRecord sheet) {
    if (sheets.size() < MAX_SHEETS) {
      boolean isHidden = sheet.isHidden() || sheet.isVeryHidden();
      sheets.add(new Sheet(sheet.getSheetname(), isHidden, sheet.getPositionOfBof()));
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** Goes through the records of a sheet. */
  void read(Sheet sheet, XlsRecords.Taker taker) throws RefusedException {
    XlsRecords.read(sheet.name(), stream, sheet.start(), key, taker);
  }

  /** The shared text of an index, or null. */
  @Nullable UnicodeString text(int index) {
    return index >= 0 && index < texts.getNumUniqueStrings() ? texts.getString(index) : null;
  }

  XlsStyles styles() {
    return styles;
  }

  boolean isFrom1904() {
    return isFrom1904;
  }
}
