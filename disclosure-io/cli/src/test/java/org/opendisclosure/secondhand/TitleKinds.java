package org.opendisclosure.secondhand;

import java.util.List;

/** Titles, and headings that could be taken for those of parts. */
final class TitleKinds {

  static final List<Kind> ALL =
      List.of(
          title("the organ on a line above", TitleKind.ORGAN_ABOVE),
          title("the title in two lines", TitleKind.BROKEN),
          title("a remark behind the title", TitleKind.REMARK),
          title("the year in Chinese digits", TitleKind.CHINESE_YEAR),
          title("the year in a line below", TitleKind.PERIOD),
          Kind.report("subheadings with the words of parts")
              .planned(plan -> plan.hasSubheadings = true));

  private TitleKinds() {}

  private static Kind title(String description, TitleKind title) {
    return Kind.of(description).planned(plan -> plan.title = title);
  }
}
