package org.opendisclosure.io.workbook;

/** How many rows, repeated cells and characters the sheets of a workbook may have together. */
public final class SheetRoom {

  private int rows = 20_000;
  private int repeated = 500_000;
  private long characters = 1L << 24;

  /** Takes a row; tells whether there was room for it. */
  public boolean takeRow() {
    return --rows >= 0;
  }

  /** Takes a cell that a file holds but once; tells whether there was room for it. */
  public boolean takeRepeated() {
    return --repeated >= 0;
  }

  /** Takes a text; tells whether there was room for it. */
  public boolean takeText(String text) {
    characters -= text.length();
    return characters >= 0;
  }
}
