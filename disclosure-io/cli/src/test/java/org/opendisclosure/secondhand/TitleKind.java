package org.opendisclosure.secondhand;

import java.util.List;

/** How organ, year and title stand above a form. */
enum TitleKind {
  ONE_LINE,
  /** The organ on the line above. */
  ORGAN_ABOVE,
  /** The title in two lines. */
  BROKEN,
  /** A remark behind the title. */
  REMARK,
  /** 二〇二四年. */
  CHINESE_YEAR,
  /** No year in the title, but the period below. */
  PERIOD;

  private static final String DIGITS = "〇一二三四五六七八九";

  List<String> lines(Plan plan) {
    String name = plan.isList() ? "政府信息公开情况统计表" : "政府信息公开工作年度报告";
    String year = plan.year + (plan.isList() ? "年度" : "年");
    return switch (this) {
      case ONE_LINE -> List.of(plan.organ + year + name);
      case ORGAN_ABOVE -> List.of(plan.organ, year + name);
      case BROKEN -> {
        int middle = name.length() - 4;
        yield List.of(plan.organ + year + name.substring(0, middle), name.substring(middle));
      }
      case REMARK -> List.of(plan.organ + year + name + "（超链版）");
      case CHINESE_YEAR -> List.of(plan.organ + chinese(year) + name);
      case PERIOD -> List.of(plan.organ + name, "统计期限为" + plan.year + "年1月1日至12月31日。");
    };
  }

  private static String chinese(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(Character.isDigit(c) ? DIGITS.charAt(c - '0') : (char) c));
    return out.toString();
  }
}
