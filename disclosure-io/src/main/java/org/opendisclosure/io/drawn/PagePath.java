package org.opendisclosure.io.drawn;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path under construction: strokes along the axes and thin bars are rulings. */
public final class PagePath {

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
  private final Path2D.Double outline = new Path2D.Double();

  public void move(PagePoint to) {
    List<PagePoint> part = new ArrayList<>();
    part.add(to);
    parts.add(part);
    outline.moveTo(to.x(), to.y());
  }

  public void line(PagePoint to) {
    if (parts.isEmpty()) {
      move(to);
    } else {
      parts.get(parts.size() - 1).add(to);
      outline.lineTo(to.x(), to.y());
    }
  }

  /** A curve; to rulings and areas only its ends matter. */
  public void curve(PagePoint first, PagePoint second, PagePoint to) {
    if (parts.isEmpty()) {
      move(first);
    }
    parts.get(parts.size() - 1).add(to);
    outline.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
  }

  /** Where the path has come to; null if there is none. */
  public @Nullable PagePoint end() {
    List<PagePoint> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
    return last.isEmpty() ? null : last.get(last.size() - 1);
  }

  public void close() {
    if (!parts.isEmpty()) {
      line(parts.get(parts.size() - 1).get(0));
    }
  }

  public void clear() {
    parts.clear();
    outline.reset();
  }

  /** How many places the path is made of. */
  int size() {
    return parts.stream().mapToInt(List::size).sum();
  }

  /** Whether the path is one rectangle along the axes, or nothing. */
  boolean isBox() {
    Box bounds = bounds();
    return parts.isEmpty() || parts.size() == 1 && isBox(parts.get(0), bounds);
  }

  private static boolean isBox(List<PagePoint> part, Box bounds) {
    return part.size() >= 4 && part.stream().allMatch(bounds::hasCorner);
  }

  /** A copy of the path with its curves. */
  Path2D outline(boolean isEvenOdd) {
    Path2D copy = new Path2D.Double(outline);
    copy.setWindingRule(isEvenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    return copy;
  }

  /** The smallest box around the path; one that contains nothing if there is no path. */
  public Box bounds() {
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

  /** Whether it is no straight line, frame or area, but may be the outline of a figure. */
  boolean isOutline() {
    return parts.stream().anyMatch(part -> part.size() > 2 && !isBox(part, bounds(part, NOTHING)));
  }

  void stroke(PageDrawing drawing, Box shown) {
    for (List<PagePoint> part : parts) {
      for (int i = 1; i < part.size(); i++) {
        Box box = bounds(part.subList(i - 1, i + 1), NOTHING);
        if (Math.min(box.width(), box.height()) <= STRAIGHT) {
          drawing.ruling(box, shown);
        }
      }
    }
  }

  void fill(PageDrawing drawing, Box shown) {
    for (List<PagePoint> part : parts) {
      Box box = bounds(part, NOTHING);
      if (isThin(box)) {
        drawing.ruling(box, shown);
      }
    }
  }

  /** The areas of the path that are rectangles along the axes. */
  List<Box> areas() {
    List<Box> areas = new ArrayList<>();
    for (List<PagePoint> part : parts) {
      Box box = bounds(part, NOTHING);
      if (!isThin(box) && isBox(part, box)) {
        areas.add(box);
      }
    }
    return areas;
  }

  private static boolean isThin(Box box) {
    return Math.min(box.width(), box.height()) <= THICKEST;
  }
}
