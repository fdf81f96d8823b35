package org.opendisclosure.io.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path under construction: strokes along the axes and thin bars are rulings. */
final class PagePath {

  /** Thicker bars are areas. */
  private static final double THICKEST = 3;

  private static final double STRAIGHT = 1;

  private static final Box NOTHING =
      new Box(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  private final List<List<PagePoint>> parts = new ArrayList<>();

  void move(PagePoint to) {
    List<PagePoint> part = new ArrayList<>();
    part.add(to);
    parts.add(part);
  }

  void line(PagePoint to) {
    if (parts.isEmpty()) {
      move(to);
    } else {
      parts.get(parts.size() - 1).add(to);
    }
  }

  void close() {
    if (!parts.isEmpty()) {
      line(parts.get(parts.size() - 1).get(0));
    }
  }

  void clear() {
    parts.clear();
  }

  /** The smallest box around the path; one that contains nothing if there is no path. */
  Box bounds() {
    Box bounds = NOTHING;
    for (List<PagePoint> part : parts) {
      bounds = bounds(part, bounds);
    }
    return bounds;
  }

  private static Box bounds(List<PagePoint> part, Box start) {
    Box bounds = start;
    for (PagePoint place : part) {
      bounds = bounds.with(place);
    }
    return bounds;
  }

  void stroke(PageDrawing drawing) {
    for (List<PagePoint> part : parts) {
      for (int i = 1; i < part.size(); i++) {
        Box box = bounds(part.subList(i - 1, i + 1), NOTHING);
        if (Math.min(box.width(), box.height()) <= STRAIGHT) {
          drawing.ruling(box);
        }
      }
    }
  }

  void fill(PageDrawing drawing) {
    for (List<PagePoint> part : parts) {
      Box box = bounds(part, NOTHING);
      if (isThin(box)) {
        drawing.ruling(box);
      }
    }
  }

  /** The areas of the path that are rectangles along the axes. */
  List<Box> areas() {
    List<Box> areas = new ArrayList<>();
    for (List<PagePoint> part : parts) {
      Box box = bounds(part, NOTHING);
      if (!isThin(box) && part.size() >= 4 && part.stream().allMatch(box::hasCorner)) {
        areas.add(box);
      }
    }
    return areas;
  }

  private static boolean isThin(Box box) {
    return Math.min(box.width(), box.height()) <= THICKEST;
  }
}
