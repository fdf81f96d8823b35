package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.LabelKey;

/**
 * Puts the columns of a group where the group stands. A cell over several columns that is wider or
 * narrower than they are would stand over others, too, or not over all of them.
 */
final class HeadGroups {

  private final Head head;
  private final HeadWords words;

  HeadGroups(Head head, HeadWords words) {
    this.head = head;
    this.words = words;
  }

  /**
   * The head with the columns of a group where the group stands, if the cell of the group is wider
   * or narrower than they are; or else this one.
   *
   * @param width of the rows below
   */
  Head inOrder(int width) {
    for (Row row : head.rows()) {
      for (int i = row.firstColumn(0); i >= 0; i = row.firstColumn(i + 1)) {
        LabelKey key = row.key(i);
        List<Integer> members = members(key);
        boolean areAll = !members.isEmpty() && different(members) == words.columnsOf(key);
        if (areAll && !isOver(row, i, members, width)) {
          return inOrder(row, i, members);
        }
      }
    }
    return head;
  }

  /** The first columns under the headings of a group. */
  private List<Integer> members(LabelKey group) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < head.width(); i = head.end(i)) {
      if (words.isColumnOf(group, head.key(i))) {
        members.add(i);
      }
    }
    return members;
  }

  /** How many headings stand in columns, one repeated side by side counted once. */
  private long different(List<Integer> columns) {
    return columns.stream()
        .filter(i -> !columns.contains(i - 1) || !head.key(i).equals(head.key(i - 1)))
        .count();
  }

  /** Whether a group, in one cell or repeated, stands over its columns and over no figures else. */
  private boolean isOver(Row row, int column, List<Integer> members, int width) {
    String group = row.text(column);
    int first = column;
    while (first > 0 && row.cell(first - 1).text().equals(group)) {
      first--;
    }
    int end = column;
    while (end < row.size() && (row.cell(end).isBlank() || row.cell(end).text().equals(group))) {
      end++;
    }
    int covered = members.stream().mapToInt(member -> head.end(member) - member).sum();
    boolean isWider = end - first > covered;
    boolean isNarrower = members.get(0) >= first && head.end(members.get(members.size() - 1)) > end;
    return !isNarrower && !(isWider && head.width() > width);
  }

  private Head inOrder(Row row, int group, List<Integer> members) {
    int first = Math.max(0, head.firstFigure());
    List<String> ordered = new ArrayList<>(head.headings().subList(0, first));
    for (int i = row.firstColumn(first); i >= 0; i = row.firstColumn(i + 1)) {
      if (i == group) {
        ordered.addAll(withGaps(members));
      } else if (!row.text(i).equals(row.text(group))) {
        ordered.add(row.text(i));
      }
    }
    return new Head(
        words, List.of(Row.of(row.line(), ordered.stream().map(Neutral::kept).toList())));
  }

  /** The headings of a group with the blank columns between them. */
  private List<String> withGaps(List<Integer> members) {
    List<String> headings = new ArrayList<>();
    int last = members.get(members.size() - 1);
    for (int i = members.get(0); i <= last; i = members.contains(i) ? head.end(i) : i + 1) {
      if (members.contains(i)) {
        headings.add(head.heading(i));
      } else if (isBlankBeside(head.leaf(members.get(0)), i)) {
        headings.add("");
      }
    }
    return headings;
  }

  /** Whether nothing stands in a column in the row of some heading. */
  private boolean isBlankBeside(@Nullable GridCell heading, int column) {
    return head.rows().stream()
        .filter(row -> column < row.size() && row.cell(column).isBlank())
        .anyMatch(row -> IntStream.range(0, row.size()).anyMatch(i -> row.cell(i) == heading));
  }
}
