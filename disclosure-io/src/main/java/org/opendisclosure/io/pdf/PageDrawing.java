package org.opendisclosure.io.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page, in the order of drawing and in the page's own directions. */
final class PageDrawing {

  private static final int SLANTED = -1;
  private static final double UPRIGHT = Math.toRadians(5);

  /** A character with the direction of its text, in quarter turns against the clock. */
  private record Drawn(String text, PagePoint start, PagePoint end, double size, int quarters) {

    PagePoint middle() {
      return start.middle(end);
    }

    Glyph turned(int turn) {
      PagePoint left = start.turned(turn);
      return new Glyph(text, left.x(), end.turned(turn).x(), left.y(), size);
    }
  }

  private record Area(Box box, boolean isWhite) {}

  private final List<Drawn> glyphs = new ArrayList<>();
  private final List<Box> strokes = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final Effort effort;
  private int invisible;
  private boolean hasPicture;

  PageDrawing(Effort effort) {
    this.effort = effort;
  }

  /** A character that begins at one place and ends at another. */
  void glyph(String text, PagePoint start, PagePoint end, double size) {
    double angle = Math.atan2(end.y() - start.y(), end.x() - start.x());
    long quarters = Math.round(angle / (Math.PI / 2));
    boolean isSlanted = Math.abs(angle - quarters * (Math.PI / 2)) > UPRIGHT;
    glyphs.add(
        new Drawn(text, start, end, size, isSlanted ? SLANTED : Math.floorMod((int) quarters, 4)));
  }

  /** A character that cannot be seen, such as one that is there for searching only. */
  void invisible() {
    invisible++;
  }

  /** An image of such size that a table could stand in it. */
  void picture() {
    hasPicture = true;
  }

  void area(Box box, boolean isWhite) {
    areas.add(new Area(box, isWhite));
  }

  /** Whether white text cannot be seen at a place, as on paper. */
  boolean isWhite(PagePoint place) throws PageEngine.TooMuchException {
    effort.spend(areas.size());
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).box.contains(place.x(), place.y())) {
        return areas.get(i).isWhite;
      }
    }
    return true;
  }

  /** An area that hides what was drawn before. */
  void cover(Box area) throws PageEngine.TooMuchException {
    effort.spend(glyphs.size());
    int before = glyphs.size();
    glyphs.removeIf(glyph -> area.contains(glyph.middle().x(), glyph.middle().y()));
    invisible += before - glyphs.size();
  }

  void ruling(Box stroke) {
    strokes.add(stroke);
  }

  int size() {
    return glyphs.size() + strokes.size() + areas.size() + invisible;
  }

  /** The page turned as most of its text is read; text of other directions stands aside. */
  Page upright(boolean hasRemarks) throws PageEngine.TooMuchException {
    int turn = direction();
    List<Ruling> across = new ArrayList<>();
    List<Ruling> down = new ArrayList<>();
    strokes.forEach(stroke -> turn(stroke, turn, across, down));
    Strikes strikes = new Strikes(across, effort);
    List<Glyph> upright = new ArrayList<>();
    StringBuilder aside = new StringBuilder();
    for (Drawn glyph : glyphs) {
      if (glyph.quarters == turn) {
        Glyph turned = glyph.turned(turn);
        upright.add(strikes.cross(turned) ? turned.unreadable() : turned);
      } else {
        aside.append(glyph.text);
      }
    }
    return new Page(upright, across, down, aside.toString(), invisible, hasRemarks, hasPicture);
  }

  /** The direction of most of the text. */
  private int direction() {
    int[] counts = new int[4];
    glyphs.stream().filter(glyph -> glyph.quarters >= 0).forEach(g -> counts[g.quarters]++);
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  private static void turn(Box stroke, int quarters, List<Ruling> across, List<Ruling> down) {
    PagePoint first = new PagePoint(stroke.left(), stroke.top()).turned(quarters);
    PagePoint second = new PagePoint(stroke.right(), stroke.bottom()).turned(quarters);
    double width = Math.abs(second.x() - first.x());
    double height = Math.abs(second.y() - first.y());
    double left = Math.min(first.x(), second.x());
    double top = Math.min(first.y(), second.y());
    if (width >= height) {
      across.add(new Ruling(top + height / 2, left, left + width));
    }
    if (height >= width) {
      down.add(new Ruling(left + width / 2, top, top + height));
    }
  }
}
