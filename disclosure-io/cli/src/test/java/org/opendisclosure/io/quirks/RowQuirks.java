package org.opendisclosure.io.quirks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.opendisclosure.model.cell.Line;

/** Rows that are missing, too many or in another order, and tables that go on after a page. */
final class RowQuirks {

  private static final List<String> PAGE_NUMBERS =
      List.of("— 3 —", "- 3 -", "3", "第 3 页 共 7 页", "3 / 7");
  private static final List<String> LOCAL_LINES =
      List.of("主动公开机构领导、机构设置及人事信息", "主动公开行政执法信息", "本地特色指标");

  private RowQuirks() {}

  static void missing(Document document, Random random) {
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      Grid grid = anyTable(document, random);
      grid.rows().remove(any(grid.body(), random));
    }
  }

  /** A line that only this locality has. */
  static void extra(Document document, Random random) {
    Grid grid = anyTable(document, random);
    Grid.Row model = any(grid.body(), random).copy();
    String label = LOCAL_LINES.get(random.nextInt(LOCAL_LINES.size()));
    int firstFigure = model.firstFigure();
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < model.boxes().size(); i++) {
      Box box = model.boxes().get(i);
      String text = box.isLabel() ? label : box.text();
      boxes.add(
          i < firstFigure
              ? Box.of(box.role(), text)
              : Box.of(Box.Role.UNKNOWN_FIGURE, String.valueOf(random.nextInt(1_000_000))));
    }
    grid.rows()
        .add(
            grid.rows().size() - random.nextInt(grid.body().size()),
            Grid.Row.of(false, boxes.stream()));
  }

  /** The same row once more, with the same figures or corrected ones. */
  static void duplicate(Document document, Random random) {
    Grid grid = anyTable(document, random);
    Grid.Row row = any(grid.body(), random);
    Grid.Row again = row.copy();
    if (random.nextBoolean()) {
      again.figures().forEach(box -> corrected(box, random));
    }
    grid.rows().add(grid.rows().indexOf(row) + 1, again);
  }

  private static void corrected(Box box, Random random) {
    if (box.meaning().isPresent() && box.cell().orElseThrow().kind().isWhole()) {
      String other = String.valueOf(random.nextInt(1_000_000, 10_000_000));
      box.state(other, Optional.of(other));
    }
  }

  static void swapped(Document document, Random random) {
    List<int[]> pairs = new ArrayList<>();
    List<Grid> tables = document.tables();
    for (int t = 0; t < tables.size(); t++) {
      List<Grid.Row> rows = tables.get(t).rows();
      for (int i = 1; i < rows.size(); i++) {
        if (areSiblings(rows.get(i - 1), rows.get(i))) {
          pairs.add(new int[] {t, i});
        }
      }
    }
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      int[] pair = any(pairs, random);
      Collections.swap(tables.get(pair[0]).rows(), pair[1] - 1, pair[1]);
    }
  }

  /** The lines within each group in any order. */
  static void anyOrder(Document document, Random random) {
    for (Grid grid : document.tables()) {
      List<Grid.Row> rows = grid.rows();
      int start = 0;
      for (int i = 1; i <= rows.size(); i++) {
        if (i == rows.size() || !areSiblings(rows.get(i - 1), rows.get(i))) {
          Collections.shuffle(rows.subList(start, i), random);
          start = i;
        }
      }
    }
  }

  /** Whether two rows stand in the same group, and none heads one. */
  private static boolean areSiblings(Grid.Row a, Grid.Row b) {
    Optional<Line> first = a.line();
    Optional<Line> second = b.line();
    return first.isPresent()
        && second.isPresent()
        && first.get().stubs().equals(second.get().stubs())
        && Stream.of(first.get(), second.get()).noneMatch(RowQuirks::isHeadOfGroup);
  }

  private static boolean isHeadOfGroup(Line line) {
    return line.table().lines().stream().anyMatch(other -> other.stubs().contains(line.label()));
  }

  /** The table goes on after a page, often with a page number and its headings again. */
  static void pageBreaks(Document document, Random random) {
    for (Grid grid : document.tables()) {
      if (random.nextInt(3) > 0 || grid.is("review")) {
        pageBreak(document, grid, random);
      }
    }
  }

  private static void pageBreak(Document document, Grid grid, Random random) {
    List<Grid.Row> rows = grid.rows();
    int place = random.nextInt(1, rows.size());
    String number = PAGE_NUMBERS.get(random.nextInt(PAGE_NUMBERS.size()));
    List<Grid.Row> before = new ArrayList<>(rows.subList(0, place));
    List<Grid.Row> after = new ArrayList<>();
    if (random.nextBoolean()) {
      headings(rows, place).forEach(row -> after.add(row.copy()));
    }
    separated(rows.subList(place, rows.size()), before, random.nextBoolean()).forEach(after::add);
    if (document.hasLooseTables() && random.nextInt(3) == 0) {
      withoutGroup(grid, after);
    }
    if (random.nextInt(3) > 0) {
      int at = document.blocks().indexOf(grid);
      document.blocks().set(at, grid.part(before));
      document.blocks().add(at + 1, grid.part(after));
      if (random.nextBoolean()) {
        document.blocks().add(at + 1, new Paragraph(Paragraph.Role.FURNITURE, number));
      }
    } else {
      rows.clear();
      rows.addAll(before);
      List<Box> page =
          new ArrayList<>(Collections.nCopies(grid.columns(), Box.of(Box.Role.LABEL, number)));
      rows.add(new Grid.Row(false, page));
      rows.addAll(after);
    }
  }

  /** Behind a page, table three may have lost the column of its outermost groups. */
  private static void withoutGroup(Grid grid, List<Grid.Row> rows) {
    boolean hasThree =
        grid.is("applications")
            && rows.stream().allMatch(row -> !row.isHead() && row.firstFigure() == 3);
    for (Grid.Row row : hasThree ? rows : List.<Grid.Row>of()) {
      row.boxes().remove(row.boxes().get(0) == row.boxes().get(2) ? 1 : 0);
    }
  }

  /** The headings that hold at a place. */
  private static List<Grid.Row> headings(List<Grid.Row> rows, int place) {
    int end = place;
    while (end > 0 && !rows.get(end - 1).isHead()) {
      end--;
    }
    int start = end;
    while (start > 0 && rows.get(start - 1).isHead()) {
      start--;
    }
    return rows.subList(start, end);
  }

  /** Boxes that would reach over the break are blank behind it, or printed again. */
  private static List<Grid.Row> separated(
      List<Grid.Row> rows, List<Grid.Row> before, boolean isPrintedAgain) {
    List<Box> seen = before.stream().flatMap(row -> row.boxes().stream()).toList();
    Map<Box, Box> copies = new IdentityHashMap<>();
    return rows.stream()
        .map(
            row ->
                Grid.Row.of(
                    row.isHead(),
                    row.boxes().stream()
                        .map(
                            box ->
                                seen.stream().noneMatch(other -> other == box)
                                    ? box
                                    : copies.computeIfAbsent(
                                        box,
                                        known ->
                                            isPrintedAgain
                                                ? known.copy()
                                                : Box.of(known.role(), "")))))
        .toList();
  }

  /** No heading over one of the columns. */
  static void missingHeading(Document document, Random random) {
    List<Grid.Row> heads =
        document.tables().stream()
            .flatMap(grid -> grid.rows().stream())
            .filter(Grid.Row::isHead)
            .toList();
    Grid.Row row = any(heads, random);
    row.boxes().get(random.nextInt(row.boxes().size())).print("");
  }

  /** Empty columns, as spreadsheets have them. */
  static void blankColumns(Document document, Random random) {
    for (Grid grid : document.tables()) {
      int place = random.nextInt(grid.columns() + 1);
      for (Grid.Row row : grid.rows()) {
        boolean isWithin =
            place > 0
                && place < row.boxes().size()
                && row.boxes().get(place - 1) == row.boxes().get(place);
        Box box = isWithin ? row.boxes().get(place) : Box.of(Box.Role.LABEL, "");
        row.boxes().add(Math.min(place, row.boxes().size()), box);
      }
    }
  }

  private static Grid anyTable(Document document, Random random) {
    return any(document.tables().stream().filter(grid -> !grid.body().isEmpty()).toList(), random);
  }

  static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
