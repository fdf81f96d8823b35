package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.rules.Sentence;

/** The notes on one form, in the order of the file; so many that they flood are cut off. */
public final class Notes {

  public static final int MOST = 1_000;

  /** A part of the document; what has no lines is told by its name alone. */
  private record Part(Sentence name, boolean hasLines) {}

  private final String file;
  private final NavigableMap<Integer, Part> parts = new TreeMap<>();
  private List<Note> notes = new ArrayList<>();

  public Notes(String file) {
    this.file = file;
  }

  public void add(
      Note.Kind kind, int line, int column, String label, String raw, Sentence message) {
    if (notes.size() < MOST) {
      notes.add(new Note(kind, file, line, column, label, raw, message));
    } else if (notes.size() == MOST) {
      notes.add(new Note(Note.Kind.REFUSED, file, line, 0, "", "", Problems.tooManyNotes(MOST)));
    }
  }

  /** From a line on, lines are counted from 1 in a part of the document, such as a table. */
  public void part(int first, Sentence name) {
    parts.put(first, new Part(name, true));
  }

  /** From a line on, a name alone says where something stands, such as that of a paragraph. */
  public void place(int first, Sentence name) {
    parts.put(first, new Part(name, false));
  }

  public void refuse(Row row, int column, String label, String raw, Sentence message) {
    add(Note.Kind.REFUSED, row.line(), column, label, raw, message);
  }

  public boolean isEmpty() {
    return notes.isEmpty();
  }

  public int size() {
    return notes.size();
  }

  /** Forgets the notes beyond a size that was noted before. */
  public void cut(int size) {
    if (size < notes.size()) {
      notes.subList(size, notes.size()).clear();
    }
  }

  /** Hands over the notes in the order of their lines. */
  public List<Note> inOrder() {
    notes.sort(Comparator.comparingInt(Note::line));
    return take();
  }

  /** Hands over the notes and starts anew. */
  public List<Note> take() {
    List<Note> taken = parts.isEmpty() ? notes : notes.stream().map(this::inPart).toList();
    notes = new ArrayList<>();
    return taken;
  }

  private Note inPart(Note note) {
    Map.Entry<Integer, Part> entry = parts.floorEntry(note.line());
    if (entry == null) {
      return note;
    }
    Part part = entry.getValue();
    return note.within(part.name(), part.hasLines() ? note.line() - entry.getKey() + 1 : 0);
  }
}
