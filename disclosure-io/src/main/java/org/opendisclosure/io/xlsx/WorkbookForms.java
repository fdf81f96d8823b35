package org.opendisclosure.io.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.sheet.Notes;
import org.opendisclosure.io.sheet.Problems;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.sheet.SheetWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.model.Edition;
import org.opendisclosure.rules.Sentence;

/**
 * Finds the forms in the sheets of a workbook. Sheets that hold different parts of a form, one
 * after the other, are one form; a sheet whose labels mostly stood before starts another.
 */
final class WorkbookForms {

  /** So many labels of a form make a sheet a part of one. */
  private static final int LEAST = 3;

  private final String file;
  private final ReadOptions options;
  private final List<SheetWords> words;
  private final Queue<List<SheetRows>> forms = new ArrayDeque<>();
  private final List<Note> aside = new ArrayList<>();
  private List<SheetRows> group = new ArrayList<>();
  private Set<String> groupLabels = new HashSet<>();

  WorkbookForms(String file, ReadOptions options) {
    this.file = file;
    this.options = options;
    this.words =
        Arrays.stream(Edition.values())
            .map(edition -> new SheetWords(edition, options.layouts()))
            .toList();
  }

  /** Sorts the sheets; those that are not wanted are noted with the first form. */
  void read(WorkbookFile workbook) throws RefusedException {
    SheetXml.Room room = new SheetXml.Room();
    for (WorkbookFile.SheetPart part : workbook.sheets()) {
      if (part.isHidden()) {
        note(Note.Kind.CORRECTED, part.name(), WorkbookProblems.hiddenSheet(part.name()));
        continue;
      }
      SheetRows sheet = SheetXml.read(workbook, part, file, room);
      if (!CheckSheet.isOne(sheet.rows())) {
        sort(sheet);
      }
    }
    endGroup();
  }

  private void note(Note.Kind kind, String sheet, Sentence message) {
    aside.add(new Note(kind, file, 0, 0, "", sheet, message));
  }

  private void sort(SheetRows sheet) {
    Set<String> labels = labels(sheet);
    if (labels.size() < LEAST && labels.stream().noneMatch(this::isTitle)) {
      if (!sheet.rows().isEmpty()) {
        note(Note.Kind.CORRECTED, sheet.name(), WorkbookProblems.otherSheet(sheet.name()));
      }
      return;
    }
    if (!isContinued(labels)) {
      endGroup();
    }
    group.add(sheet);
    groupLabels.addAll(labels);
  }

  private boolean isContinued(Set<String> labels) {
    long common = labels.stream().filter(groupLabels::contains).count();
    return 2 * common < Math.min(labels.size(), groupLabels.size())
        && editions(labels).stream().anyMatch(editions(groupLabels)::contains);
  }

  private void endGroup() {
    if (!group.isEmpty()) {
      forms.add(group);
    }
    group = new ArrayList<>();
    groupLabels = new HashSet<>();
  }

  private Set<String> labels(SheetRows sheet) {
    Set<String> labels = new HashSet<>();
    Set<String> seen = new HashSet<>();
    sheet
        .rows()
        .values()
        .forEach(
            row ->
                row.values().stream()
                    .map(String::strip)
                    .filter(text -> SheetWords.hasWord(text) && seen.add(text))
                    .filter(text -> words.stream().anyMatch(known -> known.isContent(text)))
                    .forEach(labels::add));
    return labels;
  }

  /** The editions to which most of the labels belong. */
  private List<Edition> editions(Set<String> labels) {
    long[] counts =
        words.stream()
            .mapToLong(known -> labels.stream().filter(known::isContent).count())
            .toArray();
    long most = Arrays.stream(counts).max().orElse(0);
    return words.stream()
        .filter(known -> counts[words.indexOf(known)] == most)
        .map(SheetWords::edition)
        .toList();
  }

  /** The next form; at first one without form if the workbook holds none. */
  Optional<Reading> next(boolean isFirst) {
    List<SheetRows> sheets = forms.poll();
    if (sheets == null && !isFirst) {
      return Optional.empty();
    }
    List<Note> notes = new ArrayList<>(isFirst ? aside : List.of());
    if (sheets == null) {
      notes.add(new Note(Note.Kind.REFUSED, file, 0, 0, "", "", Problems.noForm()));
      return Optional.of(new Reading(Optional.empty(), notes));
    }
    Reading reading = read(sheets);
    notes.addAll(reading.notes());
    return Optional.of(reading.with(notes));
  }

  private Reading read(List<SheetRows> sheets) {
    Notes notes = new Notes(file);
    Publication publication = new Publication(options, notes);
    Map<Sentence, PartColumns> columns = new HashMap<>();
    List<Note> all = new ArrayList<>();
    int before = 0;
    for (SheetRows sheet : sheets) {
      int first = before + 1;
      Sentence name = WorkbookProblems.sheet(sheet.name());
      PartColumns own = sheet.columns(this::isTitle);
      columns.put(name, own);
      notes.part(first, name);
      sheet.notes().forEach(note -> all.add(note.within(name, note.line())));
      sheet.rows().keySet().forEach(r -> publication.row(first + r, own.kept(r, sheet.fields(r))));
      before += sheet.rows().lastKey() + 1;
    }
    Reading reading = publication.read();
    reading.notes().forEach(note -> all.add(inSheet(note, columns)));
    return new Reading(reading.form(), all);
  }

  private boolean isTitle(String text) {
    LabelKey key = LabelKey.of(text);
    return words.stream().anyMatch(known -> known.labels().title(key).isPresent());
  }

  /** The same note with the column of the sheet instead of the table. */
  private static Note inSheet(Note note, Map<Sentence, PartColumns> sheets) {
    PartColumns columns = note.part().map(sheets::get).orElse(null);
    if (columns == null || note.column() == 0) {
      return note;
    }
    int column = columns.inSheet(note.line() - 1, note.column() - 1) + 1;
    return new Note(
        note.kind(),
        note.file(),
        note.part(),
        note.line(),
        column,
        note.label(),
        note.raw(),
        note.message());
  }

  /** Whether another form follows. */
  boolean hasMore() {
    return !forms.isEmpty();
  }
}
