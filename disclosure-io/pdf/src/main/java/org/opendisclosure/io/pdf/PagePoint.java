package org.opendisclosure.io.pdf;

import org.apache.pdfbox.util.Matrix;

/** A point of a page. */
record PagePoint(double x, double y) {

  static PagePoint of(Matrix matrix, double x, double y) {
    return new PagePoint(
        x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX(),
        x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY());
  }

  PagePoint middle(PagePoint other) {
    return new PagePoint((x + other.x) / 2, (y + other.y) / 2);
  }

  /** The point after a page was turned so that text of a direction runs from left to right. */
  PagePoint turned(int quarters) {
    return switch (quarters) {
      case 0 -> new PagePoint(x, -y);
      case 1 -> new PagePoint(y, x);
      case 2 -> new PagePoint(-x, y);
      default -> new PagePoint(-y, -x);
    };
  }
}
