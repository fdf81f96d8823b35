package org.opendisclosure.io.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How the cells of a written workbook look. */
enum CellLook {
  TITLE(HorizontalAlignment.CENTER, 16, true, false, true),
  PART(HorizontalAlignment.LEFT, 12, true, false, true),
  HEAD(HorizontalAlignment.CENTER, 10, false, true, true),
  LINE(HorizontalAlignment.LEFT, 10, false, true, true),
  FIGURE(HorizontalAlignment.CENTER, 10, false, true, false),
  TEXT(HorizontalAlignment.LEFT, 10, false, true, false),
  FIELD(HorizontalAlignment.LEFT, 10, false, false, true),
  ANSWER(HorizontalAlignment.LEFT, 10, false, false, false);

  private final HorizontalAlignment alignment;
  private final int points;
  private final boolean isBold;
  private final boolean isFramed;
  private final boolean isLocked;

  CellLook(
      HorizontalAlignment alignment,
      int points,
      boolean isBold,
      boolean isFramed,
      boolean isLocked) {
    this.alignment = alignment;
    this.points = points;
    this.isBold = isBold;
    this.isFramed = isFramed;
    this.isLocked = isLocked;
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  int points() {
    return points;
  }

  boolean isBold() {
    return isBold;
  }

  boolean isFramed() {
    return isFramed;
  }

  boolean isLocked() {
    return isLocked;
  }

  /** Whether a text is broken into lines; a figure is made smaller instead. */
  boolean isWrapped() {
    return this != FIGURE;
  }
}
