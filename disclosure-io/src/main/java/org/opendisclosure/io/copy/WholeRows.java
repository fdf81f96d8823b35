package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.NumberLook;

/**
 * Finds the rows of tables whose cells stand one below the other, blank ones included: there is one
 * width of rows with which labels stand in the first columns and figures in none of these.
 */
final class WholeRows {

  private static final int LEAST = 3;
  private static final int MOST = 40;

  private final CopyWords words;
  private final List<CopyLine> lines = new ArrayList<>();
  private final List<CopyLine> cells = new ArrayList<>();

  private WholeRows(CopyWords words) {
    this.words = words;
  }

  /**
   * The lines of a copy, of which those that make a whole table are put together to its rows.
   *
   * @param isApart whether separators have lines of their own
   */
  static List<CopyLine> of(List<CopyLine> copied, CopyWords words, boolean isApart) {
    WholeRows rows = new WholeRows(words);
    boolean areTight = isApart && CopyLine.areTight(copied);
    for (int i = 0; i < copied.size(); i++) {
      CopyLine line = copied.get(i);
      boolean isCell =
          isApart
              && i + 1 < copied.size()
              && line.isText()
              && copied.get(i + 1).isLone()
              && !(areTight && isLoose(line, copied.get(i + 1)));
      if (isCell) {
        rows.cells.add(
            new CopyLine(line.number(), line.text(), List.of(line.text()), CopyLine.End.CELL));
        i++;
      } else if (line.cells().size() == 1 && line.end() == CopyLine.End.CELL) {
        rows.cells.add(line);
      } else {
        rows.endTable();
        rows.lines.add(line);
      }
    }
    rows.endTable();
    return rows.lines;
  }

  /** Whether a number is not close above a separator, so that it may be that of a page. */
  private static boolean isLoose(CopyLine line, CopyLine separator) {
    return separator.number() > line.number() + 1 && CopyFigure.isPlain(line.text());
  }

  private void endTable() {
    int width = width();
    for (int from = 0; from < cells.size() && width > 0; from += width) {
      lines.add(row(cells.subList(from, from + width)));
    }
    if (width == 0) {
      lines.addAll(cells);
    }
    cells.clear();
  }

  private static CopyLine row(List<CopyLine> some) {
    List<String> texts = some.stream().map(WholeRows::text).toList();
    return new CopyLine(some.get(0).number(), String.join(" | ", texts), texts, CopyLine.End.ROW);
  }

  /** The one width that rows can have; 0 if there is none or another. */
  private int width() {
    int width = 0;
    boolean hasBlank = cells.stream().anyMatch(cell -> text(cell).isEmpty());
    for (int some = LEAST; some <= Math.min(MOST, cells.size() / 2) && hasBlank; some++) {
      if (cells.size() % some == 0 && isWidth(some)) {
        if (width > 0) {
          return 0;
        }
        width = some;
      }
    }
    return width;
  }

  private boolean isWidth(int width) {
    int lead = lead(width);
    int rows = 0;
    for (int from = 0; from < cells.size(); from += width) {
      List<CopyLine> row = cells.subList(from, from + width);
      boolean hasFigures = row.stream().anyMatch(cell -> isFigure(text(cell)));
      boolean isLabelled = row.subList(0, lead).stream().anyMatch(cell -> isLabel(text(cell)));
      boolean isClear =
          lead == 0
              ? !hasFigures || row.stream().noneMatch(cell -> NumberLook.hasWord(text(cell)))
              : isLabelled || !hasFigures;
      boolean isOut =
          row.subList(0, lead).stream().anyMatch(cell -> isFigure(text(cell)))
              || row.subList(lead, width).stream().anyMatch(cell -> isLabel(text(cell)));
      rows += hasFigures ? 1 : 0;
      if (isOut || !isClear) {
        return false;
      }
    }
    return rows > 0 && (lead > 0 || rows == 1);
  }

  /** How many columns labels take. */
  private int lead(int width) {
    int lead = 0;
    for (int i = 0; i < cells.size(); i++) {
      lead = isLabel(text(cells.get(i))) ? Math.max(lead, i % width + 1) : lead;
    }
    return Math.min(lead, CopyHead.LABELS);
  }

  /** Whether a text is the label of a line or a group, and not a heading as well. */
  private boolean isLabel(String text) {
    return words.isLabel(text) && !words.isHeading(text);
  }

  private static boolean isFigure(String text) {
    return !text.isEmpty() && !NumberLook.hasWord(text);
  }

  private static String text(CopyLine cell) {
    return cell.cells().get(0);
  }
}
