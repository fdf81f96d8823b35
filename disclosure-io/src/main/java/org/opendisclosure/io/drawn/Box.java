package org.opendisclosure.io.drawn;

/** A rectangle along the axes, edges included. */
public record Box(double left, double top, double right, double bottom) {

  /** The box of which two corners face each other. */
  public static Box between(PagePoint one, PagePoint other) {
    return new Box(
        Math.min(one.x(), other.x()),
        Math.min(one.y(), other.y()),
        Math.max(one.x(), other.x()),
        Math.max(one.y(), other.y()));
  }

  /** The smallest box around this one when it was moved, stretched or turned. */
  public Box transformed(Transform matrix) {
    PagePoint corner = matrix.of(left, top);
    return new Box(corner.x(), corner.y(), corner.x(), corner.y())
        .with(matrix.of(right, top))
        .with(matrix.of(right, bottom))
        .with(matrix.of(left, bottom));
  }

  /** The box after a page was turned so that text of a direction runs from left to right. */
  Box turned(int quarters) {
    return between(
        new PagePoint(left, top).turned(quarters), new PagePoint(right, bottom).turned(quarters));
  }

  boolean has(PagePoint place) {
    return contains(place.x(), place.y());
  }

  boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** The box without a share of its size on each side. */
  Box within(double share) {
    double dx = share * width();
    double dy = share * height();
    return new Box(left + dx, top + dy, right - dx, bottom - dy);
  }

  /** The place in the box that is nearest to another. */
  PagePoint nearest(PagePoint place) {
    return new PagePoint(
        Math.max(left, Math.min(right, place.x())), Math.max(top, Math.min(bottom, place.y())));
  }

  public Box intersection(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** How much of this box is within another: the share of its width or height, if that is less. */
  public double share(Box other) {
    Box shown = intersection(other);
    return Math.min(share(shown.width(), width()), share(shown.height(), height()));
  }

  /** How much is left of a length, which may be 0. */
  private static double share(double left, double whole) {
    return left < 0 ? 0 : whole == 0 ? 1 : left / whole;
  }

  Box with(PagePoint place) {
    return new Box(
        Math.min(left, place.x()),
        Math.min(top, place.y()),
        Math.max(right, place.x()),
        Math.max(bottom, place.y()));
  }

  boolean hasCorner(PagePoint place) {
    return (place.x() == left || place.x() == right) && (place.y() == top || place.y() == bottom);
  }

  public double size() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }
}
