package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into known words, figures, and what is neither. Every character is looked at a
 * bounded number of times, so that the work grows with the length of the text and no faster.
 */
final class Scanner {

  private static final String NEUTRAL = "neutral";
  private static final String SEPARATORS = ",;:、\n";
  private static final String ENDS = "。!?";
  private static final String OPENING = "([{《<“";
  private static final String CLOSING = ")]}》>”";
  private static final int LONGEST_ASIDE = 200;
  private static final int LONGEST_CLAUSE = 80;

  /** A year, or a day of it; four digits before 年 are no duration. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>[12][0-9]{3}) ?年度?|(?<day>[01]?[0-9] ?月(?: ?[0-3]?[0-9] ?日|份|底|末|初)?"
              + "|[0-3]?[0-9] ?日)");

  private static final Pattern LAST_DAY = Pattern.compile("12 ?月( ?31 ?日|底|末)");
  private static final Pattern BULLET = Pattern.compile("[0-9一二三四五六七八九十]{1,3}");

  private final Vocabulary vocabulary;
  private final SeenPassage passage;
  private final String raw;
  private final String plain;
  private final List<Token> tokens = new ArrayList<>();
  private int unknownFrom = -1;
  private int clause;

  Scanner(Vocabulary vocabulary, SeenPassage passage) {
    this.vocabulary = vocabulary;
    this.passage = passage;
    this.raw = passage.text();
    this.plain = vocabulary.plain().of(raw);
  }

  /** The tokens, sentence ends and separators among them. */
  List<Token> tokens() {
    int index = 0;
    while (index < plain.length()) {
      Token token = next(index);
      if (token == null) {
        unknownFrom = unknownFrom < 0 ? index : unknownFrom;
        index++;
      } else {
        unknown(index);
        if (!token.is(NEUTRAL)) {
          tokens.add(token);
        }
        index = token.end();
      }
    }
    unknown(index);
    return tokens;
  }

  private void unknown(int end) {
    if (unknownFrom >= 0) {
      tokens.add(Token.word(Token.UNKNOWN, unknownFrom, end));
      unknownFrom = -1;
    }
  }

  /** The token that starts here; null for a character of an unknown word. */
  private @Nullable Token next(int index) {
    char c = plain.charAt(index);
    if (c == ' ' || c == '\t') {
      return Token.word(NEUTRAL, index, index + 1);
    }
    if (isEnd(index)) {
      clause = index + 1;
      return Token.word(Token.END, index, index + 1);
    }
    if (SEPARATORS.indexOf(c) >= 0) {
      clause = c == '、' ? clause : index + 1;
      return Token.word(String.valueOf(c), index, index + 1);
    }
    if (OPENING.indexOf(c) >= 0) {
      return aside(index);
    }
    Words.Word word = vocabulary.words().at(plain, index);
    Token figure = c <= '9' && c >= '0' ? date(index) : null;
    if (figure == null) {
      figure = figure(index);
    }
    return figure != null && (word == null || figure.length() > word.text().length())
        ? figure
        : word == null ? null : Token.word(word.sort(), index, index + word.text().length());
  }

  private boolean isEnd(int index) {
    char c = plain.charAt(index);
    return ENDS.indexOf(c) >= 0 || c == '.' && !isDigit(index - 1) && !isDigit(index + 1);
  }

  private boolean isDigit(int index) {
    return index >= 0 && index < plain.length() && Character.isDigit(plain.charAt(index));
  }

  /** What stands in brackets or quotation marks; numbers of paragraphs are left out. */
  private @Nullable Token aside(int index) {
    char closing = CLOSING.charAt(OPENING.indexOf(plain.charAt(index)));
    int limit = Math.min(plain.length(), index + LONGEST_ASIDE);
    for (int end = index + 1; end < limit && plain.charAt(end) != '\n'; end++) {
      if (plain.charAt(end) == closing) {
        boolean isBullet =
            closing == ')' && BULLET.matcher(plain.substring(index + 1, end)).matches();
        String sort = isBullet ? NEUTRAL : closing == ')' ? Token.ASIDE : Token.UNKNOWN;
        return Token.word(sort, index, end + 1);
      }
    }
    return null;
  }

  private @Nullable Token date(int index) {
    Matcher date = DATE.matcher(plain).region(index, Math.min(plain.length(), index + 12));
    if (isDigit(index - 1) || !date.lookingAt()) {
      return isDigit(index - 1) ? null : bullet(index);
    }
    if (date.group("year") != null) {
      int year = Integer.parseInt(date.group("year"));
      return new Token(Token.YEAR, index, date.end(), year, null);
    }
    boolean isYearEnd = LAST_DAY.matcher(date.group()).matches();
    return Token.word(isYearEnd ? NEUTRAL : Token.DAY, index, date.end());
  }

  /** The number of a paragraph, such as 2. or 2、 at its start. */
  private @Nullable Token bullet(int index) {
    int end = index;
    while (isDigit(end) && end < index + 2) {
      end++;
    }
    boolean isFirst = index == 0 || plain.charAt(index - 1) == '\n' || isEnd(index - 1);
    boolean isBullet =
        isFirst
            && end < plain.length()
            && ".、".indexOf(plain.charAt(end)) >= 0
            && !isDigit(end + 1);
    return isBullet ? Token.word(NEUTRAL, index, end + 1) : null;
  }

  private @Nullable Token figure(int index) {
    boolean isInside = index > 0 && Numerals.isNumeral(plain.charAt(index - 1));
    Figure figure = isInside ? null : Figure.at(plain, raw, index);
    if (figure == null) {
      return null;
    }
    int end = figure.end();
    if (end < plain.length() && plain.charAt(end) == ' ') {
      end++;
    }
    String unit = figure.isPercent() ? Quote.PERCENT : vocabulary.unit(plain, end);
    if (unit.isEmpty()) {
      return null;
    }
    int unitEnd = figure.isPercent() ? figure.end() : end + unit.length();
    return new Token(Token.FIGURE, index, unitEnd, 0, quote(figure, index, unitEnd, unit));
  }

  private Quote quote(Figure figure, int start, int end, String unit) {
    boolean isApproximate =
        figure.isApproximate()
            || vocabulary.isApproximateBefore(plain, start)
            || vocabulary.isApproximateAfter(plain, end);
    BigDecimal value = figure.value();
    return new Quote(
        raw.substring(start, end), value, unit, figure.precision(), isApproximate, place(start));
  }

  QuotePlace place(int start) {
    int end = start;
    int limit = Math.min(plain.length(), clause + LONGEST_CLAUSE);
    while (end < limit && ",;:\n".indexOf(plain.charAt(end)) < 0 && !isEnd(end)) {
      end++;
    }
    int from = start - clause > LONGEST_CLAUSE / 2 ? start - LONGEST_CLAUSE / 2 : clause;
    return new QuotePlace(
        passage.cell(),
        passage.title(),
        raw.substring(from, Math.max(end, from)).strip(),
        passage.place(start));
  }
}
