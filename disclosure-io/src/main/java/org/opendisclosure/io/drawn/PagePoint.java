package org.opendisclosure.io.drawn;

/** A point of a page. */
public record PagePoint(double x, double y) {

  public PagePoint middle(PagePoint other) {
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
