package org.opendisclosure.secondhand;

import java.util.Arrays;
import java.util.List;

/** Layouts of text copies. */
final class TextKinds {

  static final List<Kind> ALL =
      Arrays.stream(TextLayout.values())
          .filter(layout -> layout != TextLayout.ROWS)
          .map(TextKinds::of)
          .toList();

  private TextKinds() {}

  private static Kind of(TextLayout layout) {
    return Kind.of("text: " + description(layout))
        .in(Medium.TEXT)
        .planned(plan -> plan.text = layout);
  }

  private static String description(TextLayout layout) {
    return switch (layout) {
      case ROWS -> "a row a line";
      case TABS -> "columns by tabs";
      case SPACES -> "columns by spaces";
      case CELL_LINES -> "a cell a line";
      case FILLER_BARS -> "lines of bars";
      case LEADING_BARS -> "rows opened by a bar";
      case BAR_LINES -> "a bar a line";
      case PARAGRAPHS -> "a cell a paragraph";
      case ONE_LINE -> "a table in one line";
    };
  }
}
