package org.opendisclosure.io.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.io.format.Note;

/** Tells a mapper what was noted. */
final class MappingProblems {

  private MappingProblems() {}

  /** Throws an exception that lists all notes, if there are any. */
  static void check(Input input) throws JsonMappingException {
    List<Note> notes = input.takeNotes();
    if (!notes.isEmpty()) {
      String problems =
          notes.stream()
              .map(note -> note.line() + ":" + note.column() + ": " + note.message().en())
              .collect(Collectors.joining("\n"));
      throw JsonMappingException.from(input.parser(), problems);
    }
  }
}
