package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;

/** Lays out table three. */
final class TableThree {

  static final List<String> LEAVES = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
  static final List<String> NAMES =
      List.of(
          "naturalPerson",
          "businessEnterprise",
          "researchInstitution",
          "publicInterestOrganisation",
          "legalServiceInstitution",
          "otherOrganisation",
          "total");
  private static final String NOTE = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)";

  private final Plan plan;
  private final int stub;
  private final List<Integer> widths;
  private final Table table = new Table();

  private TableThree(Plan plan) {
    this.plan = plan;
    this.stub = plan.isShared ? 3 : plan.labelColumns;
    this.widths = Widths.of(plan.isShared ? 12 : 7, 7);
  }

  static Table of(Plan plan) {
    if (plan.isTransposed) {
      return TransposedThree.of(plan);
    }
    TableThree three = new TableThree(plan);
    three.head();
    three.body();
    return three.table;
  }

  private void head() {
    int groups = widths.subList(1, 6).stream().mapToInt(Integer::intValue).sum();
    int leafRows = plan.hasSplitLeaves ? 2 : 1;
    Spot note = Spot.head(NOTE).over(stub, leafRows + (plan.hasApplicants ? 2 : 1));
    List<Spot> second = new ArrayList<>();
    if (plan.hasApplicants) {
      int all = widths.stream().mapToInt(Integer::intValue).sum();
      table.row(note, Spot.head("申请人情况").over(all, 1));
    } else {
      second.add(note);
    }
    second.add(Spot.head("自然人").over(widths.get(0), leafRows + 1));
    second.add(Spot.head("法人或其他组织").over(groups + plan.groupMisfit, 1));
    second.add(Spot.head("总计").over(widths.get(6), leafRows + 1));
    table.row(second);
    leaves();
  }

  private void leaves() {
    List<Spot> leaves = new ArrayList<>();
    List<Spot> ends = new ArrayList<>();
    for (int i = 0; i < LEAVES.size(); i++) {
      String leaf = LEAVES.get(i);
      boolean isLong = leaf.length() == 4;
      String start = isLong ? leaf.substring(0, 2) : leaf;
      String end = isLong ? leaf.substring(2) : "";
      String whole = plan.hasBrokenLeaves && isLong ? start + "\n" + end : leaf;
      leaves.add(Spot.head(plan.hasSplitLeaves ? start : whole).over(widths.get(i + 1), 1));
      ends.add(Spot.head(end).over(widths.get(i + 1), 1));
    }
    table.row(leaves);
    if (plan.hasSplitLeaves) {
      table.row(ends);
    }
  }

  private void body() {
    Stub labels = Stub.of(plan.labelColumns, stub, Application.of(plan));
    for (Application line : Application.of(plan)) {
      for (List<Spot> heading : labels.headingsBefore(line)) {
        List<Spot> row = new ArrayList<>(heading);
        widths.forEach(width -> row.add(Spot.blank().over(width, 1)));
        table.row(row);
      }
      List<Spot> row = new ArrayList<>(labels.of(line));
      for (int i = 0; i < NAMES.size(); i++) {
        row.add(plan.supply.count(line.cell(NAMES.get(i))).over(widths.get(i), 1));
      }
      table.row(row);
    }
  }
}
