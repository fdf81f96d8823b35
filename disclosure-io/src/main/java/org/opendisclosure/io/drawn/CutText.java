package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.opendisclosure.io.text.PiecedText;

/**
 * Text that the edge of what is shown cuts off, as spreadsheet programs do with what is wider or
 * higher than its cell. One sees a part of it, and the file has it all.
 *
 * <p>Of a figure both are kept, so that it is none: {@code 103… | 1031}. Words are taken whole,
 * because only a known label counts.
 */
final class CutText {

  /** Stands for what is cut off. */
  private static final String CUT = "…";

  /** What stands behind figures. */
  private static final String UNITS = "元千万亿条件次篇人个项年";

  /** How near to an edge a figure is that touches it, in sizes of the type. */
  private static final double TOUCHING = 0.05;

  /** Edges that are nearer on both sides were made for the figure. */
  private static final double EXACT = 0.01;

  /** How far below words a figure beside them stands at most, in sizes of the type. */
  private static final double SAME_LINE = 0.5;

  /** The width of a digit, for which no room is left. */
  private static final double DIGIT = 0.6;

  private final Box page;
  private final Walls walls;
  private final int turn;
  private final List<DrawnGlyph> seen = new ArrayList<>();
  private final NavigableSet<Double> labels = new TreeSet<>();
  private int unseen;
  private boolean hasWords;

  /**
   * What is seen of all that was drawn on a page, in the order of drawing.
   *
   * @param turn the direction of text between whose characters the walls stand
   */
  CutText(List<DrawnGlyph> drawn, Box page, Walls walls, int turn) throws TooMuchException {
    this.page = page;
    this.walls = walls;
    this.turn = turn;
    if (drawn.stream().allMatch(DrawnGlyph::isFree)) {
      seen.addAll(drawn);
    } else {
      labels(drawn);
      texts(drawn);
    }
  }

  /** The lines on which words stand; on that of the number of a page, there is nothing else. */
  private void labels(List<DrawnGlyph> drawn) {
    for (DrawnGlyph glyph : drawn) {
      if (glyph.quarters() == turn && areWords(glyph.text())) {
        labels.add(glyph.turned(turn).baseline());
      }
    }
  }

  private void texts(List<DrawnGlyph> drawn) throws TooMuchException {
    int start = 0;
    int line = 0;
    for (int i = 1; i <= drawn.size(); i++) {
      if (i == drawn.size() || !follows(drawn.get(i), drawn.get(i - 1), drawn.get(line))) {
        take(drawn.subList(start, i));
        start = i;
        line = i;
      } else if (!drawn.get(i).isOnLineOf(drawn.get(i - 1))) {
        line = i;
      }
    }
  }

  private boolean follows(DrawnGlyph glyph, DrawnGlyph before, DrawnGlyph first)
      throws TooMuchException {
    return glyph.follows(before, first)
        && (glyph.isInNarrow()
            || glyph.quarters() != turn
            || !walls.part(before.turned(turn), glyph.turned(turn)));
  }

  List<DrawnGlyph> seen() {
    return seen;
  }

  /** How many characters stand with figures of which nothing is seen, although on the page. */
  int unseen() {
    return unseen;
  }

  /** Whether words were taken of which one sees only a part. */
  boolean hasWords() {
    return hasWords;
  }

  /** Whether a text has a figure of which only a part is seen. */
  static boolean isIn(String text) {
    return text.contains(CUT) && text.contains(PiecedText.APART);
  }

  private void take(List<DrawnGlyph> text) throws TooMuchException {
    boolean isWhole =
        text.stream().allMatch(glyph -> glyph.sight() == Sight.WHOLE)
            && !isFilling(text)
            && !isAtEdge(text);
    if (isWhole || text.get(0).isSlanted()) {
      seen.addAll(text.stream().filter(DrawnGlyph::isSeen).toList());
    } else if (text.stream().anyMatch(DrawnGlyph::isSeen)) {
      seen.add(cut(text));
    } else if (isMissed(text)) {
      unseen += text.size();
    }
  }

  /** Whether nothing is seen of what may be a figure of the form, beyond the page, too. */
  private boolean isMissed(List<DrawnGlyph> text) {
    String all = all(text);
    return hasDigit(all) && text.stream().anyMatch(glyph -> page.has(glyph.middle()))
        || isFigure(all) && isBesideWords(text.get(0));
  }

  private boolean isBesideWords(DrawnGlyph glyph) {
    double line = glyph.turned(turn).baseline();
    double near = SAME_LINE * glyph.size();
    return glyph.quarters() == turn
        && !labels.subSet(line - near, true, line + near, true).isEmpty();
  }

  /** All that is in the file as one piece, in the place of the first line that is seen. */
  private DrawnGlyph cut(List<DrawnGlyph> text) {
    List<DrawnGlyph> shown = text.stream().filter(DrawnGlyph::isSeen).toList();
    DrawnGlyph first = shown.get(0);
    DrawnGlyph last = first;
    for (DrawnGlyph glyph : shown) {
      last = glyph.isOnLineOf(first) ? glyph : last;
    }
    Box box = first.clip().box();
    String all = all(text);
    boolean areWords = areWords(all);
    hasWords |= areWords;
    return new DrawnGlyph(
        areWords ? all : whole(text) + PiecedText.APART + all,
        box.nearest(first.start()),
        box.nearest(last.end()),
        first.size(),
        first.quarters(),
        first.clip(),
        Sight.WHOLE);
  }

  /**
   * Whether a figure takes all the room between two edges and touches one of them. LibreOffice
   * leaves out of the file what is beyond the edge, so that nothing else tells of it.
   */
  private static boolean isFilling(List<DrawnGlyph> text) {
    DrawnGlyph first = text.get(0);
    DrawnGlyph last = text.get(text.size() - 1);
    if (!first.isInNarrow() || !first.isOnLineOf(last) || !isFigure(all(text))) {
      return false;
    }
    Box room = first.clip().box().turned(first.quarters());
    double left = (first.turned(first.quarters()).left() - room.left()) / first.size();
    double right = (room.right() - last.turned(first.quarters()).right()) / first.size();
    return Math.min(left, right) < TOUCHING
        && Math.max(left, right) > EXACT
        && left + right < DIGIT;
  }

  /** Whether a line of a figure ends where the page does; browsers leave out what is beyond. */
  private boolean isAtEdge(List<DrawnGlyph> text) throws TooMuchException {
    for (DrawnGlyph glyph : text) {
      if (glyph.isAtEdge() || glyph.quarters() == turn && glyph.isNearEdge(walls)) {
        return isFigure(all(text));
      }
    }
    return false;
  }

  private static boolean isFigure(String text) {
    return hasDigit(text) && !areWords(text);
  }

  private static boolean areWords(String text) {
    boolean hasLetters = text.codePoints().anyMatch(Character::isLetter);
    return hasLetters && !hasDigit(text)
        || text.codePoints().anyMatch(c -> Character.isLetter(c) && UNITS.indexOf(c) < 0);
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private static String all(List<DrawnGlyph> text) {
    return String.join("", text.stream().map(DrawnGlyph::text).toList());
  }

  /** What is seen whole; figures that fill their room may go on. */
  private static String whole(List<DrawnGlyph> text) {
    StringBuilder whole = new StringBuilder();
    for (DrawnGlyph glyph : text) {
      boolean isWhole = glyph.sight() == Sight.WHOLE;
      if (isWhole || !whole.toString().endsWith(CUT)) {
        whole.append(isWhole ? glyph.text() : CUT);
      }
    }
    return whole.indexOf(CUT) < 0 ? CUT + whole + CUT : whole.toString();
  }
}
