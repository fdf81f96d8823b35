package org.opendisclosure.io.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.opendisclosure.io.doc.DocHeader.Part;
import org.opendisclosure.io.ole.OleProblems;
import org.opendisclosure.io.text.RefusedException;

/**
 * Looks before a document is taken apart whether it can be as large as it says: text and formatting
 * that stand once in the file cannot be longer than it, and what names a page many times would make
 * a bomb of it.
 */
final class DocLimits {

  private static final int PAGE = 512;

  /** No form comes near. */
  private static final int MOST_PAGES = 4_096;

  private static final int MOST_PIECES = 4_096;
  private static final int PIECES = 2;
  private static final int PIECE = 12;

  private DocLimits() {}

  static void check(DocHeader header, byte[] document, byte[] table) throws RefusedException {
    for (Part part : Part.values()) {
      int start = header.start(part);
      int length = header.length(part);
      refuseIf(length < 0 || length > 0 && (start < 0 || start > table.length - length));
    }
    int pages = Math.min(MOST_PAGES, document.length / PAGE);
    refuseIf(header.length(Part.RUNS) / 8 > pages);
    refuseIf(header.length(Part.PARAGRAPHS) / 8 > pages);
    pieces(ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN), header, document.length);
  }

  /** Looks how long the text is of which pieces are told, behind modifications of them. */
  private static void pieces(ByteBuffer table, DocHeader header, int most) throws RefusedException {
    int at = header.start(Part.TEXT);
    int end = at + header.length(Part.TEXT);
    while (at + 3 <= end && table.get(at) == 1) {
      at += 3 + Short.toUnsignedInt(table.getShort(at + 1));
    }
    refuseIf(at + 5 > end || table.get(at) != PIECES);
    int count = (table.getInt(at + 1) - 4) / PIECE;
    refuseIf(count < 1 || count > MOST_PIECES || at + 5 + 4 * (count + 1) > end);
    int before = 0;
    for (int i = 0; i <= count; i++) {
      int place = table.getInt(at + 5 + 4 * i);
      refuseIf(place < before || place > most);
      before = place;
    }
  }

  private static void refuseIf(boolean isWrong) throws RefusedException {
    if (isWrong) {
      throw new RefusedException(OleProblems.damaged(DocFile.STREAM));
    }
  }
}
