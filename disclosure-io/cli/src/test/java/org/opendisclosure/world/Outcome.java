package org.opendisclosure.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Table;

/**
 * What became of the figures of a form that was read from a file.
 *
 * @param exact how many were read as they are
 * @param noted how many were not read but named by a note
 * @param refused how many stand in a file that was refused as a whole
 * @param dropped how many the program left out with their whole table or printed out of sight, as a
 *     note says
 * @param wrong the figures that were read for a cell that has another one or none
 * @param lost the figures that were not read, without a word
 */
record Outcome(
    int exact, int noted, int refused, int dropped, List<String> wrong, List<String> lost) {

  static final Outcome NONE = new Outcome(0, 0, 0, 0, List.of(), List.of());

  /** What pandoc writes instead of a table that a format cannot hold. */
  private static final String LEFT_OUT = "[TABLE]";

  /** Holds a reading against the form that stands in the file. */
  static Outcome of(StatisticsForm truth, Reading reading) {
    return of(truth, reading, cell -> false);
  }

  /** The same, but for some cells. */
  static Outcome of(StatisticsForm truth, Reading reading, Predicate<Cell> isLeftOut) {
    Figures stated = truth.figures();
    List<Cell> cells =
        stated.catalogue().cells().stream()
            .filter(cell -> Figure.of(stated, cell).isPresent() && !isLeftOut.test(cell))
            .toList();
    boolean isTold = reading.notes().stream().anyMatch(note -> note.kind().isFailure());
    if (reading.form().isEmpty()) {
      return isTold
          ? new Outcome(0, 0, cells.size(), 0, List.of(), List.of())
          : new Outcome(0, 0, 0, 0, List.of(), cells.stream().map(Cell::toString).toList());
    }
    StatisticsForm form = reading.form().get();
    if (form.edition() != truth.edition()) {
      return new Outcome(0, 0, 0, 0, List.of("read as " + form.edition()), List.of());
    }
    return compare(cells, stated, form.figures(), reading, isLeftOut);
  }

  private static Outcome compare(
      List<Cell> cells, Figures stated, Figures read, Reading reading, Predicate<Cell> isLeftOut) {
    List<String> wrong = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (Cell cell : stated.catalogue().cells()) {
      boolean isRead = Figure.of(read, cell).isPresent();
      if (isRead && !isLeftOut.test(cell) && !Figure.isSame(read, stated, cell)) {
        wrong.add(cell + " is read as " + Figure.printed(read, cell));
      }
    }
    int exact = 0;
    int noted = 0;
    int dropped = 0;
    boolean isPart = reading.notes().stream().anyMatch(note -> note.raw().equals(LEFT_OUT));
    boolean isUnseen = reading.notes().stream().anyMatch(Outcome::isUnseen);
    for (Cell cell : cells) {
      String figure = Figure.printed(stated, cell);
      if (Figure.isSame(read, stated, cell)) {
        exact++;
      } else if (Figure.of(read, cell).isEmpty()) {
        if (reading.notes().stream().anyMatch(note -> names(note, figure))) {
          noted++;
        } else if (isUnseen || isPart && !hasFigure(read, cell.line().table())) {
          dropped++;
        } else {
          lost.add(cell + " is lost: " + figure);
        }
      }
    }
    return new Outcome(exact, noted, 0, dropped, wrong, lost);
  }

  /** Whether a note says that text of a page is cut off or hidden, and so not read. */
  private static boolean isUnseen(Note note) {
    String message = note.message().zh();
    return note.kind() == Note.Kind.REFUSED && (message.contains("看不见") || message.contains("看不到"));
  }

  private static boolean hasFigure(Figures figures, Table table) {
    return figures.catalogue().cells().stream()
        .anyMatch(cell -> cell.line().table() == table && Figure.of(figures, cell).isPresent());
  }

  private static boolean names(Note note, String figure) {
    boolean isTold = note.kind().isFailure() || note.kind() == Note.Kind.KEPT;
    String joined = note.raw().replace(" | ", "").replace("\\", "");
    return isTold
        && (Figure.isIn(note.raw(), figure)
            || Figure.isIn(note.message().zh(), figure)
            || note.kind() == Note.Kind.UNREADABLE && Figure.isIn(joined, figure));
  }

  /** Both together. */
  Outcome plus(Outcome other) {
    return new Outcome(
        exact + other.exact,
        noted + other.noted,
        refused + other.refused,
        dropped + other.dropped,
        joined(wrong, other.wrong),
        joined(lost, other.lost));
  }

  private static List<String> joined(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** Whether no figure is wrong or lost without a word. */
  boolean isHonest() {
    return wrong.isEmpty() && lost.isEmpty();
  }
}
