package org.opendisclosure.io.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.jspecify.annotations.Nullable;

/** Knows on which line each row starts, and which rows are empty. */
abstract class LineHandler<T> extends CsvCallbackHandler<T> {

  private RecordType type = RecordType.DATA;
  private int line;
  private int count;
  private boolean hasCommas;

  /** Says that fields are separated by something else than commas. */
  final void separateWith(char separator) {
    hasCommas = separator != ',';
  }

  /** What a spreadsheet shows of a field. */
  final String shown(char[] buffer, int offset, int length) {
    String field = CsvField.shown(new String(buffer, offset, length));
    return hasCommas && CsvField.isUnclear(field) ? "'" + field : field;
  }

  /** Starts a row. */
  abstract void begin();

  /** The line on which the current row starts, from 1. */
  final int line() {
    return line;
  }

  /** Completes a row; null if there is nothing to hand out. */
  abstract @Nullable T build();

  /** Counts a field; returns its column, from 0. */
  final int nextColumn() {
    return count++;
  }

  /** The number of fields so far. */
  final int count() {
    return count;
  }

  @Override
  protected final RecordType getRecordType() {
    return type;
  }

  @Override
  protected final int getFieldCount() {
    return count;
  }

  @Override
  protected final void beginRecord(long startingLineNumber) {
    line = (int) Math.min(startingLineNumber, Integer.MAX_VALUE);
    type = RecordType.DATA;
    count = 0;
    begin();
  }

  @Override
  protected final @Nullable T buildRecord() {
    return type == RecordType.EMPTY ? null : build();
  }

  @Override
  protected final void setComment(char[] buffer, int offset, int length) {
    throw new IllegalStateException("comments are not enabled");
  }

  @Override
  protected final void setEmpty() {
    type = RecordType.EMPTY;
  }
}
