package org.opendisclosure.rules.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/**
 * Copies forms and makes mistakes on the way, each in a place drawn at random among those where it
 * can be made. Only counts that are stated are mistyped; blanks stay blank. Not safe between
 * threads.
 */
public final class Typist {

  private static final long REPLACED_BELOW = 10_000;

  /** Two wrong cells are a swap, not a shift. */
  private static final int LEAST_SHIFTED = 3;

  /** Whoever works out totals notices a count below zero. */
  private static final List<Mistake> SLIPS_OF_DETAILS =
      Arrays.stream(Mistake.values())
          .filter(mistake -> mistake.isWithinOneFigure() && mistake != Mistake.SIGN)
          .toList();

  private final RandomGenerator random;
  private final Predicate<Cell> where;

  /**
   * A typist who errs anywhere.
   *
   * @param random the source of chance; the same seed gives the same mistakes
   */
  public Typist(RandomGenerator random) {
    this(random, cell -> true);
  }

  /**
   * A typist who errs in some cells only.
   *
   * @param random the source of chance; the same seed gives the same mistakes
   * @param where the cells in which mistakes are made; totals that are recomputed may be others
   */
  public Typist(RandomGenerator random, Predicate<Cell> where) {
    this.random = random;
    this.where = where;
  }

  /**
   * Copies a form with mistakes, of which no two concern the same cell.
   *
   * @param form the form; it is not changed
   * @param mistakes the mistakes, at least one
   * @return the copy; empty if one of the mistakes cannot be made in the form: there may be no
   *     figure with two different digits to be transposed
   */
  public Optional<MistypedForm> copy(StatisticsForm form, Mistake... mistakes) {
    Map<Cell, Long> typed = new LinkedHashMap<>();
    for (Mistake mistake : mistakes) {
      Map<Cell, Long> more = type(form, mistake, typed.keySet());
      if (more.isEmpty() || more.keySet().stream().anyMatch(typed::containsKey)) {
        return Optional.empty();
      }
      typed.putAll(more);
    }
    Figures.Builder figures = form.figures().toBuilder();
    List<WrongCell> cells = new ArrayList<>();
    typed.forEach(
        (cell, wrong) -> {
          figures.count(cell, wrong);
          cells.add(new WrongCell(cell, right(form.figures(), cell), wrong));
        });
    return Optional.of(
        new MistypedForm(form.withFigures(figures.build()), form, Arrays.asList(mistakes), cells));
  }

  /** The cells that one mistake makes wrong, and how; empty if it cannot be made. */
  private Map<Cell, Long> type(StatisticsForm form, Mistake mistake, Set<Cell> taken) {
    Figures figures = form.figures();
    List<Cell> stated =
        figures.catalogue().cells().stream()
            .filter(cell -> figures.findCount(cell).isPresent())
            .filter(where)
            .toList();
    List<Cell> free = stated.stream().filter(cell -> !taken.contains(cell)).toList();
    return switch (mistake) {
      case SWAPPED_IN_ROW -> swap(figures, Tracks.rows(stated), taken);
      case SWAPPED_IN_COLUMN -> swap(figures, Tracks.columns(stated), taken);
      case ROW_SHIFTED -> shift(figures, Tracks.rows(stated), taken);
      case COLUMN_SHIFTED -> shift(figures, Tracks.columns(stated), taken);
      case TOTALS_RECOMPUTED -> recompute(form, free);
      case REPLACED -> replace(figures, free);
      default -> mistype(figures, mistake, free);
    };
  }

  /** Cells are drawn until one is found in which the mistake can be made. */
  private Map<Cell, Long> mistype(Figures figures, Mistake mistake, List<Cell> cells) {
    List<Cell> left = new ArrayList<>(cells);
    while (!left.isEmpty()) {
      Cell cell = left.remove(random.nextInt(left.size()));
      List<Long> wrong = List.copyOf(mistake.wrongFigures(right(figures, cell)));
      if (!wrong.isEmpty()) {
        return Map.of(cell, pick(wrong));
      }
    }
    return Map.of();
  }

  private Map<Cell, Long> replace(Figures figures, List<Cell> cells) {
    if (cells.isEmpty()) {
      return Map.of();
    }
    Cell cell = pick(cells);
    long wrong = random.nextLong(REPLACED_BELOW - 1);
    return Map.of(cell, wrong < right(figures, cell) ? wrong : wrong + 1);
  }

  private Map<Cell, Long> swap(Figures figures, List<List<Cell>> tracks, Set<Cell> taken) {
    List<List<Cell>> pairs = Tracks.pairs(tracks);
    pairs.removeIf(
        pair ->
            right(figures, pair.get(0)) == right(figures, pair.get(1))
                || !Collections.disjoint(pair, taken));
    if (pairs.isEmpty()) {
      return Map.of();
    }
    List<Cell> pair = pick(pairs);
    Map<Cell, Long> typed = new LinkedHashMap<>();
    typed.put(pair.get(0), right(figures, pair.get(1)));
    typed.put(pair.get(1), right(figures, pair.get(0)));
    return typed;
  }

  private Map<Cell, Long> shift(Figures figures, List<List<Cell>> tracks, Set<Cell> taken) {
    List<List<Cell>> runs = Tracks.runs(tracks);
    runs.removeIf(
        run -> shifted(figures, run).size() < LEAST_SHIFTED || !Collections.disjoint(run, taken));
    return runs.isEmpty() ? Map.of() : shifted(figures, pick(runs));
  }

  /** What a run of figures becomes that slips by one; those that stay alike are left out. */
  private static Map<Cell, Long> shifted(Figures figures, List<Cell> run) {
    Map<Cell, Long> typed = new LinkedHashMap<>();
    long before = 0;
    for (Cell cell : run) {
      long right = right(figures, cell);
      if (right != before) {
        typed.put(cell, before);
      }
      before = right;
    }
    return typed;
  }

  private Map<Cell, Long> recompute(StatisticsForm form, List<Cell> cells) {
    Figures figures = form.figures();
    Sums sums = Sums.of(form.edition());
    List<Cell> details = cells.stream().filter(sums::isDetail).toList();
    List<Mistake> slips = new ArrayList<>(SLIPS_OF_DETAILS);
    Map<Cell, Long> detail = Map.of();
    while (detail.isEmpty() && !slips.isEmpty()) {
      detail = mistype(figures, slips.remove(random.nextInt(slips.size())), details);
    }
    Figures.Builder changed = figures.toBuilder();
    detail.forEach(changed::count);
    Figures computed = sums.computed(changed.build());
    Map<Cell, Long> typed = new LinkedHashMap<>(detail);
    for (Cell cell : figures.catalogue().cells()) {
      if (!detail.isEmpty() && !figures.findCount(cell).equals(computed.findCount(cell))) {
        typed.putIfAbsent(cell, right(computed, cell));
      }
    }
    return typed;
  }

  private static long right(Figures figures, Cell cell) {
    return figures.findCount(cell).orElseThrow();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
