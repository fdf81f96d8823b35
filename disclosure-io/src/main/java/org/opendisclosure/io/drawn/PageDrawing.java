package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page, in the order of drawing and in the page's own directions. */
public final class PageDrawing {

  /** How much of a page an image takes at least in which a table could stand; seals are smaller. */
  private static final double PICTURE = 0.08;

  /** Smaller ones only keep a distance, in points. */
  private static final double SMALLEST = 3;

  /** How many a table could have in its cells; more are a page that is all drawn. */
  private static final int MOST_PICTURES = 10_000;

  /** The room that an image may take of the edge of a cell. */
  private static final double EDGE = 0.15;

  private record Area(Box box, boolean isWhite) {}

  private final Box page;
  private final List<DrawnGlyph> glyphs = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Box> pictures = new ArrayList<>();
  private final Effort effort;
  private int invisible;
  private boolean hasPicture;

  public PageDrawing(Box page, Effort effort) {
    this.page = page;
    this.effort = effort;
  }

  public void glyph(DrawnGlyph glyph) {
    glyphs.add(glyph);
  }

  /** A character that cannot be seen, such as one that is there for searching only. */
  public void invisible() {
    invisible++;
  }

  /** An image in an area; a table could stand in a large one. */
  public void picture(Box area) {
    area(area, false);
    hasPicture |= area.size() >= PICTURE * page.size();
    shape(area.within(EDGE));
  }

  /** What could be a figure that is no text. */
  private void shape(Box box) {
    boolean isSeen = box.width() >= 0 && box.height() >= 0;
    if (isSeen && Math.max(box.width(), box.height()) >= SMALLEST) {
      pictures.add(box);
      hasPicture |= pictures.size() > MOST_PICTURES;
    }
  }

  /** A path along which a line is drawn. */
  public void stroke(PagePath path, Box shown) {
    path.stroke(this, shown);
    if (path.isOutline()) {
      shape(path.bounds().intersection(shown));
    }
  }

  /**
   * A path that is filled: a thin one is a ruling, and a box hides what is below it.
   *
   * @param shown what shows where it is drawn
   */
  public void fill(PagePath path, Box shown, boolean isWhite, boolean isOpaque)
      throws TooMuchException {
    path.fill(this, shown);
    for (Box area : isOpaque ? path.areas() : List.<Box>of()) {
      cover(area.intersection(shown), isWhite);
    }
    if (!isWhite) {
      Box seen = path.bounds().intersection(shown);
      area(seen, false);
      if (path.isOutline()) {
        shape(seen);
      }
    }
  }

  public void area(Box box, boolean isWhite) {
    areas.add(new Area(box, isWhite));
  }

  /** Whether white text cannot be seen at a place, as on paper. */
  public boolean isWhite(PagePoint place) throws TooMuchException {
    effort.spend(areas.size());
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).box.has(place)) {
        return areas.get(i).isWhite;
      }
    }
    return true;
  }

  /** An area that hides what was drawn before. */
  public void cover(Box area, boolean isWhite) throws TooMuchException {
    effort.spend(glyphs.size());
    int before = glyphs.size();
    glyphs.removeIf(glyph -> glyph.isSeen() && area.has(glyph.middle()));
    invisible += before - glyphs.size();
    area(area, isWhite);
  }

  /** Whether figures stand in an area that can be seen so far. */
  public boolean hasFigureIn(Box area) throws TooMuchException {
    effort.spend(glyphs.size());
    return glyphs.stream()
        .anyMatch(glyph -> glyph.isSeen() && glyph.isDigit() && area.has(glyph.middle()));
  }

  /** A straight stroke, of which a part may be out of sight. */
  void ruling(Box stroke, Box shown) {
    Box seen = stroke.intersection(shown);
    if (seen.width() >= 0 && seen.height() >= 0) {
      strokes.add(new Stroke(stroke, seen));
    }
  }

  public int size() {
    return glyphs.size() + strokes.size() + areas.size() + invisible;
  }

  /** The page turned as most of its text is read; text of other directions stands aside. */
  public Page upright(boolean hasRemarks) throws TooMuchException {
    int turn = direction();
    List<Ruling> across = new ArrayList<>();
    List<Ruling> down = new ArrayList<>();
    strokes.forEach(stroke -> turn(stroke.seen(), turn, across, down));
    Strikes strikes = new Strikes(across, effort);
    CutText text = new CutText(glyphs, page, new Walls(down, page.turned(turn), effort), turn);
    List<Glyph> upright = new ArrayList<>();
    StringBuilder aside = new StringBuilder();
    for (DrawnGlyph glyph : text.seen()) {
      if (glyph.quarters() == turn) {
        Glyph turned = glyph.turned(turn);
        upright.add(strikes.cross(turned) ? turned.unreadable() : turned);
      } else {
        aside.append(glyph.text());
      }
    }
    return new Page(
        upright,
        across,
        down,
        pictures.stream().limit(MOST_PICTURES).map(box -> box.turned(turn)).toList(),
        page.turned(turn),
        aside.toString(),
        invisible + text.unseen(),
        text.hasWords(),
        Stroke.areCutOff(strokes, page, turn),
        hasRemarks,
        hasPicture);
  }

  /** The direction of most of the text. */
  private int direction() {
    int[] counts = new int[4];
    glyphs.stream()
        .filter(glyph -> glyph.isSeen() && !glyph.isSlanted())
        .forEach(glyph -> counts[glyph.quarters()]++);
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  private static void turn(Box stroke, int quarters, List<Ruling> across, List<Ruling> down) {
    Box turned = stroke.turned(quarters);
    if (turned.width() >= turned.height()) {
      across.add(new Ruling(turned.top() + turned.height() / 2, turned.left(), turned.right()));
    }
    if (turned.height() >= turned.width()) {
      down.add(new Ruling(turned.left() + turned.width() / 2, turned.top(), turned.bottom()));
    }
  }
}
