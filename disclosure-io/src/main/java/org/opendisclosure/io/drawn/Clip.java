package org.opendisclosure.io.drawn;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * What part of a page shows.
 *
 * @param box a box around it
 * @param outline what it is within that box; null if it is all of it
 */
public record Clip(Box box, @Nullable Outline outline) {

  /** How much of a character may be cut off on each side: no more than the room around its ink. */
  private static final double MARGIN = 0.1;

  /** A path that is no box, and those around it. */
  public record Outline(Path2D path, int corners, @Nullable Outline outer) {}

  public Clip(Box box) {
    this(box, null);
  }

  /** What is within a path too. */
  public Clip within(PagePath path, boolean isEvenOdd) {
    if (path.isBox()) {
      return within(path.bounds());
    }
    Path2D curve = path.outline(isEvenOdd);
    Rectangle2D around = curve.getBounds2D();
    Box bounds = new Box(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    return new Clip(box.intersection(bounds), new Outline(curve, path.size(), outline));
  }

  public Clip within(Box other) {
    return new Clip(box.intersection(other), outline);
  }

  public Sight of(Box glyph, Effort effort) throws TooMuchException {
    double share = glyph.share(box);
    Sight sight = share < MARGIN ? Sight.NONE : share < 1 - MARGIN ? Sight.PARTLY : Sight.WHOLE;
    if (outline == null) {
      return sight;
    }
    Box ink = glyph.within(MARGIN);
    for (Outline path = outline; path != null && sight != Sight.NONE; path = path.outer) {
      effort.spend(path.corners);
      if (!path.path.intersects(ink.left(), ink.top(), ink.width(), ink.height())) {
        sight = Sight.NONE;
      } else if (!path.path.contains(ink.left(), ink.top(), ink.width(), ink.height())) {
        sight = Sight.PARTLY;
      }
    }
    return sight;
  }
}
