package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels of table three in one, two or three columns. */
final class Stub {

  private static final String RESULTS = "三、本年度办理结果";

  private final int depth;
  private final int columns;
  private final List<Application> lines;
  private final Set<String> printed = new HashSet<>();

  private Stub(int depth, int columns, List<Application> lines) {
    this.depth = depth;
    this.columns = columns;
    this.lines = lines;
  }

  static Stub of(int depth, int columns, List<Application> lines) {
    return new Stub(columns < depth ? columns : depth, columns, lines);
  }

  /** Rows of a label alone that stand before a line. */
  List<List<Spot>> headingsBefore(Application line) {
    List<List<Spot>> headings = new ArrayList<>();
    if (depth < 3 && line.isHandled() && printed.add(RESULTS)) {
      headings.add(List.of(Spot.label(RESULTS).over(columns, 1)));
    }
    if (depth < 2 && line.isGrouped() && printed.add(line.group())) {
      headings.add(List.of(Spot.label(line.group()).over(columns, 1)));
    }
    return headings;
  }

  List<Spot> of(Application line) {
    List<Spot> spots = new ArrayList<>();
    int left = columns;
    if (depth == 3 && line.isHandled()) {
      left--;
      if (printed.add(RESULTS)) {
        spots.add(Spot.label(RESULTS).over(1, (int) count(null)));
      }
    }
    if (depth > 1 && line.isGrouped()) {
      left--;
      if (printed.add(line.group())) {
        spots.add(Spot.label(line.group()).over(1, (int) count(line.group())));
      }
    }
    spots.add(Spot.label(line.label()).over(left, 1));
    return spots;
  }

  private long count(@org.jspecify.annotations.Nullable String group) {
    return lines.stream()
        .filter(line -> group == null ? line.isHandled() : line.group().equals(group))
        .count();
  }
}
