package org.opendisclosure.io.doc;

import java.util.List;

/**
 * A paragraph: its characters, the mark that ends it among them, and its properties.
 *
 * @param start its first character
 * @param end behind its mark
 * @param style the number of its style
 * @param depth in how many tables, one in a cell of another, it stands
 * @param isRowEnd whether it is no text but the end of a row
 * @param endsCell whether its mark ends a cell
 * @param list the number of its list; 0 if it is in none
 * @param level the level in it
 * @param isShaded whether it stands on a color
 * @param properties of a row that it ends, as they are stored
 */
record DocParagraph(
    int start,
    int end,
    int style,
    int depth,
    boolean isRowEnd,
    boolean endsCell,
    int list,
    int level,
    boolean isShaded,
    byte[] properties)
    implements DocBlock {

  /** What modifies a paragraph stands behind the number of its style. */
  static final int BEHIND_STYLE = 2;

  private static final char CELL_MARK = 7;

  /** More tables within one another are taken for so many. */
  private static final int DEEPEST = 60;

  static DocParagraph of(int start, int end, char mark, byte[] properties, DocStyles styles) {
    Builder builder = new Builder();
    int style = properties.length < 2 ? 0 : properties[0] & 0xFF | (properties[1] & 0xFF) << 8;
    List<byte[]> below = styles.paragraph(style);
    below.forEach(one -> builder.take(new Sprms(one, 0)));
    builder.take(new Sprms(properties, BEHIND_STYLE));
    int depth = builder.depth >= 0 ? builder.depth : builder.isInTable ? 1 : 0;
    boolean endsCell = depth > 1 ? builder.endsInnerCell : mark == CELL_MARK;
    return new DocParagraph(
        start,
        end,
        style,
        Math.min(DEEPEST, depth),
        depth > 1 ? builder.isInnerRowEnd : depth == 1 && builder.isRowEnd,
        endsCell,
        builder.list,
        builder.level,
        builder.isShaded,
        properties);
  }

  /** Collects what is said of a paragraph; what is said last counts. */
  private static final class Builder {
    private int depth = -1;
    private int list;
    private int level;
    private boolean isInTable;
    private boolean isRowEnd;
    private boolean isInnerRowEnd;
    private boolean endsInnerCell;
    private boolean isShaded;

    void take(Sprms sprm) {
      while (sprm.next()) {
        switch (sprm.kind()) {
          case 0x2416 -> isInTable = sprm.u8(0) != 0;
          case 0x2417 -> isRowEnd = sprm.u8(0) != 0;
          case 0x6649 -> depth = Math.max(0, sprm.s32(0));
          case 0x664A -> depth = Math.max(0, depth) + sprm.s32(0);
          case 0x244B -> endsInnerCell = sprm.u8(0) != 0;
          case 0x244C -> isInnerRowEnd = sprm.u8(0) != 0;
          case 0x260A -> level = Math.min(8, sprm.u8(0));
          case 0x460B -> list = sprm.u16(0);
          case 0x442D -> isShaded = DocColor.isOldShade(sprm.u16(0));
          case 0xC64D -> isShaded = DocColor.isShade(sprm, 0);
          default -> {}
        }
      }
    }
  }
}
