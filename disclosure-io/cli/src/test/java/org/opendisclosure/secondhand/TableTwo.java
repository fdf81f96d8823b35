package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;

/** Lays out table two, in one table or a table for each item. */
final class TableTwo {

  private static final String CELL = "proactiveDisclosure.";

  private final Plan plan;
  private final int stub;
  private final int columns;
  private final List<Table> tables = new ArrayList<>();
  private List<String> headings = List.of();

  private TableTwo(Plan plan) {
    this.plan = plan;
    this.stub = plan.isShared ? 3 : 1;
    this.columns = plan.isShared ? 12 : columns(plan);
  }

  private static int columns(Plan plan) {
    if (plan.hasShiftedSpans) {
      return 4;
    }
    return plan.is2021() || plan.random.nextBoolean() ? 3 : 6;
  }

  static List<Table> of(Plan plan) {
    TableTwo two = new TableTwo(plan);
    Item.of(plan).forEach(two::lay);
    return two.tables;
  }

  private void lay(Item item) {
    if (tables.isEmpty() || plan.hasTablePerItem) {
      tables.add(new Table());
      headings = List.of();
    }
    Table table = tables.get(tables.size() - 1);
    if (plan.hasItems) {
      table.row(Spot.head("第二十条第(" + item.number() + ")项").over(stub + columns, 1));
    }
    List<Integer> widths = Widths.of(columns, item.headings().size());
    if (!plan.hasHeadingsOnce || !item.headings().equals(headings)) {
      headings = item.headings();
      boolean isShifted = plan.hasShiftedSpans && columns == 4 && widths.size() == 3;
      table.row(headings(item, isShifted ? List.of(1, 2, 1) : widths));
    }
    for (List<String> row : item.rows()) {
      table.row(row(item, row, widths));
    }
    if (plan.hasUnknownLine && item.number().equals("一")) {
      table.row(unknown(widths));
    }
  }

  private List<Spot> headings(Item item, List<Integer> widths) {
    List<Spot> spots = new ArrayList<>(List.of(Spot.head("信息内容").over(stub, 1)));
    for (int i = 0; i < widths.size(); i++) {
      String text = item.headings().get(i) + unitOf(item.columns().get(i));
      spots.add(Spot.head(text).over(widths.get(i), 1));
    }
    return spots;
  }

  private String unitOf(String column) {
    boolean isTold =
        plan.unit == Plan.Unit.HEADING || plan.unit == Plan.Unit.PRINTED && plan.is2021();
    return column.equals("amount") && isTold ? "(单位:" + plan.unitWord + ")" : "";
  }

  private List<Spot> row(Item item, List<String> row, List<Integer> widths) {
    String remark = plan.hasRemark && row.get(0).equals("规章") ? "(设区的市、自治州人民政府应提供相关数据)" : "";
    List<Spot> spots = new ArrayList<>(List.of(Spot.label(row.get(0) + remark).over(stub, 1)));
    for (int i = 0; i < widths.size(); i++) {
      String cell = CELL + row.get(1) + "." + item.columns().get(i);
      Spot spot = cell.endsWith(".amount") ? Money.of(plan, cell) : plan.supply.count(cell);
      spots.add(spot.over(widths.get(i), 1));
    }
    return spots;
  }

  private List<Spot> unknown(List<Integer> widths) {
    List<Spot> spots = new ArrayList<>(List.of(Spot.label("其他主动公开文件").over(stub, 1)));
    widths.forEach(
        width ->
            spots.add(
                Spot.of(Figure.of("", java.math.BigDecimal.valueOf(plan.supply.fresh())).ofNoCell())
                    .over(width, 1)));
    return spots;
  }
}
