package org.opendisclosure.io.drawn;

/**
 * A character as it is drawn, in the page's own directions.
 *
 * @param start where it begins
 * @param end where the next one would begin
 * @param quarters the direction of its text, in quarter turns against the clock
 * @param clip what shows where it is drawn
 * @param sight how much of it shows there
 */
public record DrawnGlyph(
    String text,
    PagePoint start,
    PagePoint end,
    double size,
    int quarters,
    Clip clip,
    Sight sight) {

  /** The direction of text that is not along the axes. */
  private static final int SLANTED = -1;

  /** Within one text, characters stand no further apart or off their line, in sizes of the type. */
  private static final double NEAR = 0.25;

  /** How far below each other lines of one text stand. */
  private static final double LEAST_LEADING = 0.8;

  private static final double MOST_LEADING = 1.7;

  /** How much further to the left the next line may begin. */
  private static final double MOST_INDENT = 2.2;

  private static final double WIDEST_CELL = 150;

  /** The room around the ink of the next character, in sizes of the type. */
  private static final double AT_EDGE = 0.12;

  /** The same where the width of a digit is not known, or the next one may be a 1. */
  private static final double NEAR_EDGE = 0.3;

  /** The same around full-width characters, which are at least as wide as given. */
  private static final double WIDE_AT_EDGE = 0.35;

  private static final double WIDE = 0.8;

  private static final double UPRIGHT = Math.toRadians(5);

  public DrawnGlyph(
      String text, PagePoint start, PagePoint end, double size, Clip clip, Sight sight) {
    this(text, start, end, size, quarters(start, end), clip, sight);
  }

  private static int quarters(PagePoint start, PagePoint end) {
    double angle = Math.atan2(end.y() - start.y(), end.x() - start.x());
    long quarters = Math.round(angle / (Math.PI / 2));
    boolean isSlanted = Math.abs(angle - quarters * (Math.PI / 2)) > UPRIGHT;
    return isSlanted ? SLANTED : Math.floorMod((int) quarters, 4);
  }

  PagePoint middle() {
    return start.middle(end);
  }

  boolean isDigit() {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  boolean isSlanted() {
    return quarters == SLANTED;
  }

  /** Whether no more than a cell shows where it is drawn. */
  boolean isInNarrow() {
    return Math.min(clip.box().width(), clip.box().height()) < WIDEST_CELL;
  }

  /** Whether nothing says that a part of its text may be out of sight. */
  boolean isFree() {
    return sight == Sight.WHOLE && !isInNarrow() && !isWithin(NEAR_EDGE);
  }

  /** Whether it ends where what is shown of the page ends, so that there is no room for more. */
  boolean isAtEdge() {
    return isWithin(AT_EDGE);
  }

  /** The same if there is little room, and no line before the edge. */
  boolean isNearEdge(Walls walls) throws TooMuchException {
    return isWithin(NEAR_EDGE)
        && !walls.standBehind(turned(quarters), clip.box().turned(quarters).right());
  }

  private boolean isWithin(double narrow) {
    Glyph own = turned(quarters);
    double room = clip.box().turned(quarters).right() - own.right();
    double most = own.right() - own.left() > WIDE * size ? WIDE_AT_EDGE : narrow;
    return !isSlanted() && !isInNarrow() && Math.abs(room) < most * size;
  }

  boolean isSeen() {
    return sight != Sight.NONE;
  }

  /**
   * Whether it goes on behind another one, or on the next line of a narrow column.
   *
   * @param first the first one on the line of the other
   */
  boolean follows(DrawnGlyph before, DrawnGlyph first) {
    if (quarters != before.quarters || isSlanted() || !clip.equals(before.clip)) {
      return false;
    }
    Glyph own = turned(quarters);
    Glyph other = before.turned(quarters);
    double down = (own.baseline() - other.baseline()) / size;
    return isOnLineOf(before)
        ? Math.abs(own.left() - other.right()) <= NEAR * size
        : down > LEAST_LEADING
            && down < MOST_LEADING
            && own.left() < other.right()
            && own.left() > first.turned(quarters).left() - MOST_INDENT * size;
  }

  boolean isOnLineOf(DrawnGlyph other) {
    double down = turned(quarters).baseline() - other.turned(quarters).baseline();
    return Math.abs(down) < NEAR * size;
  }

  /** The same one as it is seen on a page that is turned. */
  Glyph turned(int turn) {
    PagePoint left = start.turned(turn);
    return new Glyph(text, left.x(), end.turned(turn).x(), left.y(), size);
  }
}
