package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a quoted total against the parts that are listed after it.
 *
 * <p>A list after 其中 may leave parts out. So one that falls short fails only if the words say that
 * it is complete (分别为), or if it names so many and so small parts that nothing is left out on
 * purpose: at least six, among them two as small as any, with a rest of no more than a tenth of the
 * total and twice the smallest part. One that exceeds the total fails unless its parts may count
 * the same thing twice ({@link SharedParts}).
 */
final class PartsCheck {

  private static final int MANY = 6;
  private static final int TENTH = 10;

  /** Words in a part that leave it open whether it is one. */
  private static final List<String> DOUBTS =
      List.of(
          Token.ASIDE,
          Token.DAY,
          "last-year",
          "other-year",
          "carry-over",
          "compare",
          "rise",
          "fall",
          "span",
          "none",
          "reach");

  /** Words that leave it open whether all parts are listed, which an excess does not depend on. */
  private static final String OPEN = "open";

  private static final String MONEY = "元";

  /** Words of a sum, which is no part. */
  private static final String SUM = "sum";

  private final List<Quote> totals;
  private final List<Quote> parts = new ArrayList<>();
  private final boolean isComplete;
  private final SharedParts overlap = new SharedParts(Vocabulary.BUILT_IN.exclusive());
  private boolean isDoubtful;
  private boolean isOpen;
  private boolean hasOtherUnits;
  private boolean isSeparated;

  private PartsCheck(List<Quote> totals, boolean isComplete) {
    this.totals = totals;
    this.isComplete = isComplete;
  }

  /**
   * The check of the list that starts at a segment.
   *
   * @param totals the figures before the list, the nearest first
   */
  static Optional<Check> of(List<Segment> segments, int start, List<Quote> totals) {
    boolean isComplete =
        segments.get(start).startsWith(Segment.COMPLETE) && !segments.get(start).has(SUM);
    PartsCheck list = new PartsCheck(totals, isComplete);
    list.read(segments.subList(start, segments.size()));
    return list.check();
  }

  /** The check of a total whose parts are all named. */
  static Check all(Quote total, List<Quote> parts) {
    PartsCheck list = new PartsCheck(List.of(total), true);
    list.parts.addAll(parts);
    return list.check().orElseThrow();
  }

  /**
   * The check of a figure that is the sum of those that follow it though the text does not say so.
   *
   * @param counts the figures of a sentence in its order
   */
  static Optional<Check> unsaid(List<Quote> counts) {
    for (int i = 0; i + 2 < counts.size(); i++) {
      Quote total = counts.get(i);
      BigDecimal sum = BigDecimal.ZERO;
      for (int j = i + 1; j < counts.size() && counts.get(j).unit().equals(total.unit()); j++) {
        sum = sum.add(counts.get(j).value());
        if (j > i + 1 && sum.compareTo(total.value()) == 0 && sum.signum() > 0) {
          return Optional.of(all(total, counts.subList(i + 1, j + 1)));
        }
      }
    }
    return Optional.empty();
  }

  private void read(List<Segment> segments) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean isOver = i > 0 && (segment.has(Segment.AMONG) || segment.has(Segment.COMPLETE));
      if (isOver || segment.separator().equals(";") && isSeparated) {
        return;
      }
      if (!parts.isEmpty() && i > 0) {
        isSeparated |= !segment.separator().equals(";");
      }
      if (!read(segment)) {
        return;
      }
    }
  }

  /** Takes what a segment lists; false if it ends the list. */
  private boolean read(Segment segment) {
    List<Quote> counts =
        segment.quotes().stream().filter(q -> !q.isPercent() && !q.unit().equals(MONEY)).toList();
    if (segment.has("rate")) {
      return true;
    }
    if (counts.isEmpty()) {
      isDoubtful |= segment.hasAny(DOUBTS);
      isOpen |= segment.has(OPEN) || segment.separator().equals("、");
      return parts.isEmpty() || segment.hasQuotes() || segment.tokens().isEmpty();
    }
    isDoubtful |= counts.size() > 1 || segment.hasAny(DOUBTS) || segment.has(SUM);
    isOpen |= segment.has(OPEN);
    Quote part = counts.get(0);
    overlap.add(segment, part);
    hasOtherUnits |= !parts.isEmpty() && !part.unit().equals(parts.get(0).unit());
    parts.add(part);
    return true;
  }

  private Optional<Check> check() {
    if (parts.size() < 2 || totals.isEmpty()) {
      return Optional.empty();
    }
    List<Quote> alike =
        totals.stream().filter(total -> total.unit().equals(parts.get(0).unit())).toList();
    if (hasOtherUnits || alike.isEmpty()) {
      return parts.size() < MANY
          ? Optional.empty()
          : Optional.of(check(totals.get(0), Answer.OPEN, Reason.UNITS, null));
    }
    BigDecimal sum = parts.stream().map(Quote::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<Check> fitting = fitting(alike);
    if (fitting.isPresent()) {
      return fitting;
    }
    Quote total = alike.get(0);
    Reason reason = reason(alike, sum);
    Answer answer = reason == Reason.NONE ? Answer.FAILS : Answer.OPEN;
    return Optional.of(check(total, answer, reason, sum));
  }

  /** The total that the first parts add up to; what follows them may say more of the same. */
  private Optional<Check> fitting(List<Quote> alike) {
    BigDecimal sum = parts.get(0).value();
    for (int i = 1; i < parts.size(); i++) {
      sum = sum.add(parts.get(i).value());
      for (Quote total : alike) {
        if (total.value().compareTo(sum) == 0) {
          List<Quote> quotes = new ArrayList<>(List.of(total));
          quotes.addAll(parts.subList(0, i + 1));
          return Optional.of(check(quotes, Answer.HOLDS, Reason.NONE, sum));
        }
      }
    }
    return Optional.empty();
  }

  private Reason reason(List<Quote> alike, BigDecimal sum) {
    BigDecimal rest = alike.get(0).value().subtract(sum);
    if (alike.get(0).isApproximate() || parts.stream().anyMatch(Quote::isApproximate)) {
      return Reason.APPROXIMATE;
    } else if (alike.size() > 1) {
      return Reason.SEVERAL;
    } else if (isDoubtful || isOpen && rest.signum() > 0) {
      return Reason.SCOPE;
    } else if (rest.signum() < 0) {
      boolean isOne = isComplete && !overlap.isSaid();
      return isOne || overlap.isExcluded(alike.get(0).value(), sum) ? Reason.NONE : Reason.OVERLAP;
    }
    return isComplete || isExhaustive(alike.get(0), rest) ? Reason.NONE : Reason.INCOMPLETE;
  }

  /** Whether a list names so much that nothing is left out on purpose. */
  private boolean isExhaustive(Quote total, BigDecimal rest) {
    BigDecimal least =
        parts.stream().map(Quote::value).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    long smallest = parts.stream().filter(part -> part.value().compareTo(least) == 0).count();
    return parts.size() >= MANY
        && smallest > 1
        && rest.signum() > 0
        && rest.multiply(BigDecimal.valueOf(TENTH)).compareTo(total.value()) <= 0
        && rest.compareTo(least.add(least)) <= 0;
  }

  private Check check(Quote total, Answer answer, Reason reason, @Nullable BigDecimal sum) {
    List<Quote> quotes = new ArrayList<>(List.of(total));
    quotes.addAll(parts);
    return check(quotes, answer, reason, sum);
  }

  private static Check check(
      List<Quote> quotes, Answer answer, Reason reason, @Nullable BigDecimal sum) {
    return new Check(QuoteKind.PARTS, answer, reason, quotes, List.of(), Optional.ofNullable(sum));
  }
}
