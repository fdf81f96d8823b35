package org.opendisclosure.io.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Sentence;

/**
 * Finds the forms in the sheets of a workbook. Sheets that hold different parts of a form are one
 * form; a sheet most of whose lines stood before starts another. Once a second form has started, a
 * sheet goes on with it only if the forms before have such a sheet as well: in a workbook with the
 * second tables of all forms first, nothing tells to which of them a third one belongs.
 */
public final class WorkbookForms {

  private final String file;
  private final ReadOptions options;
  private final List<SheetWords> words;
  private final List<SheetGroup> ended = new ArrayList<>();
  private final List<Note> aside = new ArrayList<>();
  private final Deque<Reading> ahead = new ArrayDeque<>();
  private SheetGroup group = new SheetGroup();
  private int read;

  /** How many numbers stand in sheets that are not read. */
  private int refused;

  WorkbookForms(String file, ReadOptions options) {
    this.file = file;
    this.options = options;
    this.words =
        Arrays.stream(Edition.values())
            .map(edition -> new SheetWords(edition, options.layouts()))
            .toList();
  }

  /** Takes the next sheet; one that is not wanted is noted with the first form. */
  public void take(SheetRows sheet) {
    if (!CheckTitle.isOn(sheet)) {
      sort(sheet);
    }
  }

  /** Takes the name of a sheet that nobody sees. */
  public void takeHidden(String sheet) {
    note(sheet, WorkbookProblems.hiddenSheet(sheet));
  }

  /** Takes the forms of a file that turns out to be no workbook. */
  public void takeDocument(List<Reading> readings) {
    ahead.addAll(readings);
  }

  /** Takes what is to be said of the workbook. */
  public void say(Sentence message) {
    note("", message);
  }

  /** There are no more sheets. */
  void end() {
    endGroup();
    ended.removeIf(this::isWithoutForm);
  }

  /** An empty sheet of the workbook, to be filled and handed over. */
  public SheetRows sheet(String name) {
    return new SheetRows(name, file);
  }

  private void note(String sheet, Sentence message) {
    aside.add(new Note(Note.Kind.CORRECTED, file, 0, 0, "", sheet, message));
  }

  private void sort(SheetRows sheet) {
    SheetLabels labels = new SheetLabels(sheet, words);
    if (!labels.isForm() && !labels.isHeader()) {
      if (labels.hasLines()) {
        leaveOut(sheet);
      } else {
        noteOther(sheet);
      }
      return;
    }
    if (group.isOfOther(sheet.name())
        || !group.isContinued(labels)
        || !ended.stream().allMatch(form -> form.isHeader() || form.holds(labels))) {
      endGroup();
    }
    group.add(new SheetGroup.Member(sheet, labels));
  }

  /** Tells the figures of a sheet that hold too little to be read as a form. */
  private void leaveOut(SheetRows sheet) {
    List<String> texts =
        sheet.rows().values().stream().flatMap(row -> row.values().stream()).toList();
    int numbers = NumberCount.count(texts);
    if (numbers == 0) {
      noteOther(sheet);
      return;
    }
    refused += numbers;
    String raw = String.join(" | ", texts);
    Sentence why = WorkbookProblems.smallSheet(sheet.name(), numbers);
    aside.add(new Note(Note.Kind.REFUSED, file, 0, 0, sheet.name(), raw, why));
  }

  private void noteOther(SheetRows sheet) {
    if (!sheet.isBlank()) {
      note(sheet.name(), WorkbookProblems.otherSheet(sheet.name()));
    }
  }

  private void endGroup() {
    if (!group.isEmpty()) {
      ended.add(group);
    }
    group = new SheetGroup();
  }

  private boolean isWithoutForm(SheetGroup sheets) {
    if (sheets.isHeader()) {
      sheets.members().forEach(member -> noteOther(member.rows()));
    }
    return sheets.isHeader();
  }

  /** The next form; at first one without form if the workbook holds none. */
  Optional<Reading> next(boolean isFirst) {
    if (!hasMore() && !isFirst) {
      return Optional.empty();
    }
    List<Note> notes = new ArrayList<>(isFirst ? aside : List.of());
    if (!hasMore()) {
      notes.add(new Note(Note.Kind.REFUSED, file, 0, 0, "", "", Problems.NO_FORM));
      return Optional.of(with(new Reading(Optional.empty(), notes), refused));
    }
    if (ahead.isEmpty()) {
      ahead.addAll(new SheetsReader(file, options).read(ended.get(read++).members()));
    }
    Reading reading = ahead.remove();
    notes.addAll(reading.notes());
    return Optional.of(with(reading.with(notes), isFirst ? refused : 0));
  }

  private static Reading with(Reading reading, int refused) {
    Numbers all = reading.numbers().andLeftOut(refused);
    return new Reading(reading.form(), reading.assessment(), reading.notes(), all);
  }

  /** Whether another form follows. */
  boolean hasMore() {
    return read < ended.size() || !ahead.isEmpty();
  }
}
