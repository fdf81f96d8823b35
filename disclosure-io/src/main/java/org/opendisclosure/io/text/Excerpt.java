package org.opendisclosure.io.text;

/**
 * Texts as far as there is room: the beginning verbatim, and of the rest every number, with … for
 * what is left out between them. No number is cut in two; those without room are counted.
 */
public final class Excerpt {

  private static final char LEFT_OUT = '…';

  /** Longer words are left out between numbers. */
  private static final int LONGEST_SEPARATOR = 3;

  private final int verbatim;
  private final int most;
  private final StringBuilder shown = new StringBuilder();
  private boolean isCut;
  private int more;

  /**
   * An empty excerpt.
   *
   * @param verbatim so many characters are kept as they are
   * @param most so many characters are kept in all
   */
  public Excerpt(int verbatim, int most) {
    this.verbatim = verbatim;
    this.most = most;
  }

  /** An excerpt of one text. */
  public static Excerpt of(String text, int verbatim, int most) {
    Excerpt excerpt = new Excerpt(verbatim, most);
    excerpt.add(text);
    return excerpt;
  }

  /** Whether the beginning of a text holds all of its numbers. */
  static boolean isEnough(String text, int verbatim) {
    return text.length() <= verbatim || of(text, verbatim, verbatim).more == 0;
  }

  /** Adds a text right behind the one before. */
  public void add(CharSequence text) {
    int end;
    for (int at = 0; at < text.length(); at = end) {
      boolean isNumber = isPart(text.charAt(at));
      end = at + 1;
      while (end < text.length() && isPart(text.charAt(end)) == isNumber) {
        end++;
      }
      CharSequence piece = text.subSequence(at, end);
      if (!isCut && shown.length() + piece.length() <= verbatim) {
        shown.append(piece);
      } else if (isNumber && Digits.areIn(piece)) {
        number(piece);
      } else {
        words(piece);
      }
    }
  }

  private static boolean isPart(char c) {
    return c == '.' || c == '．' || Digits.isOne(c);
  }

  private void number(CharSequence number) {
    isCut = true;
    if (shown.length() + number.length() < most) {
      shown.append(number);
    } else {
      more++;
      leaveOut();
    }
  }

  private void words(CharSequence words) {
    boolean isShort = !shown.isEmpty() && words.length() <= LONGEST_SEPARATOR;
    int room = isCut || isShort ? 0 : verbatim - shown.length();
    boolean splits = room > 0 && Character.isHighSurrogate(words.charAt(room - 1));
    shown.append(words, 0, splits ? room - 1 : room);
    isCut = true;
    if (isShort && shown.length() + words.length() < most) {
      shown.append(words);
    } else {
      leaveOut();
    }
  }

  private void leaveOut() {
    if (shown.isEmpty() || shown.charAt(shown.length() - 1) != LEFT_OUT) {
      shown.append(LEFT_OUT);
    }
  }

  /** How many numbers had no room. */
  public int more() {
    return more;
  }

  /** Whether nothing was added, or nothing of it had room. */
  public boolean isEmpty() {
    return shown.isEmpty();
  }

  /** What was kept. */
  @Override
  public String toString() {
    return shown.toString();
  }
}
