package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Merged cells: spans, what programs leave of them, and spans that do not fit. */
final class SpanKinds {

  static final List<Kind> ALL =
      List.of(
          Kind.of("blanks for merged places").plain().planned(to(Merge.BLANK)),
          Kind.of("labels repeated in merged places").planned(to(Merge.REPEAT)),
          Kind.of("figures repeated in merged places").planned(to(Merge.REPEAT_ALL)),
          Kind.report("one grid of 15 columns").planned(plan -> plan.isShared = true),
          Kind.of("uneven columns of one grid")
              .in(Medium.HTML, Medium.XLSX, Medium.DOCX)
              .changed(SpanKinds::spread),
          Kind.report("spans of figures other than of headings")
              .planned(plan -> plan.hasShiftedSpans = plan.merge != Merge.REPEAT_ALL),
          Kind.of("a figure over two columns")
              .in(Kind.REPORTS)
              .in(Medium.HTML, Medium.XLSX, Medium.DOCX)
              .changed(SpanKinds::mergeAcross),
          Kind.of("a figure over two rows")
              .in(Medium.HTML, Medium.XLSX, Medium.DOCX)
              .changed(SpanKinds::mergeDown));

  private SpanKinds() {}

  private static java.util.function.Consumer<Plan> to(Merge merge) {
    return plan -> plan.merge = merge;
  }

  /** Widens columns of each table, and what covers them. */
  private static void spread(Paper paper, RandomGenerator random) {
    for (Table table : paper.tables()) {
      int[] starts = new int[table.width() + 1];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = starts[i - 1] + random.nextInt(1, 4);
      }
      List<Table.Placed> placed = table.placed();
      int next = 0;
      for (List<Spot> row : table.rows()) {
        for (int i = 0; i < row.size(); i++, next++) {
          Table.Placed at = placed.get(next);
          int end = at.column() + at.spot().columns();
          row.set(i, at.spot().over(starts[end] - starts[at.column()], at.spot().rows()));
        }
      }
    }
  }

  private static void mergeAcross(Paper paper, RandomGenerator random) {
    List<Paper.Place> pairs = new ArrayList<>();
    List<Paper.Place> counts = paper.counts();
    for (int i = 1; i < counts.size(); i++) {
      if (counts.get(i).row() == counts.get(i - 1).row()
          && counts.get(i).index() == counts.get(i - 1).index() + 1) {
        pairs.add(counts.get(i - 1));
      }
    }
    if (pairs.isEmpty()) {
      return;
    }
    paper.plan.merge = Merge.SPAN;
    Paper.Place at = pairs.get(random.nextInt(pairs.size()));
    Spot other = at.row().remove(at.index() + 1);
    Spot spot = at.spot();
    at.set(
        spot.holding(at.figure().ofNoCell()).over(spot.columns() + other.columns(), spot.rows()));
  }

  /** Merges the last figures of two rows. */
  private static void mergeDown(Paper paper, RandomGenerator random) {
    List<Table> tables = paper.tables();
    List<List<Spot>> rows = tables.get(tables.size() / 2).rows();
    if (rows.size() / 2 >= rows.size() - 2) {
      return;
    }
    int upper = random.nextInt(rows.size() / 2, rows.size() - 2);
    Paper.Place last = new Paper.Place(rows.get(upper), rows.get(upper).size() - 1);
    List<Spot> below = rows.get(upper + 1);
    if (paper.counts().contains(last) && paper.counts().contains(last(below))) {
      paper.plan.merge = Merge.SPAN;
      below.remove(below.size() - 1);
      last.set(last.spot().holding(last.figure().ofNoCell()).over(last.spot().columns(), 2));
    }
  }

  private static Paper.Place last(List<Spot> row) {
    return new Paper.Place(row, row.size() - 1);
  }
}
