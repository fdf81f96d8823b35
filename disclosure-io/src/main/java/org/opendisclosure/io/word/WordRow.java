package org.opendisclosure.io.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;

/** A row of a table while it is read; a row that holds a larger table is only furniture. */
public final class WordRow {

  private enum Kind {
    CELL,
    COVERED,
    LEFT
  }

  /**
   * What takes the next places of a row.
   *
   * @param text what one reads
   * @param pictures what stands for the pictures beside it
   */
  private record Part(Kind kind, String text, String pictures, int columns) {

    /** The text with the pictures that may stand in the place of a figure. */
    String figure() {
      return LABEL.matcher(text).find() ? text : text + pictures;
    }
  }

  private static final Pattern LABEL = Pattern.compile("\\p{L}");

  private final @Nullable WordRow outer;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private final StringBuilder pictures = new StringBuilder();
  private int column;
  private boolean isOnColor;
  private boolean isFurniture;
  private boolean isHidden;

  /**
   * A row.
   *
   * @param outer the row in a cell of which its table stands, or null
   * @param isOnColor whether its table may stand on a color
   */
  WordRow(@Nullable WordRow outer, boolean isOnColor) {
    this.outer = outer;
    this.isOnColor = isOnColor;
  }

  /** Leaves places without a cell. */
  public void leave(int columns) {
    add(Kind.LEFT, "", columns);
  }

  private void add(Kind kind, String text, int columns) {
    if (column < GridBuilder.MAX_COLUMNS) {
      parts.add(new Part(kind, text, kind == Kind.CELL ? pictures.toString() : "", columns));
      column += columns;
    }
    pictures.setLength(0);
  }

  /** Takes a paragraph of the present cell. */
  void paragraph(String text) {
    if (!cell.isEmpty()) {
      cell.append('\n');
    }
    cell.append(text);
  }

  /** Takes what stands for a picture of the present cell. */
  void picture(String shown) {
    pictures.append(shown);
  }

  private String end() {
    String text = WordText.strip(cell.toString());
    cell.setLength(0);
    return text;
  }

  void endCell(int columns) {
    add(Kind.CELL, end(), columns);
  }

  /** Ends the present cell, of which one sees a cell above instead; gives what is not seen. */
  String endCovered(int columns) {
    add(Kind.COVERED, "", columns);
    return end();
  }

  /** Ends the present cell, into which the one before reaches; gives what is not seen. */
  String endMerged(int columns) {
    int last = parts.size() - 1;
    if (column < GridBuilder.MAX_COLUMNS) {
      Part before = parts.get(last);
      parts.set(
          last,
          new Part(before.kind(), before.text(), before.pictures(), before.columns() + columns));
      column += columns;
    }
    pictures.setLength(0);
    return end();
  }

  /** Ends the present cell without a place; gives what is not seen. */
  String drop() {
    pictures.setLength(0);
    return end();
  }

  /** Adds the last cell again. */
  void repeat() {
    if (column < GridBuilder.MAX_COLUMNS && !parts.isEmpty()) {
      Part last = parts.get(parts.size() - 1);
      parts.add(last);
      column += last.columns();
    }
  }

  /** Has what stands in the present cell shown as something else. */
  public void change(UnaryOperator<String> shown) {
    String text = shown.apply(WordText.strip(cell.toString()));
    cell.setLength(0);
    cell.append(text);
  }

  /** Whether nothing stands in its cells. */
  boolean isBlank() {
    return parts.stream().allMatch(part -> part.text().isEmpty() && part.pictures().isEmpty());
  }

  /** The column in which its next cell stands. */
  public int column() {
    return column;
  }

  /** Marks that the present cell stands on a color. */
  public void color() {
    isOnColor = true;
  }

  boolean isOnColor() {
    return isOnColor;
  }

  /** Marks that nobody sees it. */
  public void hide() {
    isHidden = true;
  }

  /** Whether nobody sees it. */
  public boolean isHidden() {
    return isHidden;
  }

  /** Whether nobody sees it, though there are figures in it. */
  boolean hidesFigures() {
    return isHidden && parts.stream().anyMatch(part -> NumberLook.is(part.text()));
  }

  boolean isFurniture() {
    return isFurniture;
  }

  /** What its cells hold, line by line. */
  String text() {
    return String.join("\n", parts.stream().map(Part::text).toList());
  }

  /** What stands for the pictures in its cells. */
  String pictures() {
    return String.join("", parts.stream().map(Part::pictures).toList());
  }

  /**
   * The row laid out on the grid of its table. A picture in a row of pictures is furniture; beside
   * a text it may stand for a figure.
   */
  Row lay(GridBuilder grid, int line) {
    boolean hasText = parts.stream().anyMatch(part -> !part.text().isEmpty());
    grid.startRow(line);
    for (Part part : parts) {
      switch (part.kind()) {
        case CELL -> grid.cell(hasText ? part.figure() : part.text(), part.columns(), 1);
        case COVERED -> grid.covered(part.columns());
        case LEFT -> grid.leave(part.columns());
      }
    }
    return grid.endRow();
  }

  /** Turns this row and those around it into furniture; hands over what they hold so far. */
  List<String> open() {
    List<String> texts = outer == null ? new ArrayList<>() : outer.open();
    if (!isFurniture) {
      isFurniture = true;
      parts.forEach(part -> texts.add(part.text()));
      texts.add(end());
      parts.clear();
    }
    return texts;
  }
}
