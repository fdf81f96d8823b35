package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether listed parts may count the same thing twice, which would let them exceed their total.
 *
 * <p>They do not if their words exclude each other, as the ways of applying do, if all of them are
 * kinds (…类), or if they are at least four that exceed the total by no more than a tenth, as parts
 * by one criterion do in which a figure is wrong. Channels, subjects and traits of people may
 * overlap, and so may all that is said to be counted at the same time.
 */
final class SharedParts {

  private static final int MANY = 4;
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** Words for parts that may count the same thing twice. */
  private static final List<String> SORTS =
      List.of("website", "wechat", "microblog", "client", "gazette", "other-way", "concerns");

  private static final Pattern WORDS = Pattern.compile("同时|重复|涉及|关于|兼|既|又|均|都|含|交叉|多个|多次");
  private static final Pattern KIND = Pattern.compile("类(信息|文件|事项|申请|件)?$");
  private static final List<String> PEOPLE = List.of("人", "名", "位", "人次");

  private final List<List<String>> exclusive;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Quote> parts = new ArrayList<>();

  /**
   * No parts yet.
   *
   * @param exclusive sorts of words of which each excludes the others of its list
   */
  SharedParts(List<List<String>> exclusive) {
    this.exclusive = exclusive;
  }

  void add(Segment segment, Quote part) {
    segments.add(segment);
    parts.add(part);
  }

  /** Whether the words say of the parts that they may overlap. */
  boolean isSaid() {
    return segments.stream().anyMatch(segment -> segment.hasAny(SORTS))
        || parts.stream().anyMatch(part -> WORDS.matcher(part.place().clause()).find());
  }

  /** Whether the parts cannot overlap. */
  boolean isExcluded(BigDecimal total, BigDecimal sum) {
    boolean isSlight = sum.subtract(total).compareTo(total.multiply(TENTH)) <= 0;
    boolean isOfPeople = parts.stream().anyMatch(part -> PEOPLE.contains(part.unit()));
    return !isSaid()
        && (exclusive.stream().anyMatch(this::isEachOneOf)
            || parts.stream().allMatch(part -> KIND.matcher(words(part)).find())
            || parts.size() >= MANY && isSlight && !isOfPeople);
  }

  /** What the clause of a part says before its figure. */
  private static String words(Quote part) {
    String clause = part.place().clause();
    return clause.substring(0, Math.max(0, clause.indexOf(part.text()))).strip();
  }

  private boolean isEachOneOf(List<String> sorts) {
    Set<String> seen = new HashSet<>();
    return segments.stream()
        .allMatch(
            segment -> {
              List<String> named = sorts.stream().filter(segment::has).toList();
              return named.size() == 1 && seen.add(named.get(0));
            });
  }
}
