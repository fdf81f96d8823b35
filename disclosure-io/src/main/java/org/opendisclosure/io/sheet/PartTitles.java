package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.cell.Table;

/**
 * The rows that are the titles of an annual report's parts. Subheadings, tables of contents and
 * other reports repeat the words of titles; so of all rows that may be titles those are taken that
 * go from part to part without a step back, with most contents, best numbered and worded.
 */
final class PartTitles {

  /** How well a row is a title; the best first. */
  private enum Rank {
    /** The words and the numeral of the title. */
    OFFICIAL,
    /** The numeral of the title and words like its own. */
    WORDED,
    /** The words of the title without a number. */
    UNNUMBERED,
    /** The words of the title under another number, as a subheading has. */
    SUBHEADING
  }

  private record Candidate(int row, int part, Rank rank, boolean isFilled) {}

  /** Titles in their order, from the last one back. */
  private record Chain(Candidate last, @Nullable Chain before, int filled, int size, int cost) {

    static Chain of(Candidate last, @Nullable Chain before) {
      return new Chain(
          last,
          before,
          (before == null ? 0 : before.filled) + (last.isFilled() ? 1 : 0),
          (before == null ? 0 : before.size) + 1,
          (before == null ? 0 : before.cost) + last.rank().ordinal());
    }

    boolean isBetterThan(@Nullable Chain that) {
      if (that == null || filled != that.filled) {
        return that == null || filled > that.filled;
      }
      return size != that.size ? size > that.size : cost < that.cost;
    }
  }

  private final Labels labels;
  private final List<Table> tables;
  private final List<Row> rows;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Row, Table> titles = new HashMap<>();
  private final Set<Row> passed = new HashSet<>();
  private int end;

  PartTitles(Labels labels, List<Table> tables, List<Row> rows) {
    this.labels = labels;
    this.tables = tables;
    this.rows = rows;
    this.end = rows.size();
    collect();
    choose();
  }

  /** The part of which a row is the title. */
  Optional<Table> title(Row row) {
    return Optional.ofNullable(titles.get(row));
  }

  /** Whether a row only repeats a title, as a table of contents does. */
  boolean isRepeated(Row row) {
    return passed.contains(row);
  }

  /** Whether a part has a title. */
  boolean isTitled(Table table) {
    return titles.containsValue(table);
  }

  /** The row with which another report begins; empty if there is none. */
  Optional<Row> anotherReport() {
    return end < rows.size() ? Optional.of(rows.get(end)) : Optional.empty();
  }

  private void collect() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Candidate candidate = candidate(i);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Candidate c = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).row() : rows.size();
      candidates.add(new Candidate(c.row(), c.part(), c.rank(), isFilled(c, next)));
    }
  }

  private @Nullable Candidate candidate(int index) {
    Row row = rows.get(index);
    LabelKey key = row.key(row.firstColumn(0));
    Optional<Table> exact = labels.title(key);
    if (exact.isPresent() && (exact.get().isNarrative() || !row.hasNumber(0))) {
      return new Candidate(index, tables.indexOf(exact.get()), rank(key, exact.get()), false);
    }
    Optional<Table> worded =
        row.isOneText() ? labels.nearTitle(key).or(() -> labels.longTitle(key)) : Optional.empty();
    return worded
        .map(table -> new Candidate(index, tables.indexOf(table), Rank.WORDED, false))
        .orElse(null);
  }

  private static Rank rank(LabelKey key, Table table) {
    if (key.number().isEmpty()) {
      return Rank.UNNUMBERED;
    }
    boolean isOwn = key.number().equals(LabelKey.of(table.title()).number());
    return isOwn ? Rank.OFFICIAL : Rank.SUBHEADING;
  }

  /** Whether something of the part stands in the title's row or below it. */
  private boolean isFilled(Candidate title, int next) {
    boolean isNarrative = tables.get(title.part()).isNarrative();
    for (Row row : rows.subList(title.row() + 1, next)) {
      if (isNarrative || !row.isOneText()) {
        return true;
      }
    }
    return isNarrative && !rows.get(title.row()).isOneText();
  }

  private void choose() {
    @Nullable Chain[] best = new Chain[tables.size()];
    for (Candidate candidate : candidates) {
      Chain chain = Chain.of(candidate, null);
      for (Chain before : Arrays.asList(best).subList(0, candidate.part())) {
        Chain longer = before == null ? chain : Chain.of(candidate, before);
        chain = longer.isBetterThan(chain) ? longer : chain;
      }
      if (chain.isBetterThan(best[candidate.part()])) {
        best[candidate.part()] = chain;
      }
    }
    Chain all = null;
    for (Chain chain : best) {
      all = chain != null && chain.isBetterThan(all) ? chain : all;
    }
    if (all != null) {
      take(all);
    }
  }

  private void take(Chain all) {
    Map<Integer, Candidate> chosen = new HashMap<>();
    for (Chain chain = all; chain != null; chain = chain.before()) {
      chosen.put(chain.last().part(), chain.last());
    }
    Candidate last = all.last();
    for (Candidate other : candidates) {
      Candidate own = chosen.get(other.part());
      if (own == other || own == null && other.rank() != Rank.SUBHEADING) {
        titles.put(rows.get(other.row()), tables.get(other.part()));
      } else if (own != null && isRepetition(other, own)) {
        passed.add(rows.get(other.row()));
      }
    }
    candidates.stream()
        .filter(other -> other.row() > last.row() && other.part() < last.part())
        .filter(other -> repeats(other, chosen))
        .findFirst()
        .filter(first -> candidates.stream().anyMatch(c -> isFilledTable(c, first, chosen)))
        .ifPresent(first -> end = first.row());
  }

  /** An entry of a table of contents, or a title again within its own part. */
  private boolean isRepetition(Candidate other, Candidate own) {
    boolean isAhead = other.row() < own.row();
    return other.rank() != Rank.SUBHEADING
        && (isAhead
            ? !other.isFilled() && rows.get(other.row()).isOneText()
            : candidates.stream()
                .noneMatch(
                    c -> c.part() != own.part() && c.row() > own.row() && c.row() < other.row()));
  }

  private static boolean repeats(Candidate other, Map<Integer, Candidate> chosen) {
    return other.rank() == Rank.OFFICIAL
        && chosen.containsKey(other.part())
        && chosen.get(other.part()) != other;
  }

  private boolean isFilledTable(Candidate c, Candidate from, Map<Integer, Candidate> chosen) {
    return c.row() >= from.row()
        && c.isFilled()
        && !tables.get(c.part()).isNarrative()
        && repeats(c, chosen);
  }
}
