package org.opendisclosure.io.xls;

import java.io.ByteArrayInputStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.ole.OleProblems;
import org.opendisclosure.io.text.RefusedException;

/**
 * The records of a part of a workbook, from the one that begins it to the one that ends it; parts
 * within it, such as charts, are passed over. Records that nobody asks for are not taken apart.
 */
final class XlsRecords {

  /** No sheet of a form comes near, and a file may name a part many times. */
  private static final int MOST = 4_000_000;

  private final String part;
  private final RecordInputStream in;
  private int left = MOST;
  private int depth;

  /** Takes what it wants of a record; what the library finds wrong in one is thrown unchecked. */
  @FunctionalInterface
  interface Taker {
    /** Takes a record; tells whether it wants more. */
    boolean take(int kind, RecordInputStream record) throws RefusedException;
  }

  private XlsRecords(String part, RecordInputStream in) {
    this.part = part;
    this.in = in;
  }

  /**
   * Goes through the records of a part.
   *
   * @param part its name, for messages
   * @param stream that of the workbook
   * @param start where in it the part begins
   * @param key by which it is encrypted, or null
   */
  static void read(String part, byte[] stream, int start, @Nullable EncryptionInfo key, Taker taker)
      throws RefusedException {
    if (start < 0 || start >= stream.length) {
      throw new RefusedException(OleProblems.damaged(part));
    }
    ByteArrayInputStream bytes = new ByteArrayInputStream(stream, start, stream.length - start);
    try {
      new XlsRecords(part, new RecordInputStream(bytes, key, key == null ? 0 : start)).read(taker);
    } catch (RuntimeException e) {
      // What is wrong with records the library says by many kinds of exceptions.
      throw new RefusedException(OleProblems.damaged(part));
    }
  }

  private void read(Taker taker) throws RefusedException {
    boolean isWanted = true;
    while (isWanted && in.hasNextRecord()) {
      in.nextRecord();
      if (left-- == 0) {
        throw new RefusedException(OleProblems.damaged(part));
      }
      int kind = in.getSid();
      depth += kind == BOFRecord.sid ? 1 : 0;
      if (depth == 1) {
        isWanted = taker.take(kind, in);
      }
      depth -= kind == EOFRecord.sid ? 1 : 0;
      isWanted &= depth > 0;
      in.readRemainder();
    }
  }
}
