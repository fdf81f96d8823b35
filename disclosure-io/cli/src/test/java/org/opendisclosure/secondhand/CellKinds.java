package org.opendisclosure.secondhand;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rows with a cell too many or too few, cells with two figures. */
final class CellKinds {

  private static final List<String> BETWEEN = List.of(" ", "/", "\n", "、", "(", "~", ";");

  static final List<Kind> ALL =
      List.of(
          Kind.report("a cell is missing")
              .in(Medium.HTML, Medium.SHEET, Medium.TEXT, Medium.MARKDOWN, Medium.DOCX)
              .changed(CellKinds::remove),
          Kind.report("a cell too many").changed(CellKinds::add),
          Kind.of("two figures in a cell").changed(CellKinds::two),
          Kind.of("a spare column").changed(CellKinds::spare),
          Kind.report("a table broken by a page").changed(BrokenTables::change));

  private CellKinds() {}

  private static Paper.Place ofLongRow(Paper paper, RandomGenerator random) {
    List<Paper.Place> places =
        paper.counts().stream()
            .filter(at -> at.row().stream().filter(spot -> spot.figure().isPresent()).count() > 2)
            .toList();
    return places.isEmpty() ? paper.anyCount(random) : places.get(random.nextInt(places.size()));
  }

  private static void remove(Paper paper, RandomGenerator random) {
    paper.plan.isRagged = true;
    Paper.Place at = ofLongRow(paper, random);
    at.row().remove(at.index());
  }

  private static void add(Paper paper, RandomGenerator random) {
    Paper.Place at = ofLongRow(paper, random);
    Figure figure = Figure.of("", BigDecimal.valueOf(paper.plan.supply.fresh())).ofNoCell();
    at.row().add(at.index() + random.nextInt(2), Spot.of(figure));
  }

  private static void two(Paper paper, RandomGenerator random) {
    Paper.Place at = paper.anyCount(random);
    String first = at.spot().text();
    String second = Integer.toString(paper.plan.supply.fresh());
    String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
    String end = between.equals("(") ? ")" : "";
    at.set(
        at.spot()
            .reading(first + between + second + end)
            .holding(at.figure().unclear().shown(first, second)));
  }

  private static void spare(Paper paper, RandomGenerator random) {
    for (Table table : paper.tables()) {
      table.rows().forEach(row -> row.add(Spot.blank()));
    }
  }
}
