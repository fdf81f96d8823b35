package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.sheet.words.UnknownLines;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/** Reads the figures of the rows below one head. */
final class SectionFigures {

  /** A row with the columns of its line's cells, and the first column that may hold a figure. */
  private record Placed(Labelled row, List<Cell> cells, int[] places, int firstFigure) {}

  private static final int[] NONE = {};

  /** A number that stands behind words. */
  private static final Pattern NUMBER = Pattern.compile("(?<=[^\\d０-９,，.．])\\s*[-+－]?[\\d０-９]+");

  /** The unit of a list between a label and its figure. */
  private static final Pattern UNIT = Pattern.compile("\\s+\\S{1,2}$");

  private final SheetContent content;
  private final HeadWords words;
  private final LineMatcher matcher;
  private final MissingColumns columns;
  private final boolean areFilled;
  private String after = "";

  SectionFigures(
      SheetContent content,
      HeadWords words,
      LineMatcher matcher,
      MissingColumns columns,
      boolean areFilled) {
    this.columns = columns;
    this.content = content;
    this.words = words;
    this.matcher = matcher;
    this.areFilled = areFilled;
  }

  void read(Head head, List<Labelled> rows) {
    int width = rows.stream().mapToInt(row -> row.row().size()).max().orElse(0);
    LineFigures figures =
        new LineFigures(content, rows.stream().map(Labelled::row).toList(), width);
    List<Placed> placed = placed(head, rows);
    Set<Integer> shifted = new HashSet<>();
    for (Placed row : placed) {
      if (row.row().match().isLine() && hasFigure(row.row(), row.firstFigure())) {
        shifted.add(row.row().label());
      }
    }
    for (Placed row : placed) {
      content.numbers().putBefore(row.row().row(), row.row().label());
      read(row, figures, shifted);
    }
  }

  /** Finds the columns of each line, where a heading was lost by their neighbours. */
  private List<Placed> placed(Head head, List<Labelled> rows) {
    Map<List<String>, int[]> places = new IdentityHashMap<>();
    for (Labelled row : rows) {
      if (row.match().isLine() && !places.containsKey(headings(row))) {
        places.put(headings(row), places(head, alike(row, rows)));
      }
    }
    List<Placed> placed = new ArrayList<>(rows.size());
    for (Labelled row : rows) {
      boolean isLine = row.match().isLine();
      int[] found = isLine ? places.getOrDefault(headings(row), NONE) : NONE;
      placed.add(new Placed(row, isLine ? cells(row) : List.of(), found, firstFigure(row, found)));
    }
    return placed;
  }

  /** The rows whose lines have the same headings. */
  private List<Labelled> alike(Labelled row, List<Labelled> rows) {
    List<String> headings = headings(row);
    return rows.stream()
        .filter(other -> other.match().isLine() && headings(other) == headings)
        .toList();
  }

  /** The headings of a row's line; one object for all lines with the same. */
  private List<String> headings(Labelled row) {
    return words.headings(row.match().found());
  }

  private List<Cell> cells(Labelled row) {
    return words.printed(row.match().found());
  }

  private int[] places(Head head, List<Labelled> rows) {
    Labelled first = rows.get(0);
    List<Cell> cells = cells(first);
    int[] found = head.places(cells);
    if (Arrays.stream(found).allMatch(place -> place >= 0)) {
      return found;
    }
    int from = rows.stream().mapToInt(Labelled::label).max().orElse(0) + 1;
    BitSet stated = ColumnGaps.figures(rows.stream().map(Labelled::row).toList(), matcher::knows);
    if (ColumnGaps.fill(cells, found, from, stated, head.headings())) {
      content.notes().correct(first.row(), words.table().title(), "", Problems.LOST_HEADING);
    }
    return found;
  }

  private static int firstFigure(Labelled row, int[] places) {
    int known = IntStream.of(places).filter(place -> place >= 0).min().orElse(-1);
    int first = known >= 0 ? known : row.head().firstFigure();
    return first >= 0 ? first : row.row().size();
  }

  /** Whether figures stand where labels are expected, because merged columns were lost. */
  private boolean hasFigure(Labelled row, int to) {
    for (int i = row.label() + 1; !words.isList() && i < to; i++) {
      LabelKey heading = row.head().key(i);
      boolean isOverLabels = heading.isEmpty() || SheetFormat.isHeading(heading);
      if (!row.row().isBlank(i) && isOverLabels) {
        return true;
      }
    }
    return false;
  }

  private void read(Placed placed, LineFigures figures, Set<Integer> shifted) {
    Labelled labelled = placed.row();
    Row row = labelled.row();
    boolean areHeaded = placed.firstFigure() < row.size() || labelled.head().firstFigure() >= 0;
    if (!labelled.match().isLine()) {
      boolean isShifted = labelled.isAmong() || hasFigure(labelled, placed.firstFigure());
      keep(labelled, areHeaded && !isShifted ? placed.firstFigure() : labelled.label() + 1);
      return;
    }
    content.noteMatch(labelled.match(), row, labelled.label());
    Line line = labelled.match().found();
    after = line.id();
    boolean isShifted = areHeaded && isShifted(placed);
    if (areHeaded && !isShifted && isDoubtful(placed, shifted)) {
      content.unused().refuse(row, labelled.label(), Problems.UNHEADED_FIGURE);
    } else if (areHeaded && !isShifted) {
      columns.found(placed.cells(), placed.places());
      figures.read(
          placed.cells(), placed.places(), labelled, units(labelled), placed.firstFigure());
    } else {
      boolean isPlain = areFilled || row.hasSpans();
      figures.readInOrder(placed.cells(), row, labelled.label(), units(labelled), isPlain);
    }
  }

  private void keep(Labelled labelled, int values) {
    boolean mayBeMissing =
        labelled.match().outcome() == LineMatcher.Outcome.UNKNOWN
            && (matcher.mayBeMissing(labelled.key()) || standsForMissing())
            && labelled.row().hasNumber(values);
    if (mayBeMissing) {
      content.unused().refuse(labelled.row(), labelled.label(), Problems.MAYBE_KNOWN_LINE);
    } else if (labelled.row().isOneText() && hasFigureBehind(labelled.text())) {
      content.unused().refuse(labelled.row(), labelled.label(), Problems.UNUSED_NUMBER);
      content.numbers().leaveOut(1);
    }
    content
        .unused()
        .keep(
            words.table(),
            after,
            UnknownLines.stated(labelled.number()),
            UnknownLines.stated(labelled.unit()),
            labelled.row(),
            labelled.label(),
            labelled.row().texts(values),
            labelled.match().outcome());
  }

  /** Whether a text is the label of a line and, in the same place, a number behind it. */
  private boolean hasFigureBehind(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .takeWhile(number -> number.start() <= LabelKey.MAX_LENGTH)
        .map(number -> text.substring(0, number.start()))
        .anyMatch(label -> knows(label) || knows(UNIT.matcher(label).replaceAll("")));
  }

  private boolean knows(String label) {
    return matcher.knows(LabelKey.of(label));
  }

  /** Whether of the lines around only the one that belongs here is printed nowhere. */
  private boolean standsForMissing() {
    List<Line> lines = words.table().lines();
    int next = lines.stream().map(Line::id).toList().indexOf(after) + 1;
    return !words.isList()
        && next > 0
        && next < lines.size()
        && !matcher.isPrinted(lines.get(next))
        && (next + 1 == lines.size() || matcher.isPrinted(lines.get(next + 1)));
  }

  /** The units that a list prints beside the figure and behind the label. */
  private List<String> units(Labelled labelled) {
    return words.isList()
        ? List.of(labelled.unit(), LabelKey.of(labelled.text()).unit())
        : List.of();
  }

  /** Whether the figures of a row stand in other columns than the headings say. */
  private boolean isShifted(Placed placed) {
    if (words.isList() || IntStream.of(placed.places()).allMatch(i -> i < 0)) {
      return false;
    }
    Labelled labelled = placed.row();
    Row row = labelled.row();
    int last = IntStream.of(placed.places()).max().orElse(0);
    boolean overhangs =
        row.isBlank(placed.firstFigure())
            && row.firstColumn(labelled.head().end(last)) >= 0
            && !row.hasSpans();
    return labelled.isAmong() || hasFigure(labelled, placed.firstFigure()) || overhangs;
  }

  /**
   * Whether a blank behind the label may be a figure, because a column of labels is missing: the
   * row ends before the last column although rows are filled up with blanks, or others like it are
   * shifted.
   */
  private boolean isDoubtful(Placed placed, Set<Integer> shifted) {
    Row row = placed.row().row();
    int label = placed.row().label();
    int last = IntStream.of(placed.places()).max().orElse(0);
    boolean isShort = areFilled && row.size() <= last;
    boolean isLikeShifted =
        shifted.contains(label)
            && (row.size() <= label + 1 + placed.places().length || row.firstColumn(last) < 0);
    return !words.isList()
        && label + 1 < placed.firstFigure()
        && row.firstColumn(label + 1) >= 0
        && (isShort || isLikeShifted);
  }
}
