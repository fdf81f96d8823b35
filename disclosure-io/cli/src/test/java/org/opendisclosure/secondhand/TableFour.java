package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out table four. */
final class TableFour {

  private static final List<String> LEAVES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
  private static final List<String> NAMES =
      List.of("upheld", "corrected", "other", "pending", "total");

  private final Plan plan;
  private final Table table = new Table();

  private TableFour(Plan plan) {
    this.plan = plan;
  }

  static Table of(Plan plan, String title) {
    TableFour four = new TableFour(plan);
    if (plan.hasTitleInTable) {
      int width = plan.four == HeadOfFour.TRANSPOSED ? 7 : 15;
      four.table.row(Spot.head(title).over(width, 1));
    }
    four.lay();
    return four.table;
  }

  private void lay() {
    int first = 5 + plan.groupMisfit;
    switch (plan.four) {
      case THREE_ROWS -> {
        table.row(group("行政复议", first), group("行政诉讼", 10));
        table.row(join(leaves(2), litigation()));
        table.row(join(leaves(1), leaves(1)));
      }
      case TALL_GROUP -> {
        table.row(group("行政复议", first).over(first, 2), group("行政诉讼", 10));
        table.row(litigation());
        table.row(join(leaves(1), join(leaves(1), leaves(1))));
      }
      case TWO_ROWS -> {
        table.row(join(List.of(group("行政复议", first)), litigation()));
        table.row(join(leaves(1), join(leaves(1), leaves(1))));
      }
      case TRANSPOSED -> {
        transposed();
        return;
      }
    }
    table.row(
        join(
            figures("reconsideration"),
            join(figures("litigation.direct"), figures("litigation.afterReconsideration"))));
  }

  private void transposed() {
    table.row(join(List.of(Spot.head("类型").over(2, 1)), leaves(1)));
    table.row(join(List.of(Spot.label("行政复议").over(2, 1)), figures("reconsideration")));
    table.row(
        join(
            List.of(Spot.label("行政诉讼").over(1, 2), Spot.label("未经复议直接起诉")),
            figures("litigation.direct")));
    table.row(join(List.of(Spot.label("复议后起诉")), figures("litigation.afterReconsideration")));
  }

  private static List<Spot> litigation() {
    return List.of(group("未经复议直接起诉", 5), group("复议后起诉", 5));
  }

  private static Spot group(String text, int columns) {
    return Spot.head(text).over(columns, 1);
  }

  private List<Spot> leaves(int rows) {
    return LEAVES.stream()
        .map(leaf -> plan.hasBrokenLeaves ? leaf.replaceFirst("(?<=^..)(?=.)", "\n") : leaf)
        .map(leaf -> Spot.head(leaf).over(1, rows))
        .toList();
  }

  private List<Spot> figures(String group) {
    return IntStream.range(0, NAMES.size())
        .mapToObj(i -> plan.supply.count("review." + group + "." + NAMES.get(i)))
        .toList();
  }

  private static List<Spot> join(List<Spot> left, List<Spot> right) {
    return new ArrayList<>(Stream.concat(left.stream(), right.stream()).toList());
  }
}
