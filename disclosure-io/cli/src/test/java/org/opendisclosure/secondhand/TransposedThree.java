package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;

/** Lays out table three with a column for each line and a row for each kind of applicant. */
final class TransposedThree {

  private static final List<String> ROWS =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

  private TransposedThree() {}

  static Table of(Plan plan) {
    Table table = new Table();
    List<Application> lines = Application.of(plan);
    List<Spot> head = new ArrayList<>(List.of(Spot.head("申请人")));
    String group = "";
    for (Application line : lines) {
      boolean isFirst = line.isHandled() && !line.group().equals(group);
      boolean isFirstOfAll = line.isHandled() && group.isEmpty();
      group = line.group();
      String above = isFirst && line.isGrouped() ? line.group() : "";
      head.add(Spot.head((isFirstOfAll ? "三、本年度办理结果" : "") + above + line.label()));
    }
    table.row(head);
    for (int i = 0; i < ROWS.size(); i++) {
      List<Spot> row = new ArrayList<>(List.of(Spot.label(ROWS.get(i))));
      for (Application line : lines) {
        row.add(plan.supply.count(line.cell(TableThree.NAMES.get(i))));
      }
      table.row(row);
    }
    return table;
  }
}
