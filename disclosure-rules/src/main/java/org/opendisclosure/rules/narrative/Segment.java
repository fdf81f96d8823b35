package org.opendisclosure.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words between two separators.
 *
 * @param separator what stands before them; empty at the start of a sentence
 * @param tokens the words and figures, without those that change nothing
 */
record Segment(String separator, List<Token> tokens) {

  static final String AMONG = "among";
  static final String COMPLETE = "complete";

  private static final String AND = "and";
  private static final String PAUSE = "、";

  /**
   * Cuts a sentence. What merely joins nouns separates nothing; between figures it does. A list of
   * parts starts a segment.
   */
  static List<Segment> of(List<Token> sentence) {
    List<Segment> segments = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    String separator = "";
    for (Token token : sentence) {
      boolean isJoint = token.is(PAUSE) || token.is(AND);
      boolean isSeparator = token.is(",") || token.is(";") || token.is(":");
      boolean startsList = token.is(AMONG) || token.is(COMPLETE);
      if (isSeparator || (isJoint || startsList) && hasFigure(current)) {
        segments.add(new Segment(separator, List.copyOf(current)));
        current.clear();
        separator = startsList ? "" : token.sort();
      }
      if (!isJoint && !isSeparator) {
        current.add(token);
      }
    }
    segments.add(new Segment(separator, List.copyOf(current)));
    return segments;
  }

  private static boolean hasFigure(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.quote() != null);
  }

  List<Quote> quotes() {
    return tokens.stream().map(Token::quote).filter(Objects::nonNull).toList();
  }

  boolean hasQuotes() {
    return hasFigure(tokens);
  }

  boolean has(String sort) {
    return tokens.stream().anyMatch(token -> token.is(sort));
  }

  boolean hasAny(List<String> sorts) {
    return tokens.stream().anyMatch(token -> sorts.contains(token.sort()));
  }

  boolean startsWith(String sort) {
    return !tokens.isEmpty() && tokens.get(0).is(sort);
  }
}
