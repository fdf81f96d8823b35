package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.PageNumber;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.table.HeadWords;
import org.opendisclosure.io.sheet.table.SheetContent;
import org.opendisclosure.io.sheet.words.ColonLine;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;

/** Builds a form from the rows of a {@code sheet}: header and remarks first, then its tables. */
public final class SheetForm {

  /** Of so many numbers, one in so many must have a place in the form. */
  private static final int FEW = 5;

  private static final int SHARE = 10;

  private final List<Row> rows;
  private final Layouts layouts;
  private final List<Labels> labels;
  private final Notes notes;
  private final SheetHeader header;
  private final List<Row> body = new ArrayList<>();
  private final SheetAdditions additions;
  private Numbers numbers;

  /**
   * The form in these rows.
   *
   * @param refused how many numbers stood beside the rows, in what was refused before
   */
  static Reading reading(List<Row> rows, Layouts layouts, Notes notes, int refused) {
    SheetForm sheet = new SheetForm(rows, layouts, notes, refused);
    Optional<StatisticsForm> form = sheet.read();
    if (form.isPresent() && isAlmostNothing(sheet.numbers)) {
      Sentence why = Problems.almostNothing(sheet.numbers.read(), sheet.numbers.stated());
      List<Note> all = refused(notes, why);
      return new Reading(Optional.empty(), Optional.empty(), all, sheet.numbers);
    }
    return new Reading(form, Optional.empty(), notes.inOrder(), sheet.numbers);
  }

  /** Whether a form would be almost blank although its file holds figures. */
  private static boolean isAlmostNothing(Numbers numbers) {
    int kept = numbers.stated() - numbers.leftOut();
    return numbers.stated() >= FEW && SHARE * kept < numbers.stated();
  }

  /** A self-assessment sheet, which is no form; the last note says so. */
  public static Reading assessment(SelfAssessment sheet, Notes notes) {
    List<Note> all = refused(notes, Problems.SELF_ASSESSMENT);
    return new Reading(Optional.empty(), Optional.of(sheet), all);
  }

  /** All notes, and last why there is no form. */
  private static List<Note> refused(Notes notes, Sentence why) {
    List<Note> all = new ArrayList<>(notes.inOrder());
    notes.refuse(0, why);
    all.addAll(notes.take());
    return all;
  }

  private SheetForm(List<Row> rows, Layouts layouts, Notes notes, int refused) {
    this.numbers = new Numbers(0, 0, 0, refused);
    this.rows = rows;
    this.layouts = layouts;
    this.header = new SheetHeader(layouts, notes);
    this.labels = Labels.all(layouts);
    this.notes = notes;
    this.additions = new SheetAdditions(notes);
  }

  private Optional<StatisticsForm> read() {
    int end = 0;
    while (end < rows.size() && !header.startsAnother(rows.get(end), body.isEmpty())) {
      sort(rows.get(end++));
    }
    leaveOut(rows.subList(end, rows.size()));
    Optional<Edition> edition = header.edition(body);
    return edition.map(this::read);
  }

  /** Tells the rows of another form. */
  private void leaveOut(List<Row> others) {
    if (!others.isEmpty()) {
      Row first = others.get(0);
      String raw = String.join(" / ", others.stream().map(Row::raw).toList());
      notes.refuse(first, 0, first.text(first.firstColumn(0)), raw, Problems.ANOTHER_FORM);
    }
  }

  /** Puts a row where it belongs. */
  private void sort(Row row) {
    int first = row.firstColumn(0);
    LabelKey key = row.key(first);
    if (HeaderWords.of(key) != null && !HeadWords.hasHeading(row)) {
      header.readPairs(row, first);
    } else if (SheetFormat.is(SheetFormat.EDITION, key)) {
      header.readEdition(row, first);
    } else if (PageNumber.isMarked(row)) {
      notes.correct(row, "", row.text(first), Problems.PAGE_NUMBER);
    } else if (!additions.take(row) && !header.readLabelled(row, first)) {
      body.add(ColonLine.apart(row, labels));
    }
  }

  private StatisticsForm read(Edition edition) {
    SheetContent content = new SheetContent(new SheetWords(edition, layouts), layouts, notes);
    header.stated().getLayout().ifPresent(content::useLayout);
    new ReportParser(content, header.stated().getYear().orElse(0)).read(body);
    content.numbers().leaveOut(numbers.leftOut());
    numbers = content.numbers().close(notes);
    content.recognisedLayout().ifPresent(header::useLayout);
    additions.addTo(content.unused(), edition);
    return StatisticsForm.of(
        edition,
        header.stated(),
        content.cells().build(),
        content.unused().unknownLines(),
        content.unused().remarks(),
        additions.explanations());
  }
}
