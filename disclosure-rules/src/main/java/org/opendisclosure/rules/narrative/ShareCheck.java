package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds a percentage after 占 against the part before it and the total of the list. */
final class ShareCheck {

  private static final String SHARE = "share";

  private ShareCheck() {}

  /**
   * The check of a percentage in a list.
   *
   * @param parts the figures before it in the list, the nearest first
   * @param totals the figures before the list, the nearest first
   */
  static Optional<Check> of(Segment segment, List<Quote> parts, List<Quote> totals) {
    List<Quote> quotes = segment.quotes();
    if (!segment.has(SHARE) || quotes.isEmpty() || !quotes.get(quotes.size() - 1).isPercent()) {
      return Optional.empty();
    }
    Quote quoted = quotes.get(quotes.size() - 1);
    if (parts.isEmpty() || quotes.size() > 2) {
      return Optional.empty();
    }
    Quote part = parts.get(0);
    List<Quote> wholes = totals.stream().filter(t -> t.unit().equals(part.unit())).toList();
    Optional<QuotedShare> fitting =
        wholes.stream()
            .map(whole -> QuotedShare.of(quoted, part, whole))
            .filter(QuotedShare::holds)
            .findFirst();
    if (wholes.isEmpty() || wholes.get(0).value().signum() <= 0) {
      return Optional.empty();
    }
    QuotedShare share = fitting.orElse(QuotedShare.of(quoted, part, wholes.get(0)));
    Reason reason = fitting.isPresent() ? Reason.NONE : reason(segment, share, wholes);
    Answer answer =
        fitting.isPresent() ? Answer.HOLDS : reason == Reason.NONE ? Answer.FAILS : Answer.OPEN;
    return Optional.of(
        new Check(
            QuoteKind.PERCENTAGE,
            answer,
            reason,
            List.of(quoted, part, share.whole()),
            List.of(),
            share.percentage()));
  }

  private static Reason reason(Segment segment, QuotedShare share, List<Quote> wholes) {
    for (Quote quote : List.of(share.quoted(), share.part(), share.whole())) {
      if (quote.isApproximate() || quote.precision().compareTo(BigDecimal.ONE) > 0) {
        return Reason.APPROXIMATE;
      }
    }
    List<Token> tokens = segment.tokens();
    boolean isClear =
        tokens.size() > 1
            && tokens.get(tokens.size() - 2).is(SHARE)
            && tokens.get(tokens.size() - 1).quote() != null;
    boolean isDirect = segment.quotes().size() == 2 || tokens.size() == 2;
    if (!isClear || !isDirect) {
      return Reason.SCOPE;
    }
    return wholes.size() > 1 ? Reason.SEVERAL : Reason.NONE;
  }
}
