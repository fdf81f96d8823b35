package org.opendisclosure.io.quirks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Line;

/** Merged cells, the columns of labels of table three, and what stands beside headings. */
final class StubQuirks {

  private static final int STUBS = 3;

  private StubQuirks() {}

  /** All labels of table three in one column, groups in rows of their own or not at all. */
  static void oneColumn(Document document, Random random) {
    boolean hasGroups = random.nextBoolean();
    tableThree(document, grid -> oneColumn(grid, hasGroups ? () -> "" : null));
  }

  /** The groups of table three in one column, its lines in the next. */
  static void twoColumns(Document document, Random random) {
    tableThree(document, grid -> twoColumns(grid, () -> ""));
  }

  private static void oneColumn(Grid grid, Supplier<String> besideGroup) {
    List<Grid.Row> rows = new ArrayList<>();
    Set<Box> seen = new HashSet<>();
    for (Grid.Row row : grid.rows()) {
      List<Box> labels = row.boxes().subList(0, STUBS).stream().distinct().toList();
      List<Box> rest = row.boxes().subList(STUBS, row.boxes().size());
      for (Box group : labels.subList(0, labels.size() - 1)) {
        if (besideGroup != null && seen.add(group)) {
          rows.add(group(grid, Stream.of(group), rest.size(), besideGroup));
        }
      }
      Box label = row.isHead() ? labels.get(0) : labels.get(labels.size() - 1);
      rows.add(Grid.Row.of(row.isHead(), Stream.concat(Stream.of(label), rest.stream())));
    }
    replace(grid, rows);
  }

  private static void twoColumns(Grid grid, Supplier<String> besideGroup) {
    List<Grid.Row> rows = new ArrayList<>();
    Set<Box> seen = new HashSet<>();
    for (Grid.Row row : grid.rows()) {
      List<Box> labels = row.boxes().subList(0, STUBS);
      List<Box> rest = row.boxes().subList(STUBS, row.boxes().size());
      Box group = labels.get(1);
      boolean isGroup = group != labels.get(0) && group != labels.get(2);
      if (isGroup && seen.add(group)) {
        rows.add(group(grid, Stream.of(labels.get(0), group), rest.size(), besideGroup));
      }
      Stream<Box> two = Stream.of(labels.get(0), labels.get(2));
      rows.add(Grid.Row.of(row.isHead(), Stream.concat(two, rest.stream())));
    }
    replace(grid, rows);
  }

  private static Grid.Row group(Grid grid, Stream<Box> labels, int figures, Supplier<String> text) {
    List<Box> boxes = new ArrayList<>(labels.toList());
    String label = boxes.get(boxes.size() - 1).text();
    Optional<Line> line = line(grid, label).filter(known -> known.cells().size() == figures);
    for (int i = 0; i < figures; i++) {
      int place = i;
      Box box =
          line.map(known -> Box.figure(known.cells().get(place), "", Optional.empty()))
              .orElse(Box.of(Box.Role.UNKNOWN_FIGURE, ""));
      state(box, text.get());
      boxes.add(box);
    }
    return Grid.Row.of(false, boxes.stream());
  }

  /** (六)其他处理 is the heading of a group, and a line of its own where the group is not divided. */
  private static Optional<Line> line(Grid grid, String label) {
    Cell cell = grid.boxes().stream().flatMap(box -> box.cell().stream()).findFirst().orElseThrow();
    return cell.line().table().lines().stream()
        .filter(line -> line.label().equals(label))
        .findFirst();
  }

  private static void state(Box box, String text) {
    boolean isFigure = box.cell().isPresent() && text.matches("\\d+");
    box.state(text, isFigure ? Optional.of(text) : Optional.empty());
  }

  /** Beside headings stands 0, a subtotal, — or nothing. */
  static void headings(Document document, Random random) {
    Supplier<String> text =
        switch (random.nextInt(4)) {
          case 0 -> () -> "0";
          case 1 -> () -> "—";
          case 2 -> () -> "";
          default -> () -> String.valueOf(random.nextInt(1_000_000, 10_000_000));
        };
    boolean isTwo = random.nextBoolean();
    tableThree(
        document,
        grid -> {
          if (isTwo) {
            twoColumns(grid, text);
          } else {
            oneColumn(grid, text);
          }
        });
    for (Box box : document.boxes()) {
      if (box.cell().filter(cell -> cell.kind() == Kind.HEADING).isPresent()) {
        state(box, text.get());
      }
    }
  }

  /** Of a merged cell, only the first place says something. */
  static void mergesLost(Document document, Random random) {
    Set<Box> seen = new HashSet<>();
    split(document, box -> seen.add(box) ? box : Box.of(box.role(), ""));
  }

  /** What stood in a merged cell stands in each of its rows, or in each of its places. */
  static void mergesRepeated(Document document, Random random) {
    if (random.nextBoolean()) {
      split(document, Box::copy);
      return;
    }
    for (Grid grid : document.tables()) {
      for (int i = 0; i < grid.rows().size(); i++) {
        grid.rows().set(i, grid.rows().get(i).copy());
      }
    }
  }

  private static void split(Document document, UnaryOperator<Box> place) {
    for (Grid grid : document.tables()) {
      Map<Box, Integer> places = new IdentityHashMap<>();
      grid.rows().forEach(row -> row.boxes().forEach(box -> places.merge(box, 1, Integer::sum)));
      grid.rows()
          .forEach(
              row -> row.boxes().replaceAll(box -> places.get(box) > 1 ? place.apply(box) : box));
    }
  }

  private static void tableThree(Document document, Consumer<Grid> change) {
    List<Grid> grids =
        document.tables().stream()
            .filter(grid -> grid.is("applications") && grid.columns() > STUBS + 6)
            .toList();
    grids.forEach(change);
  }

  private static void replace(Grid grid, List<Grid.Row> rows) {
    grid.rows().clear();
    grid.rows().addAll(rows);
  }
}
