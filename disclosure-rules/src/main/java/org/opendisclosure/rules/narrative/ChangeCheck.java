package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a sentence says of the year before against itself:
 * 7557件,较2019年4050件增加3507件,同比增幅86.59%. The comparison must consist of known words only.
 */
final class ChangeCheck {

  private static final List<String> YEARS =
      List.of("year", "last-year", "other-year", "this-year", "all-year", "own");
  private static final String COMPARE = "compare";
  private static final String RISE = "rise";
  private static final String FALL = "fall";

  private final List<Quote> levels;
  private final List<Check> checks = new ArrayList<>();
  private @Nullable Quote base;
  private @Nullable Quote change;
  private @Nullable Quote percentage;
  private boolean isFall;
  private boolean isClear;

  private ChangeCheck(List<Quote> levels, boolean isClear) {
    this.levels = levels;
    this.isClear = isClear;
  }

  /** Whether a comparison starts at a segment. */
  static boolean isStart(Segment segment) {
    return segment.has(COMPARE) && segment.hasQuotes() && !continues(segment);
  }

  /**
   * The checks of the comparison that starts at a segment.
   *
   * @param levels the figures before it, the nearest first
   * @param isOnly whether the sentence compares nothing else
   */
  static List<Check> of(List<Segment> segments, int start, List<Quote> levels, boolean isOnly) {
    ChangeCheck comparison = new ChangeCheck(levels, isOnly);
    int end = start;
    do {
      comparison.read(segments.get(end));
      end++;
    } while (end < segments.size() && continues(segments.get(end)));
    comparison.checkChange();
    comparison.checkPercentage();
    return comparison.checks;
  }

  /** Whether a segment after a comparison says more of it. */
  static boolean continues(Segment segment) {
    return segment.hasQuotes()
            && (segment.startsWith(RISE) || segment.startsWith(FALL))
            && !segment.has(COMPARE)
        || segment.startsWith(COMPARE) && segment.quotes().stream().allMatch(Quote::isPercent);
  }

  private void read(Segment segment) {
    boolean isAfter = false;
    for (Token token : segment.tokens()) {
      Quote quote = token.quote();
      if (quote != null) {
        take(quote, isAfter);
      } else if (token.is(RISE) || token.is(FALL)) {
        isClear &= change == null && percentage == null || isFall == token.is(FALL);
        isFall = token.is(FALL);
        isAfter = true;
      } else {
        isClear &= token.is(COMPARE) || YEARS.contains(token.sort());
      }
    }
  }

  private void take(Quote quote, boolean isAfter) {
    if (quote.isPercent()) {
      isClear &= isAfter && percentage == null;
      percentage = quote;
    } else if (isAfter) {
      isClear &= change == null;
      change = quote;
    } else {
      isClear &= base == null && change == null;
      base = quote;
    }
  }

  /** The figures of this year that may be meant. */
  private List<Quote> levels(Quote like) {
    return levels.stream().filter(level -> level.unit().equals(like.unit())).toList();
  }

  private void checkChange() {
    if (base == null || change == null || !base.unit().equals(change.unit())) {
      return;
    }
    List<Quote> meant = levels(base);
    if (meant.isEmpty()) {
      return;
    }
    BigDecimal computed = isFall ? subtract(base, change) : base.value().add(change.value());
    Optional<Quote> fitting =
        meant.stream().filter(level -> level.value().compareTo(computed) == 0).findFirst();
    Quote level = fitting.orElse(meant.get(0));
    Reason reason = fitting.isPresent() ? Reason.NONE : reason(meant.size(), level, base, change);
    add(QuoteKind.CHANGE, fitting.isPresent(), reason, List.of(level, base, change), computed);
  }

  private static BigDecimal subtract(Quote from, Quote what) {
    return from.value().subtract(what.value());
  }

  private void checkPercentage() {
    Quote quoted = percentage;
    if (quoted == null) {
      return;
    }
    if (base != null && change != null && base.unit().equals(change.unit())) {
      decide(quoted, List.of(new QuotedShare(quoted, change, change.value(), base, base.value())));
    } else if (base != null) {
      Quote before = base;
      decide(
          quoted,
          levels(before).stream()
              .map(
                  l ->
                      new QuotedShare(quoted, l, rise(subtract(l, before)), before, before.value()))
              .toList());
    } else if (change != null) {
      Quote by = change;
      decide(
          quoted,
          levels(by).stream()
              .map(
                  l ->
                      new QuotedShare(
                          quoted, by, by.value(), l, l.value().subtract(rise(by.value()))))
              .toList());
    }
  }

  private BigDecimal rise(BigDecimal difference) {
    return isFall ? difference.negate() : difference;
  }

  private void decide(Quote quoted, List<QuotedShare> readings) {
    if (readings.isEmpty()) {
      return;
    }
    Optional<QuotedShare> fitting = readings.stream().filter(QuotedShare::holds).findFirst();
    QuotedShare share = fitting.orElse(readings.get(0));
    List<Quote> quotes = List.of(quoted, share.part(), share.whole());
    Reason reason =
        fitting.isPresent() || share.percentage().isEmpty() && readings.size() == 1
            ? Reason.NONE
            : reason(readings.size(), quotes.toArray(Quote[]::new));
    if (fitting.isPresent() || share.percentage().isPresent()) {
      add(
          QuoteKind.PERCENTAGE,
          fitting.isPresent(),
          reason,
          quotes,
          share.percentage().orElse(quoted.value()));
    }
  }

  private Reason reason(int readings, Quote... used) {
    for (Quote quote : used) {
      if (quote.isApproximate() || quote.precision().compareTo(BigDecimal.ONE) > 0) {
        return Reason.APPROXIMATE;
      }
    }
    return !isClear ? Reason.SCOPE : readings > 1 ? Reason.SEVERAL : Reason.NONE;
  }

  private void add(
      QuoteKind kind, boolean holds, Reason reason, List<Quote> quotes, BigDecimal computed) {
    Answer answer = holds ? Answer.HOLDS : reason == Reason.NONE ? Answer.FAILS : Answer.OPEN;
    checks.add(new Check(kind, answer, reason, quotes, List.of(), Optional.of(computed)));
  }
}
