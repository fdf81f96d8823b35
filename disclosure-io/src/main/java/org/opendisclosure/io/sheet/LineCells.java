package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.rules.Sentence;

/** Reads the figures of a line that stand in the columns of one row. */
final class LineCells {

  private final SheetContent content;
  private final boolean areFilled;

  /**
   * Takes rows.
   *
   * @param content takes the figures
   * @param areFilled whether rows go on in blanks to the end of their table
   */
  LineCells(SheetContent content, boolean areFilled) {
    this.content = content;
    this.areFilled = areFilled;
  }

  /**
   * Reads the cells that have a column; what stands in other columns is noted. Nothing is read if a
   * figure stands where nothing is headed: then others may stand in a wrong column, too.
   */
  void read(Line line, Row row, int label, int[] places, List<String> headings) {
    List<Cell> cells = ColumnMatch.printed(line.cells());
    List<Integer> strays = strays(row, label, places, headings);
    if (strays.stream().anyMatch(column -> isUnheaded(row, column, headings))) {
      refuse(row, label, Problems.unheadedFigure());
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (places[i] >= 0) {
        String heading = places[i] < headings.size() ? headings.get(places[i]) : "";
        content.cells().read(cells.get(i), LabelKey.of(heading).unit(), row, places[i]);
      }
    }
    for (int column : strays) {
      content
          .notes()
          .refuse(row, column + 1, row.text(label), row.field(column), Problems.noColumn());
    }
  }

  /** Notes that no figure of a row is used. */
  void refuse(Row row, int label, Sentence why) {
    content.notes().refuse(row, label + 1, row.text(label), String.join(",", row.fields()), why);
  }

  /** The columns behind the label in which something stands that belongs to no cell. */
  private static List<Integer> strays(Row row, int label, int[] places, List<String> headings) {
    List<Integer> strays = new ArrayList<>();
    for (int i = row.firstColumn(label + 1); i >= 0; i = row.firstColumn(i + 1)) {
      int column = i;
      boolean isOwn = Arrays.stream(places).anyMatch(place -> place == column);
      if (!isOwn && !isRepeated(row, i, headings)) {
        strays.add(i);
      }
    }
    return strays;
  }

  private static boolean isUnheaded(Row row, int column, List<String> headings) {
    boolean isHeaded = column < headings.size() && !headings.get(column).isBlank();
    return !isHeaded && ColumnGaps.isFigure(row.text(column));
  }

  /** Whether a merged cell, printed again in each of its places, reaches into a column. */
  private static boolean isRepeated(Row row, int column, List<String> headings) {
    return column > 0
        && column < headings.size()
        && headings.get(column).equals(headings.get(column - 1))
        && row.field(column).equals(row.field(column - 1));
  }

  /**
   * Reads the cells in printed order if there are as many figures as cells. A blank before them may
   * be of a merged label, if blanks behind them are left out.
   */
  void readInOrder(Line line, Row row, int label) {
    int cells = ColumnMatch.printed(line.cells()).size();
    int found = row.fields().size() - label - 1;
    boolean isFull = IntStream.rangeClosed(label + 1, label + cells).noneMatch(row::isBlank);
    while (isFull && found > cells && row.isBlank(label + found)) {
      found--;
    }
    if (row.firstColumn(label + 1) < 0) {
      return;
    }
    boolean isUnclear = !areFilled && row.isBlank(label + 1);
    if (found != cells || isUnclear) {
      Sentence why = found == cells ? Problems.unheadedFigure() : Problems.wrongWidth(cells, found);
      refuse(row, label, why);
      return;
    }
    int[] places = new int[cells];
    Arrays.setAll(places, i -> label + 1 + i);
    content
        .notes()
        .add(
            Note.Kind.CORRECTED,
            row.line(),
            label + 1,
            row.text(label),
            String.join(",", row.fields()),
            Problems.positional());
    read(line, row, label, places, List.of());
  }
}
