package org.opendisclosure.io.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.Digits;
import org.opendisclosure.io.text.Excerpt;
import org.opendisclosure.model.text.Sentence;

/**
 * The notes on one form, in the order of the file. Those beyond a number that floods are counted,
 * and of what they did not read every number is told with the last.
 */
public final class Notes {

  public static final int MOST = 1_000;

  private static final String SEPARATOR = "; ";
  private static final int MOST_CHARACTERS = 64_000;

  /** A part of the document from one of its lines on; 0 if it has none and its name says all. */
  private record Part(Sentence name, int number) {}

  /** Where something stands whose line is none of the document. */
  private record Place(int line, int column) {}

  private final String file;
  private final NavigableMap<Integer, Part> parts = new TreeMap<>();
  private final Map<Integer, Place> places = new HashMap<>();
  private List<Note> notes = new ArrayList<>();
  private Excerpt numbers = new Excerpt(0, MOST_CHARACTERS);
  private int more;
  private int firstMore;

  public Notes(String file) {
    this.file = file;
  }

  public void add(
      Note.Kind kind, int line, int column, String label, String raw, Sentence message) {
    Place place = places.get(line);
    if (place != null) {
      addAt(kind, place.line, place.column, label, raw, message);
    } else {
      addAt(kind, line, column, label, raw, message);
    }
  }

  private void addAt(
      Note.Kind kind, int line, int column, String label, String raw, Sentence message) {
    if (notes.size() < MOST) {
      notes.add(new Note(kind, file, line, column, label, raw, message));
    } else {
      more(kind, line, raw);
    }
  }

  private void more(Note.Kind kind, int line, String raw) {
    firstMore = more == 0 ? line : firstMore;
    more++;
    if (kind.isFailure() && Digits.areIn(raw)) {
      numbers.add(raw + SEPARATOR);
    }
  }

  /** No notes yet, on another form of the same document. */
  public Notes onAnother() {
    Notes others = new Notes(file);
    others.parts.putAll(parts);
    others.places.putAll(places);
    return others;
  }

  /** What is noted of a line that is none of the document stands in a place of it. */
  public void stands(int line, int realLine, int column) {
    places.put(line, new Place(realLine, column));
  }

  /** From a line on, lines are counted from 1 in a part of the document, such as a table. */
  public void part(int first, Sentence name) {
    part(first, name, 1);
  }

  /** From a line on, lines are counted from a number in a part that began before. */
  public void part(int first, Sentence name, int number) {
    parts.put(first, new Part(name, number));
  }

  /** From a line on, a name alone says where something stands, such as that of a paragraph. */
  public void place(int first, Sentence name) {
    parts.put(first, new Part(name, 0));
  }

  /** Notes that what stands in a place is not used. */
  public void refuse(int line, int column, String label, String raw, Sentence message) {
    add(Note.Kind.REFUSED, line, column, label, raw, message);
  }

  /** Notes that something on a line, or in the whole file if that is 0, is not used. */
  public void refuse(int line, Sentence message) {
    refuse(line, 0, "", "", message);
  }

  public void refuse(Row row, int column, String label, String raw, Sentence message) {
    refuse(row.line(), column, label, raw, message);
  }

  /** Notes that something on a line stays as it stands. */
  public void keep(int line, int column, String label, String raw, Sentence message) {
    add(Note.Kind.KEPT, line, column, label, raw, message);
  }

  /** Notes what was kept, or is to be known, of a line, or of the whole file if that is 0. */
  public void keep(int line, Sentence message) {
    keep(line, 0, "", "", message);
  }

  /** Notes that what stands in a place was put right. */
  public void correct(int line, int column, String label, String raw, Sentence message) {
    add(Note.Kind.CORRECTED, line, column, label, raw, message);
  }

  /** Notes how a line, or the whole file if that is 0, was read. */
  public void correct(int line, Sentence message) {
    correct(line, 0, "", "", message);
  }

  public void correct(Row row, String label, String raw, Sentence message) {
    correct(row.line(), 0, label, raw, message);
  }

  /** Notes how a row was read, at the column of its label. */
  public void correctAt(Row row, int label, Sentence message) {
    String raw = row.raw();
    correct(row.line(), label + 1, row.text(label), raw, message);
  }

  public boolean isEmpty() {
    return notes.isEmpty();
  }

  /** Whether something could not be read. */
  public boolean haveFailure() {
    return notes.stream().anyMatch(note -> note.kind().isFailure());
  }

  public int size() {
    return notes.size();
  }

  /** Forgets the notes beyond a size that was noted before. */
  public void cut(int size) {
    if (size < notes.size()) {
      notes.subList(size, notes.size()).clear();
      forgetMore();
    }
  }

  /** Hands over the notes in the order of their lines. */
  public List<Note> inOrder() {
    notes.sort(Comparator.comparingInt(Note::line));
    return take();
  }

  private void forgetMore() {
    more = 0;
    numbers = new Excerpt(0, MOST_CHARACTERS);
  }

  private void tellMore() {
    Sentence message = Problems.tooManyNotes(MOST, more, numbers.more());
    notes.add(new Note(Note.Kind.REFUSED, file, firstMore, 0, "", numbers.toString(), message));
    forgetMore();
  }

  /** Hands over the notes to whoever notes more on the same form, and starts anew. */
  public Notes handOver() {
    Notes taken = onAnother();
    taken.notes = notes;
    taken.numbers = numbers;
    taken.more = more;
    taken.firstMore = firstMore;
    notes = new ArrayList<>();
    forgetMore();
    return taken;
  }

  /** Hands over the notes and starts anew. */
  public List<Note> take() {
    if (more > 0) {
      tellMore();
    }
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
    int number = part.number() == 0 ? 0 : part.number() + note.line() - entry.getKey();
    return note.within(part.name(), number);
  }
}
