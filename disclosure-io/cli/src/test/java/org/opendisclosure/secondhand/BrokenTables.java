package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Tables that a page ends in the middle of: two tables with a page number between them. */
final class BrokenTables {

  private BrokenTables() {}

  static void change(Paper paper, RandomGenerator random) {
    Table longest =
        paper.tables().stream()
            .reduce((a, b) -> b.rows().size() > a.rows().size() ? b : a)
            .orElseThrow();
    int at = random.nextInt(5, longest.rows().size() - 1);
    int place = paper.blocks.indexOf(longest);
    List<Block> parts = new ArrayList<>();
    parts.add(above(longest, at));
    if (random.nextBoolean()) {
      parts.add(new Paragraph("— " + random.nextInt(2, 9) + " —", Paragraph.Role.BODY));
    }
    parts.add(below(longest, at));
    paper.blocks.remove(place);
    paper.blocks.addAll(place, parts);
  }

  private static Table above(Table table, int end) {
    Table part = new Table();
    table.rows().subList(0, end).forEach(part::row);
    for (Table.Placed at : table.placed()) {
      if (at.row() < end && at.row() + at.spot().rows() > end) {
        List<Spot> row = part.rows().get(at.row());
        row.set(row.indexOf(at.spot()), at.spot().over(at.spot().columns(), end - at.row()));
      }
    }
    return part;
  }

  /** The rest; a label that covers rows of both parts stands in the first alone. */
  private static Table below(Table table, int start) {
    Table part = new Table();
    List<Spot> first = new ArrayList<>();
    table.placed().stream()
        .filter(at -> at.row() <= start && at.row() + at.spot().rows() > start)
        .sorted(java.util.Comparator.comparingInt(Table.Placed::column))
        .forEach(at -> first.add(rest(at, start)));
    part.row(first);
    table.rows().subList(start + 1, table.rows().size()).forEach(part::row);
    return part;
  }

  private static Spot rest(Table.Placed at, int start) {
    Spot spot = at.row() < start ? Spot.blank() : at.spot();
    return spot.over(at.spot().columns(), at.row() + at.spot().rows() - start);
  }
}
