package org.opendisclosure.io.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the texts of text boxes stand, by the characters to which their shapes are tied. */
final class DocBoxes {

  /** What is told of a shape, and of a box, behind the places of all of them. */
  private static final int SHAPE = 26;

  private static final int BOX = 22;

  /** Where it stands in what is told of a box which shape it is. */
  private static final int SHAPE_OF_BOX = 14;

  /** The characters of a box, its end not among them. */
  record Box(int start, int end) {}

  private final Map<Integer, Box> boxes = new HashMap<>();

  /**
   * Finds the boxes.
   *
   * @param table the stream in which these are told
   */
  static DocBoxes of(DocHeader header, byte[] table) {
    DocBoxes found = new DocBoxes();
    Map<Integer, Box> texts = new HashMap<>();
    Plex told = new Plex(header, table, DocHeader.Part.BOXES, BOX);
    for (int i = 0; i < told.count(); i++) {
      Box box = new Box(header.boxes() + told.place(i), header.boxes() + told.place(i + 1));
      texts.putIfAbsent(told.number(i, SHAPE_OF_BOX), box);
    }
    Plex shapes = new Plex(header, table, DocHeader.Part.DRAWINGS, SHAPE);
    for (int i = 0; i < shapes.count(); i++) {
      Box box = texts.remove(shapes.number(i, 0));
      if (box != null && box.start() < box.end()) {
        found.boxes.put(shapes.place(i), box);
      }
    }
    return found;
  }

  /** The box of the shape that a character stands for, or null. */
  @Nullable Box at(int character) {
    return boxes.get(character);
  }

  /** Places of characters, and behind them what is told of each. */
  private static final class Plex {
    private final ByteBuffer bytes;
    private final int size;
    private final int count;

    Plex(DocHeader header, byte[] table, DocHeader.Part part, int size) {
      int start = header.start(part);
      int length = header.length(part);
      boolean isThere = start >= 0 && length > 4 && length <= table.length - start;
      this.bytes = isThere ? ByteBuffer.wrap(table, start, length).slice() : ByteBuffer.allocate(4);
      this.bytes.order(ByteOrder.LITTLE_ENDIAN);
      this.size = size;
      this.count = isThere ? (length - 4) / (4 + size) : 0;
    }

    int count() {
      return count;
    }

    int place(int i) {
      return bytes.getInt(4 * i);
    }

    int number(int i, int at) {
      return bytes.getInt(4 * (count + 1) + size * i + at);
    }
  }
}
