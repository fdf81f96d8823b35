package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;

/**
 * An item of article 20 in table two.
 *
 * @param number such as 一
 * @param headings the headings of its columns
 * @param columns the names of its columns
 * @param rows its rows: label and name
 */
record Item(String number, List<String> headings, List<String> columns, List<List<String>> rows) {

  private static final List<String> LICENSING = List.of("行政许可", "administrativeLicensing");
  private static final List<String> PENALTIES = List.of("行政处罚", "administrativePenalties");
  private static final List<String> COMPULSION = List.of("行政强制", "administrativeCompulsion");
  private static final List<String> FEES = List.of("行政事业性收费", "fees");

  static List<Item> of(Plan plan) {
    return plan.is2021() ? of2021(plan) : of2019();
  }

  private static List<Item> of2021(Plan plan) {
    boolean isOther = plan.hasOtherHeadings;
    List<String> decisions = List.of("本年处理决定数量");
    return List.of(
        new Item(
            "一",
            isOther ? List.of("本年度制发数", "本年废止数", "现行有效数") : List.of("本年制发件数", "本年废止件数", "现行有效件数"),
            List.of("issued", "repealed", "inForce"),
            List.of(
                List.of("规章", "rules"),
                List.of(isOther ? "规范性文件" : "行政规范性文件", "normativeDocuments"))),
        new Item("五", decisions, List.of("decisions"), List.of(LICENSING)),
        new Item("六", decisions, List.of("decisions"), List.of(PENALTIES, COMPULSION)),
        new Item("八", List.of("本年收费金额"), List.of("amount"), List.of(FEES)));
  }

  private static List<Item> of2019() {
    List<String> headings = List.of("上一年项目数量", "本年增/减", "处理决定数量");
    List<String> columns = List.of("itemsLastYear", "change", "decisions");
    List<Item> items = new ArrayList<>();
    items.add(
        new Item(
            "一",
            List.of("本年新制作数量", "本年新公开数量", "对外公开总数量"),
            List.of("newlyMade", "newlyDisclosed", "totalDisclosed"),
            List.of(List.of("规章", "rules"), List.of("规范性文件", "normativeDocuments"))));
    items.add(
        new Item(
            "五",
            headings,
            columns,
            List.of(LICENSING, List.of("其他对外管理服务事项", "otherExternalMatters"))));
    items.add(new Item("六", headings, columns, List.of(PENALTIES, COMPULSION)));
    items.add(new Item("八", headings.subList(0, 2), columns.subList(0, 2), List.of(FEES)));
    items.add(
        new Item(
            "九",
            List.of("采购项目数量", "采购总金额"),
            List.of("projects", "amount"),
            List.of(List.of("政府集中采购", "procurement"))));
    return items;
  }
}
