package org.opendisclosure.io.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.sheet.words.Captions;
import org.opendisclosure.model.text.Sentence;

/**
 * Reads one form, or several side by side, from its sheets, one after the other as if they were
 * one.
 */
final class SheetsReader {

  private final Notes notes;
  private final Publication publication;
  private final Captions captions;
  private final Map<Sentence, SheetTables> tables = new HashMap<>();

  /** The rows above the tables of the sheets, in their words. */
  private final Set<List<String>> heads = new HashSet<>();

  private final List<Note> all = new ArrayList<>();
  private int before;

  SheetsReader(String file, ReadOptions options) {
    this.notes = new Notes(file);
    this.publication = new Publication(options, notes);
    this.captions = new Captions(options.layouts());
  }

  /** The forms, of which the first has the notes on the sheets themselves. */
  List<Reading> read(List<SheetGroup.Member> sheets) {
    sheets.forEach(this::take);
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : publication.read()) {
      reading.notes().forEach(note -> all.add(inSheet(note)));
      readings.add(reading.with(all));
      all.clear();
    }
    return readings;
  }

  private void take(SheetGroup.Member sheet) {
    SheetRows rows = sheet.rows();
    Sentence name = WorkbookProblems.sheet(rows.name());
    SheetTables own = new SheetTables(rows, captions);
    tables.put(name, own);
    int first = before + 1;
    notes.part(first, name);
    rows.notes().forEach(note -> all.add(note.within(name, note.line())));
    Set<Integer> repeated = repeated(sheet);
    for (int row : rows.rows().keySet()) {
      if (!repeated.contains(row)) {
        own.rows(first + row, row).forEach(publication::row);
      }
    }
    before += rows.rows().lastKey() + 1;
  }

  /** The rows above a sheet's tables, such as its title, that stood on a sheet before. */
  private Set<Integer> repeated(SheetGroup.Member sheet) {
    Set<Integer> repeated = new HashSet<>();
    List<List<String>> own = new ArrayList<>();
    for (Map.Entry<Integer, NavigableMap<Integer, String>> row : sheet.rows().rows().entrySet()) {
      List<String> texts = List.copyOf(row.getValue().values());
      if (texts.stream().anyMatch(sheet.labels()::isContent)) {
        break;
      }
      own.add(texts);
      if (heads.contains(texts)) {
        repeated.add(row.getKey());
      }
    }
    heads.addAll(own);
    return repeated;
  }

  /** The same note with the column of the sheet instead of the table. */
  private Note inSheet(Note note) {
    SheetTables sheet = note.part().map(tables::get).orElse(null);
    if (sheet == null || note.column() == 0) {
      return note;
    }
    int column = sheet.inSheet(note.line() - 1, note.column() - 1) + 1;
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
}
