package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/**
 * Reads table three: labels in up to three merged columns, then a figure for each kind of
 * applicant.
 */
final class ApplicantParser {

  private final SheetContent content;
  private final Table table;
  private final List<Cell> columns;
  private final LineMatcher matcher;
  private final LineCells figures;
  private List<String> headings = new ArrayList<>();
  private int[] places;
  private BitSet figureColumns = new BitSet();
  private boolean isAtHeadings;
  private String after = "";

  ApplicantParser(SheetContent content, Table table) {
    this.content = content;
    this.table = table;
    this.columns = table.lines().get(0).cells();
    this.matcher = new LineMatcher(content.words().labels(), table);
    this.figures = new LineCells(content);
    this.places = ColumnMatch.of(headings, 0, columns);
  }

  void read(List<Row> rows) {
    figureColumns = ColumnGaps.figures(rows, matcher::knows);
    for (Row row : rows) {
      if (isHeadings(row)) {
        headings(row);
      } else {
        if (isAtHeadings) {
          columns(row);
        }
        line(row);
      }
    }
  }

  private boolean isHeadings(Row row) {
    LabelKey key = LabelKey.of(row.text(row.firstColumn(0)));
    return SheetFormat.isHeading(key) || ColumnMatch.count(row, columns) > 1;
  }

  /** Takes the lowest heading of each column; a table that goes on after a page has them again. */
  private void headings(Row row) {
    if (!isAtHeadings) {
      headings = new ArrayList<>();
    }
    isAtHeadings = true;
    for (int i = 0; i < row.fields().size(); i++) {
      if (headings.size() <= i) {
        headings.add("");
      }
      if (!row.isBlank(i)) {
        headings.set(i, row.text(i));
      }
    }
  }

  /** Finds the columns by the headings, where a heading was lost by its neighbours. */
  private void columns(Row first) {
    isAtHeadings = false;
    places = ColumnMatch.of(headings, 0, columns);
    if (ColumnGaps.fill(columns, places, 0, figureColumns, headings)) {
      content.notes().correct(first, table.title(), "", Problems.lostHeading());
    }
  }

  private void line(Row row) {
    int[] known = Arrays.stream(places).filter(place -> place >= 0).toArray();
    boolean areHeaded = known.length > 0;
    int firstFigure = areHeaded ? Arrays.stream(known).min().orElse(0) : row.fields().size();
    int beyond = lastKnown(row, firstFigure);
    int label = beyond >= 0 ? beyond : label(row, firstFigure);
    boolean isShifted =
        areHeaded
            && (beyond >= 0 || hasFigure(row, label + 1, firstFigure) || overhangs(row, known));
    int values = areHeaded && !isShifted ? firstFigure : label + 1;
    LabelKey key = LabelKey.of(row.text(label));
    boolean isGroup = content.words().labels().isGroup(key) && !matcher.knows(row.text(label));
    if (isGroup && row.firstColumn(values) < 0) {
      return;
    }
    LineMatcher.Match match = matcher.next(row.text(label), List.of());
    if (match.outcome() != LineMatcher.Outcome.FOUND) {
      content.keep(table, after, row, label, row.texts(values), match.outcome());
      return;
    }
    Line line = match.found();
    after = line.id();
    if (areHeaded && !isShifted) {
      figures.read(line, row, label, places, headings);
    } else {
      figures.readInOrder(line, row, label);
    }
  }

  /** The column of the innermost label: the last one that is known, or else the last word. */
  private int label(Row row, int end) {
    int word = -1;
    for (int i = Math.min(end, row.fields().size()) - 1; i >= 0; i--) {
      if (matcher.knows(row.text(i))) {
        return i;
      }
      word = word < 0 && SheetWords.hasWord(row.field(i)) ? i : word;
    }
    return Math.max(word, 0);
  }

  /** The last label among the figures, where merged cells reach further down than their group. */
  private int lastKnown(Row row, int from) {
    for (int i = row.fields().size() - 1; i >= from; i--) {
      if (SheetWords.hasWord(row.field(i)) && matcher.knows(row.text(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether all figures seem to stand one place too far to the right. */
  private static boolean overhangs(Row row, int[] places) {
    int last = Arrays.stream(places).max().orElse(0);
    return row.isBlank(Arrays.stream(places).min().orElse(0)) && row.firstColumn(last + 1) >= 0;
  }

  /** Whether figures stand where labels are expected, because merged columns were lost. */
  private static boolean hasFigure(Row row, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!row.isBlank(i)) {
        return true;
      }
    }
    return false;
  }
}
