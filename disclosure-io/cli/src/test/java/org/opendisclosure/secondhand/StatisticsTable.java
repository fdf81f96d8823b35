package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;

/** Lays out the statistics table. */
final class StatisticsTable {

  private static final List<List<String>> LINES = Lines.of("statistics.txt");

  private final Plan plan;
  private final Table table = new Table();
  private int number;

  private StatisticsTable(Plan plan) {
    this.plan = plan;
  }

  static Table of(Plan plan) {
    StatisticsTable statistics = new StatisticsTable(plan);
    statistics.lay();
    return statistics.table;
  }

  private void lay() {
    boolean isNumbered = plan.variant == Plan.Variant.NUMBERED;
    List<Spot> head = new ArrayList<>();
    if (plan.hasLineNumbers) {
      head.add(Spot.head("序号"));
    }
    head.addAll(List.of(Spot.head("统 计 指 标"), Spot.head("单位"), Spot.head("统计数")));
    table.row(head);
    Renumbering renumbering = new Renumbering();
    for (List<String> line : LINES) {
      String label = isNumbered ? line.get(4) : line.get(1);
      if (isPrinted(line) && !label.isEmpty()) {
        boolean isCut = plan.variant == Plan.Variant.NATIONAL;
        row(line.get(0), isCut ? renumbering.of(label) : label, line.get(isNumbered ? 5 : 2));
      }
    }
  }

  private boolean isPrinted(List<String> line) {
    return switch (plan.variant) {
      case NATIONAL -> line.get(3).equals("national");
      case EXTENDED -> !line.get(3).isEmpty();
      case NUMBERED -> true;
    };
  }

  private void row(String cell, String label, String unit) {
    List<Spot> row = new ArrayList<>();
    number++;
    if (plan.hasLineNumbers) {
      row.add(Spot.label(Integer.toString(number)));
    }
    boolean isMoney = unit.equals("万元");
    String word = plan.unit == Plan.Unit.HEADING ? plan.unitWord : unit;
    row.add(Spot.label(label));
    row.add(Spot.label(isMoney ? word : unit));
    row.add(isMoney ? Money.of(plan, cell) : value(cell, unit));
    table.row(row);
  }

  private Spot value(String cell, String unit) {
    if (unit.equals("是/否")) {
      return plan.random.nextInt(3) == 0 ? Spot.blank() : Spot.label("是");
    }
    boolean isText = cell.startsWith("serviceHalls.matters");
    boolean isHeading = cell.endsWith(".heading");
    return isText || isHeading && plan.random.nextInt(5) > 0
        ? Spot.blank()
        : plan.supply.count(cell);
  }
}
