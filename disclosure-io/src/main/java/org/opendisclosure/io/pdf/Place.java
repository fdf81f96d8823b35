package org.opendisclosure.io.pdf;

import org.apache.pdfbox.util.Matrix;

/** A point of a page. */
record Place(double x, double y) {

  static Place of(Matrix matrix, double x, double y) {
    return new Place(
        x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX(),
        x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY());
  }

  Place middle(Place other) {
    return new Place((x + other.x) / 2, (y + other.y) / 2);
  }

  /** The point after a page was turned so that text of a direction runs from left to right. */
  Place turned(int quarters) {
    return switch (quarters) {
      case 0 -> new Place(x, -y);
      case 1 -> new Place(y, x);
      case 2 -> new Place(-x, y);
      default -> new Place(-y, -x);
    };
  }
}
