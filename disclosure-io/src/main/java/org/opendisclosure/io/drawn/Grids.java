package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Finds the tables of a page: rulings that meet each other, directly or by others. */
final class Grids {

  private static final int MOST_LINES = 1_000;

  private final List<Ruling> across;
  private final List<Ruling> down;

  private Grids(List<Ruling> across, List<Ruling> down) {
    this.across = new ArrayList<>(across);
    this.down = new ArrayList<>(down);
  }

  /** The tables, the smallest first; frames around a single area are none. */
  static List<Grid> of(List<Ruling> across, List<Ruling> down) {
    List<Grid> grids = new ArrayList<>();
    if (across.size() <= MOST_LINES && down.size() <= MOST_LINES) {
      Grids left = new Grids(across, down);
      while (!left.across.isEmpty()) {
        Grid grid = left.next();
        if (grid.isTable()) {
          grids.add(grid);
        }
      }
      grids.replaceAll(grid -> grid.withOpenCells(left.down));
      left.down.forEach(bar -> bar(bar, grids));
    }
    grids.sort(Comparator.comparingDouble(grid -> grid.width() * grid.height()));
    return grids;
  }

  /** A bar that meets no line may be drawn as a figure 1 is. */
  private static void bar(Ruling bar, List<Grid> grids) {
    Box box = new Box(bar.at(), bar.from(), bar.at(), bar.to());
    grids.stream()
        .filter(grid -> grid.isAround(box))
        .findFirst()
        .ifPresent(grid -> grid.picture(box));
  }

  private Grid next() {
    List<Ruling> rows = new ArrayList<>(List.of(across.remove(0)));
    List<Ruling> columns = new ArrayList<>();
    boolean isGrowing = true;
    while (isGrowing) {
      isGrowing = move(down, columns, stroke -> rows.stream().anyMatch(row -> row.meets(stroke)));
      isGrowing |= move(across, rows, stroke -> columns.stream().anyMatch(stroke::meets));
    }
    return new Grid(rows, columns);
  }

  private static boolean move(List<Ruling> from, List<Ruling> to, Predicate<Ruling> fits) {
    List<Ruling> moved = from.stream().filter(fits).toList();
    from.removeAll(moved);
    to.addAll(moved);
    return !moved.isEmpty();
  }
}
