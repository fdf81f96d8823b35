package org.opendisclosure.io.copy;

import java.util.List;
import java.util.regex.Pattern;

/** Backslashes that a program that writes Markdown put before signs, as in {@code 2017\-05}. */
final class Escapes {

  /** So many in a text are no accident. */
  private static final int LEAST = 3;

  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  /** A figure alone, before the sign of which nobody else writes one. */
  private static final Pattern FIGURE = Pattern.compile("\\\\[-+]\\d+");

  private Escapes() {}

  /** The lines as they read. */
  static List<TextLine> resolved(List<TextLine> lines) {
    long count = lines.stream().filter(line -> ESCAPED.matcher(line.text()).find()).count();
    boolean isFigure = lines.stream().anyMatch(line -> FIGURE.matcher(line.bare()).matches());
    return count < LEAST && !isFigure ? lines : lines.stream().map(Escapes::resolved).toList();
  }

  private static TextLine resolved(TextLine line) {
    return new TextLine(line.number(), ESCAPED.matcher(line.text()).replaceAll("$1"));
  }
}
