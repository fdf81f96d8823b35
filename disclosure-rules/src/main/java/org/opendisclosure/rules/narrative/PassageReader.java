package org.opendisclosure.rules.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.rules.narrative.Vocabulary.Division;

/** Reads one passage, sentence by sentence. */
final class PassageReader {

  /** So many figures before a word may be meant by it. */
  private static final int NEAREST = 16;

  /** Words beside a figure that is no count of this year. */
  private static final List<String> NO_LEVEL =
      List.of("rate", "compare", "rise", "fall", "last-year", "other-year", "next-year");

  private static final Predicate<Check> PARTS = check -> check.kind() == QuoteKind.PARTS;

  private final Vocabulary vocabulary;
  private final SeenPassage passage;
  private final Setting setting;
  private final Linker linker;
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  /** The certain links of the paragraph, by phrase. */
  private final Map<String, Quote> named = new HashMap<>();

  /** The figures of the sentence before. */
  private List<Quote> before = List.of();

  PassageReader(Vocabulary vocabulary, Passage passage, Setting setting) {
    this.vocabulary = vocabulary;
    this.passage = new SeenPassage(passage);
    this.setting = setting;
    this.linker = new Linker(vocabulary, setting, this.passage);
  }

  List<Quote> quotes() {
    return quotes;
  }

  List<Check> checks() {
    return checks;
  }

  void read() {
    List<List<Token>> paragraph = new ArrayList<>();
    List<Token> sentence = new ArrayList<>();
    for (Token token : new Scanner(vocabulary, passage).tokens()) {
      boolean isLast = token.is("\n");
      if (isLast || token.is(Token.END)) {
        paragraph.add(List.copyOf(sentence));
        sentence.clear();
      } else {
        sentence.add(token);
      }
      if (isLast) {
        paragraph(paragraph);
        paragraph.clear();
      }
    }
    paragraph.add(sentence);
    paragraph(paragraph);
    quotes.sort(Comparator.comparingInt(quote -> quote.place().offset()));
  }

  private void paragraph(List<List<Token>> sentences) {
    linker.startParagraph(sentences);
    named.clear();
    before = List.of();
    sentences.forEach(this::sentence);
  }

  private void sentence(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    tokens.stream().map(Token::quote).filter(Objects::nonNull).forEach(quotes::add);
    List<Segment> segments = Segment.of(tokens);
    List<@Nullable PhraseLink> links = linker.links(segments);
    links.stream().filter(Objects::nonNull).forEach(this::linked);
    boolean isDivided = divided(links);
    List<Quote> levels = new ArrayList<>();
    List<Quote> recent = new ArrayList<>();
    int known = checks.size();
    boolean isOnly = segments.stream().filter(ChangeCheck::isStart).count() == 1;
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).separator().equals(";")) {
        recent.clear();
      }
      RateCheck.of(segments.get(i), recent).ifPresent(checks::add);
      figures(segments, i, levels, isDivided, isOnly);
      counts(segments.get(i)).forEach(count -> put(recent, count));
    }
    if (!isDivided && checks.subList(known, checks.size()).stream().noneMatch(PARTS)) {
      List<Quote> counts = new ArrayList<>(levels);
      Collections.reverse(counts);
      PartsCheck.unsaid(counts).ifPresent(checks::add);
    }
    before = levels;
  }

  private void linked(PhraseLink link) {
    if (link.quote().unit().isEmpty()) {
      quotes.add(link.quote());
    }
    if (link.isCertain()) {
      named.put(link.phrase().name(), link.quote());
    }
    setting.form().flatMap(form -> TableCheck.of(link, form)).ifPresent(checks::add);
  }

  /** Checks the totals of which this sentence names the last part; whether there are such. */
  private boolean divided(List<@Nullable PhraseLink> links) {
    Set<String> names = new HashSet<>();
    for (PhraseLink link : links) {
      if (link != null && link.isCertain()) {
        names.add(link.phrase().name());
      }
    }
    boolean isDivided = false;
    for (Division division : vocabulary.divisions()) {
      isDivided |= !Collections.disjoint(names, division.parts()) && divided(division);
    }
    return isDivided;
  }

  private boolean divided(Division division) {
    List<Quote> wholes =
        division.whole().stream().filter(named::containsKey).map(named::get).toList();
    List<Quote> parts =
        division.parts().stream().filter(named::containsKey).map(named::get).toList();
    if (wholes.size() != 1 || parts.size() < division.parts().size()) {
      return false;
    }
    checks.add(PartsCheck.all(wholes.get(0), parts));
    return true;
  }

  /** Reads the figures of a segment, or of the list or comparison that starts there. */
  private void figures(
      List<Segment> segments, int index, List<Quote> levels, boolean isDivided, boolean isOnly) {
    Segment segment = segments.get(index);
    if (ChangeCheck.isStart(segment)) {
      checks.addAll(ChangeCheck.of(segments, index, levels, isOnly));
    } else if (segment.startsWith(Segment.AMONG) || segment.startsWith(Segment.COMPLETE)) {
      List<Quote> totals = totals(levels);
      if (!isDivided) {
        PartsCheck.of(segments, index, totals).ifPresent(checks::add);
      }
      shares(segments, index, totals);
    }
    counts(segment).forEach(count -> put(levels, count));
  }

  /** The counts of this year in a segment. */
  private static List<Quote> counts(Segment segment) {
    return segment.hasAny(NO_LEVEL)
        ? List.of()
        : segment.quotes().stream().filter(quote -> !quote.isPercent()).toList();
  }

  private List<Quote> totals(List<Quote> levels) {
    return List.copyOf(levels.isEmpty() ? before : levels);
  }

  private static void put(List<Quote> levels, Quote quote) {
    levels.add(0, quote);
    if (levels.size() > NEAREST) {
      levels.remove(NEAREST);
    }
  }

  /** The percentages of a list that starts at a segment. */
  private void shares(List<Segment> segments, int start, List<Quote> totals) {
    List<Quote> parts = new ArrayList<>();
    for (int i = start; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (i > start && segment.has(Segment.AMONG)) {
        return;
      }
      segment.quotes().stream().filter(quote -> !quote.isPercent()).forEach(q -> put(parts, q));
      ShareCheck.of(segment, parts, totals).ifPresent(checks::add);
    }
  }
}
