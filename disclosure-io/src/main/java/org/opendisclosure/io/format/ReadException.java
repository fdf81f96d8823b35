package org.opendisclosure.io.format;

import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.model.text.Language;

/**
 * In strict mode, a form was not written exactly as it should be; all notes are listed.
 *
 * @serial exclude
 */
public final class ReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Note[] notes;

  /**
   * An exception that lists notes.
   *
   * @param notes at least one note
   */
  public ReadException(List<Note> notes) {
    super(
        notes.stream()
            .map(note -> note.in(Language.EN))
            .collect(Collectors.joining(System.lineSeparator())));
    this.notes = notes.toArray(new Note[0]);
  }

  /**
   * What was found.
   *
   * @return the notes in the order of the file
   */
  public List<Note> notes() {
    return List.of(notes);
  }
}
