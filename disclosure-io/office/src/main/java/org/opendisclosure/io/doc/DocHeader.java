package org.opendisclosure.io.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.opendisclosure.io.ole.OleProblems;
import org.opendisclosure.io.text.RefusedException;

/** The block at the start of a document (MS-DOC, 2.5) that says where everything else is. */
final class DocHeader {

  /** What the table stream holds, by the place at which the block tells where. */
  enum Part {
    STYLES(0xA2),
    RUNS(0xFA),
    PARAGRAPHS(0x102),
    FONTS(0x112),
    TEXT(0x1A2),
    DRAWINGS(0x1DA),
    BOXES(0x25A),
    LISTS(0x2E2),
    OVERRIDES(0x2EA);

    private final int at;

    Part(int at) {
      this.at = at;
    }
  }

  private static final int LENGTH = 0x382;
  private static final int MAGIC = 0xA5EC;

  /** What Word 97 writes; those before have no such block. */
  private static final int FIRST_VERSION = 106;

  private static final int ENCRYPTED = 0x100;
  private static final int SECOND_TABLE = 0x200;

  /** Where it stands how many characters the text, notes, heads and so on up to text boxes have. */
  private static final int COUNTS = 0x4C;

  /** How many such counts stand before that of the text boxes. */
  private static final int BEFORE_BOXES = 6;

  private final ByteBuffer block;

  private DocHeader(ByteBuffer block) {
    this.block = block;
  }

  /** Reads the block; refuses documents that are older or have a password. */
  static DocHeader of(byte[] document) throws RefusedException {
    ByteBuffer block = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
    if (document.length < 12) {
      throw new RefusedException(OleProblems.damaged(DocFile.STREAM));
    } else if (Short.toUnsignedInt(block.getShort(2)) < FIRST_VERSION) {
      throw new RefusedException(OleProblems.tooOld("Word 95"));
    } else if ((block.getShort(10) & ENCRYPTED) != 0) {
      throw new RefusedException(OleProblems.ENCRYPTED);
    } else if (document.length < LENGTH || Short.toUnsignedInt(block.getShort(0)) != MAGIC) {
      throw new RefusedException(OleProblems.damaged(DocFile.STREAM));
    }
    return new DocHeader(block);
  }

  /** The stream in which the parts stand. */
  String table() {
    return (block.getShort(10) & SECOND_TABLE) != 0 ? "1Table" : "0Table";
  }

  int start(Part part) {
    return block.getInt(part.at);
  }

  int length(Part part) {
    return block.getInt(part.at + 4);
  }

  /** How many characters the text has. */
  int text() {
    return Math.max(0, block.getInt(COUNTS));
  }

  /** Where among all characters those of the text boxes begin. */
  int boxes() {
    long before = 0;
    for (int i = 0; i < BEFORE_BOXES; i++) {
      before += Math.max(0, block.getInt(COUNTS + 4 * i));
    }
    return (int) Math.min(Integer.MAX_VALUE, before);
  }
}
