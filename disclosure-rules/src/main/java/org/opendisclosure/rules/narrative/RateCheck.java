package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Holds a rate such as 办结率 against the figures before it. The text does not say of which it is the
 * rate, so that it can hold but not fail.
 */
final class RateCheck {

  private static final String RATE_OF = "rate-of";

  private RateCheck() {}

  /**
   * The check of a segment.
   *
   * @param levels the figures before it in the sentence, the nearest first
   */
  static Optional<Check> of(Segment segment, List<Quote> levels) {
    List<Quote> quotes = segment.quotes();
    if (!segment.has(RATE_OF) || quotes.size() != 1 || !quotes.get(0).isPercent()) {
      return Optional.empty();
    }
    Quote quoted = quotes.get(0);
    List<Quote> alike = levels.stream().filter(l -> l.unit().equals(levels.get(0).unit())).toList();
    if (alike.size() < 2) {
      return Optional.empty();
    }
    for (Quote part : alike) {
      for (Quote whole : alike) {
        if (part != whole && QuotedShare.of(quoted, part, whole).holds()) {
          return Optional.of(check(quoted, part, whole, Answer.HOLDS, Reason.NONE));
        }
      }
    }
    Quote whole = alike.get(alike.size() - 1);
    return Optional.of(check(quoted, alike.get(0), whole, Answer.OPEN, Reason.SEVERAL));
  }

  private static Check check(Quote quoted, Quote part, Quote whole, Answer answer, Reason reason) {
    Optional<BigDecimal> computed = QuotedShare.of(quoted, part, whole).percentage();
    return new Check(
        QuoteKind.PERCENTAGE, answer, reason, List.of(quoted, part, whole), List.of(), computed);
  }
}
