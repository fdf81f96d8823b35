package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what the figures of a text name. A phrase names a figure for certain if its words are all
 * that the clause says; words that are not known, or may narrow or widen it, make that doubtful;
 * words of another meaning, such as another year, leave the figure without a name.
 */
final class Linker {

  private static final String WHOLE = "whole";

  /** Words that leave it open what is counted. */
  private static final List<String> DOUBTS =
      List.of(
          Token.UNKNOWN,
          Token.ASIDE,
          Token.DAY,
          "whole",
          "span",
          "to-date",
          "open",
          "some-year",
          "among",
          "organ");

  private static final List<String> TIMES =
      List.of(Token.DAY, "span", "some-year", "last-year", "next-year", "other-year");

  private static final List<String> ORGANS = List.of(WHOLE, "organ", "level");

  /** Words that do not tell figures apart. */
  private static final List<String> UNSAID = List.of("this-year", "all-year", "own", "sum");

  /** What a sentence may go on to count of applications; the next one counts applications again. */
  private static final String HANDLED = "handled";

  private static final String VALID = "valid";
  private static final String APPLICATIONS = "applications";
  private static final int MOST_UNKNOWN = 8;
  private static final int MOST_TOKENS = 16;

  private final Vocabulary vocabulary;
  private final Setting setting;
  private final SeenPassage passage;
  private String topic = "";

  /** Whether the paragraph counts applications in several ways, such as 有效申请. */
  private boolean hasOtherCounts;

  private boolean isTopicDoubtful;

  /** Whether an earlier clause speaks of another time, and none since of this year. */
  private boolean isOtherTime;

  /** Whether an earlier clause speaks of other organs, and none since of this one. */
  private boolean isOtherOrgan;

  Linker(Vocabulary vocabulary, Setting setting, SeenPassage passage) {
    this.vocabulary = vocabulary;
    this.setting = setting;
    this.passage = passage;
  }

  /** Forgets what earlier clauses spoke of, at the start of a paragraph. */
  void startParagraph(List<List<Token>> sentences) {
    hasOtherCounts = sentences.stream().flatMap(List::stream).anyMatch(t -> t.is(VALID));
    topic = "";
    isTopicDoubtful = false;
    isOtherTime = false;
    isOtherOrgan = false;
  }

  /** The link of each segment of a sentence; null where it names nothing. */
  List<@Nullable PhraseLink> links(List<Segment> segments) {
    topic = topic.equals(HANDLED) ? APPLICATIONS : topic;
    List<@Nullable PhraseLink> links = new ArrayList<>();
    Set<String> sentence = new HashSet<>();
    segments.forEach(segment -> segment.tokens().forEach(token -> sentence.add(token.sort())));
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      look(segment);
      PhraseLink link = link(segment, List.of(), sentence);
      boolean isLone = i > 0 && !segments.get(i - 1).hasQuotes();
      if (isLone && (link == null || !link.isCertain())) {
        PhraseLink joint = link(segment, segments.get(i - 1).tokens(), sentence);
        link = joint != null && (link == null || joint.isCertain()) ? joint : link;
      }
      links.add(link);
      follow(segment, link);
    }
    return links;
  }

  /** Of what time and organ a segment and those after it speak. */
  private void look(Segment segment) {
    boolean isAside = segment.has("compare") || segment.has("carry");
    for (Token token : segment.tokens()) {
      String sort = token.is(Token.YEAR) ? setting.sort(token.year()) : token.sort();
      boolean isOther = !isAside && !sort(token).isEmpty();
      isOtherTime = !sort.equals("this-year") && (isOtherTime || isOther && TIMES.contains(sort));
      isOtherOrgan = !sort.equals("own") && (isOtherOrgan || isOther && ORGANS.contains(sort));
    }
  }

  /** What is spoken of after a segment. */
  private void follow(Segment segment, @Nullable PhraseLink link) {
    if (link != null && !link.phrase().sets().isEmpty()) {
      topic = link.phrase().sets();
      isTopicDoubtful = !link.isCertain();
    } else if (segment.hasQuotes() && !isAside(segment) && !isOfTopic(link)) {
      topic = "";
    } else if (link == null && !segment.hasQuotes() && segment.has(Token.UNKNOWN)) {
      isTopicDoubtful = true;
    }
  }

  private static boolean isOfTopic(@Nullable PhraseLink link) {
    return link != null && !link.phrase().needs().isEmpty();
  }

  /** Whether a segment compares with another year and so says nothing new. */
  private static boolean isAside(Segment segment) {
    return segment.hasAny(List.of("compare", "rise", "fall"))
        || segment.quotes().stream().allMatch(Quote::isPercent);
  }

  private @Nullable PhraseLink link(Segment segment, List<Token> before, Set<String> sentence) {
    List<Quote> quotes = segment.quotes();
    int size = before.size() + segment.tokens().size();
    if (segment.tokens().isEmpty()
        || size > MOST_TOKENS
        || quotes.size() > 1
        || quotes.isEmpty() && !segment.has("none")) {
      return null;
    }
    List<Token> tokens = new ArrayList<>(before);
    tokens.addAll(segment.tokens());
    Quote quote = quotes.isEmpty() ? none(segment) : quotes.get(0);
    List<String> said = tokens.stream().map(this::sort).filter(s -> !s.isEmpty()).toList();
    List<String> clear = said.stream().filter(sort -> !DOUBTS.contains(sort)).toList();
    int unknown = tokens.stream().filter(t -> t.is(Token.UNKNOWN)).mapToInt(Token::length).sum();
    PhraseLink link = link(quote, said, true, sentence);
    return link == null && unknown <= MOST_UNKNOWN ? link(quote, clear, false, sentence) : link;
  }

  private @Nullable PhraseLink link(
      Quote quote, List<String> said, boolean isClear, Set<String> sentence) {
    for (Phrase phrase : vocabulary.phrases(said)) {
      if (fits(phrase, quote)) {
        return new PhraseLink(quote, phrase, isCertain(phrase, isClear, sentence));
      }
    }
    return null;
  }

  private boolean fits(Phrase phrase, Quote quote) {
    boolean isUnit = quote.unit().isEmpty() || phrase.units().contains(quote.unit());
    return isUnit && (phrase.needs().isEmpty() || phrase.needs().contains(topic));
  }

  private boolean isCertain(Phrase phrase, boolean isClear, Set<String> sentence) {
    boolean isWary =
        phrase.wary().stream().anyMatch(sentence::contains)
            || hasOtherCounts && phrase.sets().equals(APPLICATIONS);
    boolean isOfTopic = phrase.needs().isEmpty() || !isTopicDoubtful;
    return isClear && !isWary && isOfTopic && !isOtherTime && !isOtherOrgan && !phrase.isVague();
  }

  /** What a token means for this form; empty if it adds nothing. */
  private String sort(Token token) {
    if (token.is(Token.YEAR)) {
      String sort = setting.sort(token.year());
      return sort.equals("this-year") ? "" : sort;
    }
    if (token.is(WHOLE)) {
      String word = vocabulary.plain().of(passage.text().substring(token.start(), token.end()));
      return setting.isWhole(word) ? "" : WHOLE;
    }
    return UNSAID.contains(token.sort()) ? "" : token.sort();
  }

  private Quote none(Segment segment) {
    int start = segment.tokens().get(0).start();
    int end = segment.tokens().get(segment.tokens().size() - 1).end();
    String text = passage.text().substring(start, end).strip();
    QuotePlace place = new QuotePlace(passage.cell(), passage.title(), text, passage.place(start));
    return new Quote(text, BigDecimal.ZERO, "", BigDecimal.ONE, false, place);
  }
}
