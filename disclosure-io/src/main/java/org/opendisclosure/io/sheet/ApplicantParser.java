package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
  private final boolean areFilled;
  private int[] places;
  private BitSet figureColumns = new BitSet();
  private boolean isAtHeadings;
  private String after = "";

  /**
   * A parser.
   *
   * @param content takes the figures
   * @param table table three
   * @param areFilled whether rows go on in blanks to the end of their table
   */
  ApplicantParser(SheetContent content, Table table, boolean areFilled) {
    this.content = content;
    this.table = table;
    this.areFilled = areFilled;
    this.columns = table.lines().get(0).cells();
    this.matcher = new LineMatcher(content.words().labels(), table);
    this.figures = new LineCells(content, areFilled);
    this.places = ColumnMatch.of(headings, 0, columns);
  }

  void read(List<Row> rows) {
    rows.forEach(row -> matcher.expect(row.texts(0)));
    figureColumns = ColumnGaps.figures(rows, matcher::knows);
    List<Row> below = new ArrayList<>();
    for (Row row : rows) {
      if (isHeadings(row)) {
        lines(below);
        headings(row);
      } else {
        below.add(row);
      }
    }
    lines(below);
  }

  /** Reads the rows below some headings. */
  private void lines(List<Row> below) {
    if (below.isEmpty()) {
      return;
    }
    columns(below.get(0));
    Set<Integer> shifted = new HashSet<>();
    for (Row row : below) {
      int label = label(row, firstFigure(row));
      if (hasFigure(row, label + 1, firstFigure(row))) {
        shifted.add(label);
      }
    }
    below.forEach(row -> line(row, shifted));
    below.clear();
  }

  /**
   * Whether a blank behind the label may be a figure, because a column of labels is missing: the
   * row ends before the last column although rows are filled up with blanks, or others like it are
   * shifted.
   */
  private boolean isDoubtful(Row row, int label, Set<Integer> shifted) {
    int size = row.fields().size();
    boolean isShort = areFilled && size <= known().max().orElse(0);
    boolean isLikeShifted = shifted.contains(label) && size <= label + 1 + columns.size();
    return label + 1 < firstFigure(row)
        && row.firstColumn(label + 1) >= 0
        && (isShort || isLikeShifted);
  }

  private int firstFigure(Row row) {
    return known().min().orElse(row.fields().size());
  }

  private IntStream known() {
    return Arrays.stream(places).filter(place -> place >= 0);
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

  /**
   * Reads a row.
   *
   * @param shifted the columns of labels behind which, in some row, figures stand too far left
   */
  private void line(Row row, Set<Integer> shifted) {
    boolean areHeaded = known().findAny().isPresent();
    int firstFigure = firstFigure(row);
    int beyond = lastKnown(row, firstFigure);
    int label = beyond >= 0 ? beyond : label(row, firstFigure);
    boolean isShifted =
        areHeaded
            && (beyond >= 0
                || hasFigure(row, label + 1, firstFigure)
                || overhangs(row, known().toArray()));
    boolean isDoubtful = areHeaded && !isShifted && isDoubtful(row, label, shifted);
    int values = areHeaded && !isShifted ? firstFigure : label + 1;
    LabelKey key = LabelKey.of(row.text(label));
    boolean isGroup = content.words().labels().isGroup(key) && !matcher.knows(row.text(label));
    if (isGroup && row.firstColumn(values) < 0) {
      return;
    }
    LineMatcher.Match match = matcher.next(row.text(label), List.of());
    if (!match.isFound()) {
      content.keep(table, after, row, label, row.texts(values), match.outcome());
      return;
    }
    content.noteNear(match, row, label);
    Line line = match.found();
    after = line.id();
    if (isDoubtful) {
      figures.refuse(row, label, Problems.unheadedFigure());
    } else if (areHeaded && !isShifted) {
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
        boolean isGroup = content.words().labels().isGroup(LabelKey.of(row.text(i)));
        return isGroup && word >= 0 ? word : i;
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
