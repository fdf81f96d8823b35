package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Judges a reading by what the form states. */
final class Judge {

  private final Paper paper;
  private final Reading reading;
  private final Notes notes;
  private final List<Figure> figures;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private int noted;

  Judge(Paper paper, Reading reading) {
    this.paper = paper;
    this.reading = reading;
    this.notes = new Notes(reading.notes());
    this.figures =
        paper.places(spot -> spot.figure().isPresent()).stream().map(this::counted).toList();
  }

  /** A figure that is printed again in merged places may be counted as often. */
  private Figure counted(Paper.Place at) {
    Figure figure = at.figure();
    return figure.counted(figure.numbers() * paper.plan.merge.timesOf(at.spot()));
  }

  Verdict verdict() {
    Optional<StatisticsForm> form = reading.form();
    if (form.isEmpty()) {
      noForm();
    } else if (form.get().edition() != paper.plan.edition) {
      wrong.add("read as " + form.get().edition());
    } else {
      header(form.get());
      form(form.get().figures());
    }
    return new Verdict(noted, wrong, lost, new Count(figures, reading).faults());
  }

  private void noForm() {
    noted = figures.size();
    if (reading.notes().stream().noneMatch(note -> note.kind() == Note.Kind.REFUSED)) {
      lost.add("all, without a word");
    }
  }

  private void header(StatisticsForm form) {
    form.getHeader()
        .getYear()
        .ifPresent(
            year -> {
              if (year != paper.plan.year) {
                wrong.add("year " + year);
              }
            });
    form.getHeader()
        .getOrgan()
        .filter(organ -> !organ.equals(paper.plan.organ))
        .ifPresent(organ -> wrong.add("organ " + organ));
  }

  private void form(Figures read) {
    for (Cell cell : read.catalogue().cells()) {
      if (cell.kind().isNumeric() && read.isStated(cell)) {
        Sense sense = Sense.of(read, cell);
        if (figures.stream().noneMatch(figure -> allows(figure, cell, sense))) {
          wrong.add(cell + " is read as " + sense);
        }
      }
    }
    figures.forEach(figure -> figure(figure, read));
  }

  /** Whether a figure lets a cell be read so. */
  private boolean allows(Figure figure, Cell cell, Sense sense) {
    boolean isClear = figure.fate() == Figure.Fate.STATED;
    boolean isOfCell = figure.cell().equals(cell.name());
    if (isClear || figure.cell().isEmpty()) {
      return (isOfCell || !isClear && notes.mention(figure)) && sense.isThatOf(figure);
    }
    return isOfCell && notes.mention(figure);
  }

  private void figure(Figure figure, Figures read) {
    Optional<Cell> cell = read.catalogue().find(figure.cell());
    boolean isRead =
        cell.filter(some -> some.kind().isNumeric() && read.isStated(some))
            .map(some -> Sense.of(read, some))
            .filter(sense -> sense.isThatOf(figure) && sense.hasUnitOf(figure))
            .isPresent();
    if (isRead || figure.fate() == Figure.Fate.UNSEEN) {
      return;
    }
    noted++;
    if (!isBeside(figure)
        && !notes.tell(figure)
        && !(figure.fate() == Figure.Fate.UNCLEAR && notes.mention(figure))) {
      lost.add(figure.cell() + " " + figure.shown());
    }
  }

  /** Whether a figure is kept in a line that the edition does not know. */
  private boolean isBeside(Figure figure) {
    return reading.form().stream()
        .flatMap(form -> form.getUnknownLines().stream())
        .anyMatch(line -> line.getValues().contains(figure.shown().get(0)));
  }
}
