package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opendisclosure.io.text.PiecedText;

/**
 * Characters that stand on one line, from left to right.
 *
 * @param glyphs at least one
 */
record GlyphLine(List<Glyph> glyphs) {

  private static final double SAME = 0.4;
  private static final double WORD_GAP = 0.2;
  private static final double FIGURE_GAP = 0.75;
  private static final double RUN_GAP = 0.9;

  /** How much smaller or higher than figures the mark of a footnote behind them may be. */
  private static final double SMALLER = 0.85;

  private static final double HIGHER = 0.15;

  /** What a character takes at least, even if its font states no width. */
  private static final double LEAST_WIDTH = 0.2;

  /** The lines of a text, from top to bottom; what is printed twice in one place is taken once. */
  static List<GlyphLine> of(List<Glyph> glyphs) {
    List<GlyphLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    double middle = 0;
    List<Glyph> sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::middle)).toList();
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.middle() - middle > 0.5 * glyph.size()) {
        lines.add(new GlyphLine(sorted(line)));
        line = new ArrayList<>();
      }
      middle = line.isEmpty() ? glyph.middle() : middle;
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(new GlyphLine(sorted(line)));
    }
    return lines;
  }

  private static List<Glyph> sorted(List<Glyph> line) {
    List<Glyph> sorted = new ArrayList<>();
    for (Glyph glyph : line.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList()) {
      add(glyph, sorted);
    }
    return sorted;
  }

  /** Adds a character unless it is there, as in imitated bold; two in one place are unreadable. */
  private static void add(Glyph glyph, List<Glyph> line) {
    for (int i = line.size() - 1; i >= Math.max(0, line.size() - 3); i--) {
      Glyph before = line.get(i);
      double narrow = Math.max(Math.min(before.width(), glyph.width()), LEAST_WIDTH * glyph.size());
      double overlap = Math.min(before.right(), glyph.right()) - glyph.left();
      if (before.text().equals(glyph.text()) && glyph.left() - before.left() < SAME * narrow) {
        return;
      }
      if (overlap > SAME * narrow && before.excludes(glyph)) {
        line.set(i, before.unreadable());
      }
    }
    line.add(glyph);
  }

  double left() {
    return glyphs.get(0).left();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  double size() {
    return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
  }

  double middle() {
    return glyphs.stream().mapToDouble(Glyph::middle).average().orElse(0);
  }

  /** The parts of the line that are as far from each other as words of a text never are. */
  List<GlyphLine> runs() {
    return runs(RUN_GAP);
  }

  /** The parts of the line that stand further apart than so many sizes of the type. */
  List<GlyphLine> runs(double least) {
    List<GlyphLine> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || gap(i) > least) {
        runs.add(new GlyphLine(glyphs.subList(start, i)));
        start = i;
      }
    }
    return runs;
  }

  /** The room before a character, in sizes of the type. */
  private double gap(int index) {
    Glyph before = glyphs.get(index - 1);
    Glyph glyph = glyphs.get(index);
    return (glyph.left() - before.right()) / Math.max(before.size(), glyph.size());
  }

  String text() {
    StringBuilder text = new StringBuilder(glyphs.get(0).text());
    for (int i = 1; i < glyphs.size(); i++) {
      String next = glyphs.get(i).text();
      double gap = gap(i);
      boolean areFigures = PiecedText.endsInFigure(text) && PiecedText.startsWithFigure(next);
      if (areFigures && (gap > FIGURE_GAP || isSetDifferently(i))) {
        text.append(PiecedText.APART);
      } else if (gap > RUN_GAP
          || gap > WORD_GAP && isNarrow(text, text.length() - 1) && isNarrow(next, 0)) {
        text.append(' ');
      }
      text.append(next);
    }
    return text.toString();
  }

  /** Whether a character is smaller, larger, higher or lower than the one before it. */
  private boolean isSetDifferently(int index) {
    Glyph before = glyphs.get(index - 1);
    Glyph glyph = glyphs.get(index);
    double larger = Math.max(before.size(), glyph.size());
    return Math.min(before.size(), glyph.size()) < SMALLER * larger
        || Math.abs(before.baseline() - glyph.baseline()) > HIGHER * larger;
  }

  /** The text of several lines: of a wrapped label in one piece, of figures apart. */
  static String joined(List<GlyphLine> lines) {
    StringBuilder text = new StringBuilder();
    for (GlyphLine line : lines) {
      append(line.text(), text);
    }
    return text.toString();
  }

  /** Puts a text behind another that continues on a further line. */
  static void append(String next, StringBuilder text) {
    if (PiecedText.endsInFigure(text)
        && PiecedText.startsWithFigure(next)
        && !isBrokenAtPoint(text, next)) {
      text.append(PiecedText.APART);
    } else if (isWord(text, text.length() - 1) && isWord(next, 0)) {
      text.append(' ');
    }
    text.append(next);
  }

  /** No figure ends or begins with a point. */
  private static boolean isBrokenAtPoint(CharSequence text, CharSequence next) {
    return PiecedText.isPoint(text.charAt(text.length() - 1)) || PiecedText.isPoint(next.charAt(0));
  }

  private static boolean isNarrow(CharSequence text, int index) {
    return PiecedText.isFigure(text.charAt(index)) || isWord(text, index);
  }

  private static boolean isWord(CharSequence text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) < 0x250
        && Character.isLetter(text.charAt(index));
  }
}
