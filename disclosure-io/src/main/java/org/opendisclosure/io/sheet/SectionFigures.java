package org.opendisclosure.io.sheet;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/** Reads the figures of the rows below one head. */
final class SectionFigures {

  /** The columns of some cells under a head. */
  private record Columns(Head head, List<String> headings) {}

  private final SheetContent content;
  private final HeadWords words;
  private final LineMatcher matcher;
  private final boolean areFilled;
  private final Map<Columns, int[]> places = new HashMap<>();
  private final Set<Integer> shifted = new HashSet<>();
  private LineFigures figures;
  private String after = "";

  SectionFigures(SheetContent content, HeadWords words, LineMatcher matcher, boolean areFilled) {
    this.content = content;
    this.words = words;
    this.matcher = matcher;
    this.areFilled = areFilled;
    this.figures = new LineFigures(content, Set.of(), 0);
  }

  void read(List<Labelled> rows) {
    int width = rows.stream().mapToInt(row -> row.row().size()).max().orElse(0);
    figures = new LineFigures(content, high(rows), width);
    rows.forEach(row -> places(row, rows));
    shifted.clear();
    for (Labelled row : rows) {
      if (row.match().isFound() && hasFigure(row, firstFigure(row))) {
        shifted.add(row.label());
      }
    }
    for (Labelled row : rows) {
      content.numbers().putBefore(row.row(), row.label());
      read(row);
    }
  }

  /** Cells in which something stands and that reach over several rows. */
  private static Set<GridCell> high(List<Labelled> rows) {
    Set<GridCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<GridCell> high = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Labelled row : rows) {
      Set<GridCell> own = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int i = 0; i < row.row().size(); i++) {
        own.add(row.row().cell(i));
      }
      own.stream().filter(cell -> !cell.isBlank() && !seen.add(cell)).forEach(high::add);
    }
    return high;
  }

  private static Columns columns(Labelled row) {
    List<Cell> cells = HeadWords.printed(row.match().found());
    return new Columns(row.head(), cells.stream().map(Cell::column).toList());
  }

  /** Finds the columns of a line, where a heading was lost by its neighbours. */
  private void places(Labelled row, List<Labelled> rows) {
    if (!row.match().isFound() || places.containsKey(columns(row))) {
      return;
    }
    Columns columns = columns(row);
    List<Cell> cells = HeadWords.printed(row.match().found());
    List<Labelled> alike =
        rows.stream().filter(r -> r.match().isFound() && columns(r).equals(columns)).toList();
    int from = alike.stream().mapToInt(Labelled::label).max().orElse(0) + 1;
    int[] found = row.head().places(0, cells);
    BitSet stated = ColumnGaps.figures(alike.stream().map(Labelled::row).toList(), matcher::knows);
    if (ColumnGaps.fill(cells, found, from, stated, row.head().headings())) {
      content.notes().correct(row.row(), words.table().title(), "", Problems.lostHeading());
    }
    places.put(columns, found);
  }

  private int firstFigure(Labelled row) {
    int known =
        row.match().isFound()
            ? IntStream.of(places.get(columns(row))).filter(i -> i >= 0).min().orElse(-1)
            : -1;
    int first = known >= 0 ? known : row.head().firstFigure();
    return first >= 0 ? first : row.row().size();
  }

  /** Whether figures stand where labels are expected, because merged columns were lost. */
  private boolean hasFigure(Labelled row, int to) {
    for (int i = row.label() + 1; !words.isList() && i < to; i++) {
      LabelKey heading = LabelKey.of(row.head().heading(i));
      boolean isOverLabels = heading.isEmpty() || SheetFormat.isHeading(heading);
      if (!row.row().isBlank(i) && isOverLabels) {
        return true;
      }
    }
    return false;
  }

  private void read(Labelled labelled) {
    Row row = labelled.row();
    int firstFigure = firstFigure(labelled);
    boolean areHeaded = firstFigure < row.size() || labelled.head().firstFigure() >= 0;
    if (!labelled.match().isFound()) {
      boolean isShifted = labelled.isAmong() || hasFigure(labelled, firstFigure);
      keep(labelled, areHeaded && !isShifted ? firstFigure : labelled.label() + 1);
      return;
    }
    content.noteNear(labelled.match(), row, labelled.label());
    Line line = labelled.match().found();
    after = line.id();
    List<Cell> cells = HeadWords.printed(line);
    int[] columns = Objects.requireNonNull(places.get(columns(labelled)));
    boolean isShifted = areHeaded && isShifted(labelled, columns, firstFigure);
    if (areHeaded && !isShifted && isDoubtful(labelled, columns, firstFigure)) {
      content.refuse(row, labelled.label(), Problems.unheadedFigure());
    } else if (areHeaded && !isShifted) {
      figures.read(cells, columns, labelled, unit(labelled), firstFigure);
    } else {
      figures.readInOrder(cells, row, labelled.label(), areFilled || row.hasSpans());
    }
  }

  private void keep(Labelled labelled, int values) {
    content.keep(
        words.table(),
        after,
        UnknownLines.stated(labelled.beside(SheetFormat::isNumber)),
        UnknownLines.stated(labelled.beside(SheetFormat::isUnit)),
        labelled.row(),
        labelled.label(),
        labelled.row().texts(values),
        labelled.match().outcome());
  }

  /** The unit that a list prints beside the figure or behind the label; empty if none. */
  private String unit(Labelled labelled) {
    String unit = labelled.beside(SheetFormat::isUnit);
    return words.isList() && unit.isEmpty() ? LabelKey.of(labelled.text()).unit() : unit;
  }

  /** Whether the figures of a row stand in other columns than the headings say. */
  private boolean isShifted(Labelled labelled, int[] columns, int firstFigure) {
    if (words.isList() || IntStream.of(columns).allMatch(i -> i < 0)) {
      return false;
    }
    Row row = labelled.row();
    int last = IntStream.of(columns).max().orElse(0);
    boolean overhangs =
        row.isBlank(firstFigure)
            && row.firstColumn(labelled.head().end(last)) >= 0
            && !row.hasSpans();
    return labelled.isAmong() || hasFigure(labelled, firstFigure) || overhangs;
  }

  /**
   * Whether a blank behind the label may be a figure, because a column of labels is missing: the
   * row ends before the last column although rows are filled up with blanks, or others like it are
   * shifted.
   */
  private boolean isDoubtful(Labelled labelled, int[] columns, int firstFigure) {
    Row row = labelled.row();
    int label = labelled.label();
    int last = IntStream.of(columns).max().orElse(0);
    boolean isShort = areFilled && row.size() <= last;
    boolean isLikeShifted = shifted.contains(label) && row.size() <= label + 1 + columns.length;
    return !words.isList()
        && label + 1 < firstFigure
        && row.firstColumn(label + 1) >= 0
        && (isShort || isLikeShifted);
  }
}
