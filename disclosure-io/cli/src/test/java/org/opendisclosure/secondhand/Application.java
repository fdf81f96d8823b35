package org.opendisclosure.secondhand;

import java.util.List;

/**
 * A line of table three.
 *
 * @param group what it stands under: nothing, "handled" for 三、本年度办理结果 alone, or a group of that
 * @param label its label
 * @param name its name
 */
record Application(String group, String label, String name) {

  static final String HANDLED = "handled";

  private static final List<List<String>> LINES = Lines.of("applications.txt");

  static List<Application> of(Plan plan) {
    String edition = plan.isHybrid ? "hybrid" : plan.is2021() ? "2021" : "2019";
    return LINES.stream()
        .filter(line -> line.get(3).equals("both") || line.get(3).equals(edition))
        .map(line -> new Application(line.get(0), line.get(1), line.get(2)))
        .toList();
  }

  String cell(String column) {
    return "applications." + name + "." + column;
  }

  boolean isHandled() {
    return !group.isEmpty();
  }

  boolean isGrouped() {
    return isHandled() && !group.equals(HANDLED);
  }
}
