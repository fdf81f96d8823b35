package org.opendisclosure.io.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.report.page.Spool;
import org.opendisclosure.io.report.words.ReportWords;

/**
 * The entries of a page with their table of contents, the most urgent first. What is known to be
 * good is folded, unless there are few entries. Radio buttons and the style sheet filter the
 * entries without a script. Entries wait in a temporary file; only their rows of the contents are
 * held.
 */
final class PageEntries implements AutoCloseable {

  private final ReportWords words;
  private final int unfolded;
  private final Spool spool = new Spool();
  private final List<Entry> entries = new ArrayList<>();
  private volatile boolean isFull;

  /** Of more entries than these only the brief texts are written. */
  static final int IN_FULL = 100;

  private record Entry(
      int number, Standing standing, String row, Spool.Place full, Spool.Place brief) {}

  /**
   * No entries yet.
   *
   * @param unfolded of how many entries none is folded
   */
  PageEntries(ReportWords words, int unfolded) {
    this.words = words;
    this.unfolded = unfolded;
  }

  /** The number of the next entry, from 1; its element is {@code f1}. */
  int next() {
    return entries.size() + 1;
  }

  /**
   * Adds the {@linkplain #next() next} entry.
   *
   * @param row its cells in the table of contents
   * @param content its summary and what is folded below
   */
  void add(Standing standing, String row, String content) {
    Spool.Place place = spool.add(content);
    entries.add(new Entry(next(), standing, row, place, place));
  }

  /**
   * Adds the {@linkplain #next() next} entry in two lengths.
   *
   * @param full its content on a page of few entries; not asked for if there are many already
   * @param brief its content on a page of many
   */
  void add(Standing standing, String row, Supplier<String> full, String brief) {
    Spool.Place place = spool.add(brief);
    Spool.Place other = entries.size() < IN_FULL ? spool.add(full.get()) : place;
    entries.add(new Entry(next(), standing, row, other, place));
    isFull = entries.size() >= IN_FULL;
  }

  /** Whether there are so many entries that of none the full text is asked for; for any thread. */
  boolean isFull() {
    return isFull;
  }

  /** Writes the contents, if there are several entries, and the entries. */
  void write(Html page, List<String> headings) {
    List<Entry> sorted =
        entries.stream()
            .sorted(Comparator.comparing(Entry::standing).thenComparing(Entry::number))
            .toList();
    if (sorted.size() > 1) {
      filters(page);
      contents(page, headings, sorted);
    }
    page.start("main");
    for (List<Entry> group : groups(sorted)) {
      section(page, group);
      group.forEach(entry -> entry(page, entry));
      page.end().line();
    }
    page.end().line();
  }

  /** Entries of one standing, which are shown and hidden together. */
  private static Collection<List<Entry>> groups(List<Entry> sorted) {
    return sorted.stream()
        .collect(
            Collectors.groupingBy(
                Entry::standing, () -> new EnumMap<>(Standing.class), Collectors.toList()))
        .values();
  }

  /** A browser lays out what is seen; how many lines the rest has steadies its scroll bar. */
  private static void section(Html page, List<Entry> group) {
    page.line();
    page.start(
        "section", "class", group.get(0).standing().style(), "style", "--lines: " + group.size());
  }

  /** One button for each standing that occurs, before everything that it filters. */
  private void filters(Html page) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    entries.forEach(entry -> counts.merge(entry.standing(), 1, Integer::sum));
    if (counts.size() < 2) {
      return;
    }
    page.element("p", words.folding(), "class", "origin");
    filter(page, "of-all", words.say("全部", "all") + " " + entries.size(), "checked");
    counts.forEach(
        (standing, count) ->
            filter(page, standing.style(), words.say(standing.label()) + " " + count, ""));
  }

  private static void filter(Html page, String style, String text, String checked) {
    String id = "show-" + style;
    page.line();
    page.empty(
        "input", "type", "radio", "name", "show", "id", id, "class", "show", "checked", checked);
    page.element("label", text, "for", id, "class", style);
  }

  private void contents(Html page, List<String> headings, List<Entry> sorted) {
    String title = words.say("总览", "Overview");
    page.line().start("nav", "class", "box", "aria-label", title);
    for (List<Entry> group : groups(sorted)) {
      section(page, group);
      page.start("table", "class", "overview");
      page.element("caption", title + " · " + words.say(group.get(0).standing().label()));
      page.start("thead").start("tr");
      headings.forEach(heading -> page.element("th", heading, "scope", "col"));
      page.end().end().start("tbody");
      group.forEach(entry -> page.line().start("tr").markup(entry.row()).end());
      page.end().end().end();
    }
    page.end().line();
  }

  private void entry(Html page, Entry entry) {
    boolean isOpen = entry.standing() != Standing.GOOD || entries.size() <= unfolded;
    String style = "form " + entry.standing().style();
    Spool.Place place = entries.size() <= IN_FULL ? entry.full() : entry.brief();
    page.line();
    page.start("details", "class", style, "id", "f" + entry.number(), "open", isOpen ? "open" : "");
    try {
      page.markup(spool.text(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.end();
  }

  @Override
  public void close() {
    spool.close();
  }
}
