package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.NumberLook;

/** The cells of a row that is being put together: labels first, then values. */
final class CopyRow {

  private static final int SHORTEST_LABEL = 3;

  private final CopyWords words;
  private final List<String> cells = new ArrayList<>();
  private int line;
  private int lastLine;
  private int leastGap = Integer.MAX_VALUE;
  private int mostGap;
  private boolean isUncertain;

  CopyRow(CopyWords words) {
    this.words = words;
  }

  void add(int number, String text) {
    if (cells.isEmpty()) {
      line = number;
    } else {
      leastGap = Math.min(leastGap, number - lastLine);
      mostGap = Math.max(mostGap, number - lastLine);
    }
    lastLine = number;
    cells.add(text);
  }

  /** Puts a unit behind the last figure, if that has none. */
  boolean addUnit(String unit) {
    int last = cells.size() - 1;
    boolean isAdded = last >= 0 && CopyFigure.isPlain(cells.get(last));
    if (isAdded) {
      cells.set(last, cells.get(last) + unit);
    }
    return isAdded;
  }

  /** Says that something stood in the row of which it is not known what it is. */
  void doubt() {
    isUncertain = true;
  }

  boolean isUncertain() {
    return isUncertain;
  }

  /**
   * Whether more empty lines stand between some cells than between others, all of which have one at
   * least: a blank cell may have left them.
   */
  boolean isUneven() {
    return leastGap > 1 && leastGap < mostGap;
  }

  int line() {
    return line;
  }

  List<String> cells() {
    return cells;
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** Whether something stands in more than one cell. */
  boolean hasSeveral() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
  }

  /** Whether a blank cell stands before a stated one. */
  boolean hasBlankBefore() {
    int blank = cells.indexOf("");
    return blank >= 0 && cells.subList(blank, cells.size()).stream().anyMatch(c -> !c.isEmpty());
  }

  /** Whether nothing stands in the last cell. */
  boolean endsBlank() {
    return cells.get(cells.size() - 1).isEmpty();
  }

  String raw() {
    return String.join(" | ", cells);
  }

  /** Whether nothing but headings stands in the row so far, beside blank cells. */
  boolean areHeadings() {
    List<String> stated = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return (!stated.isEmpty() || cells.isEmpty()) && stated.stream().allMatch(words::isHeading);
  }

  /** Whether the row is one of the head of a table. */
  boolean isHeading() {
    List<String> stated = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    long headings = stated.stream().filter(words::isHeading).count();
    return headings > 0
        && words.isHeading(stated.get(0))
        && stated.stream().allMatch(NumberLook::hasWord)
        && (headings > 1 || headings == stated.size() && !words.isLine(stated.get(0)));
  }

  /** Whether several words stand in the row, and none is a label. */
  boolean areWords() {
    List<String> stated = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return stated.size() > 1
        && stated.stream()
            .allMatch(
                cell ->
                    NumberLook.hasWord(cell)
                        && !CopyFigure.is(cell)
                        && (words.isHeading(cell) || !words.isLabel(cell)));
  }

  /**
   * The place of the innermost label, −1 if there is none. Before it may stand the groups around it
   * and, where the table has such columns, as many other cells as given.
   */
  int label(int lead) {
    int label = -1;
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i);
      boolean isLine = words.isLine(text);
      if (isLine || words.isGroup(text)) {
        label = i;
      } else if (!text.isEmpty() && label < 0 && !NumberLook.hasWord(text) && i < lead) {
        continue;
      } else if (!text.isEmpty()) {
        boolean isInnermost = label < 0 || words.isGroup(cells.get(label)) && isWord(text);
        return isInnermost && NumberLook.hasWord(text) && !CopyFigure.is(text) ? i : label;
      }
      if (isLine && !words.isGroup(text)) {
        return i;
      }
    }
    return label;
  }

  private static boolean isWord(String text) {
    return NumberLook.hasWord(text) && text.length() >= SHORTEST_LABEL;
  }

  /** The cells behind a place. */
  List<String> after(int place) {
    return cells.subList(place + 1, cells.size());
  }
}
