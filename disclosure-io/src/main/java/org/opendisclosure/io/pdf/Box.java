package org.opendisclosure.io.pdf;

/** A rectangle along the axes, edges included. */
record Box(double left, double top, double right, double bottom) {

  boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  Box intersection(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  Box with(double x, double y) {
    return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  boolean hasCorner(Place place) {
    return (place.x() == left || place.x() == right) && (place.y() == top || place.y() == bottom);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }
}
