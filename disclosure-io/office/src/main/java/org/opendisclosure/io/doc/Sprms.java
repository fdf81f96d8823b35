package org.opendisclosure.io.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The single modifications of properties (MS-DOC, 2.2.5.1), one after the other. */
final class Sprms {

  private static final int TABLE = 0xD608;
  private static final int TABS = 0xC615;

  private final ByteBuffer bytes;
  private int next;
  private int start;
  private int length;
  private int kind;

  /** The modifications from a place on. */
  Sprms(byte[] bytes, int from) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.next = from;
  }

  /** Goes to the next; tells whether there is one. */
  boolean next() {
    if (next + 3 > bytes.limit()) {
      return false;
    }
    kind = Short.toUnsignedInt(bytes.getShort(next));
    start = next + 2;
    length =
        switch (kind >> 13) {
          case 0, 1 -> 1;
          case 2, 4, 5 -> 2;
          case 3 -> 4;
          case 7 -> 3;
          default -> variable();
        };
    next = start + length;
    return next <= bytes.limit();
  }

  /** The length that the operand itself tells. */
  private int variable() {
    if (kind == TABLE) {
      int told = start + 2 <= bytes.limit() ? Short.toUnsignedInt(bytes.getShort(start)) - 1 : 0;
      start += 2;
      return Math.max(0, told);
    }
    int told = Byte.toUnsignedInt(bytes.get(start));
    start++;
    return kind == TABS && told == 255 ? bytes.limit() : told;
  }

  /** Which property is modified, and how. */
  int kind() {
    return kind;
  }

  /** How many bytes the operand has, without those that tell its length. */
  int length() {
    return length;
  }

  /** A byte of the operand; 0 beyond its end. */
  int u8(int at) {
    return at < length ? Byte.toUnsignedInt(bytes.get(start + at)) : 0;
  }

  int u16(int at) {
    return u8(at) | u8(at + 1) << 8;
  }

  int s16(int at) {
    return (short) u16(at);
  }

  int s32(int at) {
    return u16(at) | u16(at + 2) << 16;
  }
}
