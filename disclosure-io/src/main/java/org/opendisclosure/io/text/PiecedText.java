package org.opendisclosure.io.text;

/**
 * A text in pieces of different looks. What looks different means different things: a raised 1
 * behind a figure is the mark of a footnote, a figure that is struck out is not stated. So such
 * pieces are kept apart, and no reader takes them together for one figure.
 */
public final class PiecedText {

  /** Stands between figures that are set apart: no reader takes what contains it for one. */
  public static final String APART = " | ";

  /** Before a text that may not be what one sees, so that no figure is read from it. */
  public static final String UNCLEAR = "| ";

  /**
   * Stands before what is shown from right to left, whatever it is: no reader takes a figure so.
   */
  public static final String REVERSED = "\u202e";

  /** Stands behind what is shown from right to left. */
  public static final String RESTORED = "\u202c";

  /** Stands before and behind what is struck out, as in Markdown. */
  private static final String STRUCK = "~~";

  /** Stands for a picture, whose replacement in words may follow. */
  private static final String PICTURE = "[图]";

  private static final String POINTS = ".,\uFF0E\uFF0C";

  /** How a piece is set. */
  public enum Look {
    PLAIN,
    /** Higher or lower than the text beside it. */
    RAISED,
    STRUCK
  }

  private final StringBuilder text = new StringBuilder();
  private Look last = Look.PLAIN;
  private boolean isParted;

  /** A text of one look. */
  public static String of(String text, Look look) {
    PiecedText pieces = new PiecedText();
    pieces.append(text, look);
    return pieces.toString();
  }

  /** Adds a piece; spaces have no look of their own. */
  public void append(String piece, Look look) {
    if (piece.isBlank()) {
      text.append(piece);
      return;
    }
    if (look != last) {
      turn(piece, look);
    } else if (isParted && look != Look.STRUCK) {
      setApart(piece);
    }
    isParted = false;
    text.append(piece);
  }

  /** Keeps figures before from figures behind, such as those that are a link. */
  public void part() {
    isParted = true;
  }

  private void turn(String piece, Look look) {
    endStruck();
    if (look == Look.STRUCK) {
      text.append(STRUCK);
    } else {
      setApart(piece);
    }
    last = look;
  }

  /** Spaces between figures that are set apart might make them one of thousands. */
  private void setApart(String piece) {
    int end = text.length();
    while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    boolean isBehindFigure = end > 0 && isFigure(text.charAt(end - 1));
    if (isBehindFigure && startsWithFigure(piece.stripLeading())) {
      text.setLength(end);
      text.append(APART);
    }
  }

  /** Adds a break of lines. */
  public void breakLine() {
    endStruck();
    text.append('\n');
  }

  private void endStruck() {
    if (last == Look.STRUCK) {
      text.append(STRUCK);
    }
    last = Look.PLAIN;
    isParted = false;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Begins anew. */
  public void clear() {
    text.setLength(0);
    last = Look.PLAIN;
    isParted = false;
  }

  @Override
  public String toString() {
    return last == Look.STRUCK ? text + STRUCK : text.toString();
  }

  /** Whether some of a text is struck out. */
  public static boolean isStruck(String text) {
    return text.contains(STRUCK);
  }

  /** Whether a text is one of which a part is not seen, with the whole of it behind. */
  public static boolean isCut(String text) {
    int whole = text.indexOf(APART);
    return whole > 0 && text.substring(0, whole).contains("…");
  }

  /** What stands for a picture in a text. */
  public static String picture(String words) {
    return PICTURE + words;
  }

  /** Whether a picture is part of a text. */
  public static boolean hasPicture(String text) {
    return text.contains(PICTURE);
  }

  public static boolean endsInFigure(CharSequence text) {
    return !text.isEmpty() && isFigure(text.charAt(text.length() - 1));
  }

  public static boolean startsWithFigure(CharSequence text) {
    return !text.isEmpty() && isFigure(text.charAt(0));
  }

  /** Whether a character may be part of a figure. */
  public static boolean isFigure(char c) {
    return Character.isDigit(c) || isPoint(c) || Characters.isMinus(c) || c == '+' || c == '\uFF0B';
  }

  /** Whether a character stands within figures only: none begins or ends with it. */
  public static boolean isPoint(char c) {
    return POINTS.indexOf(c) >= 0;
  }
}
