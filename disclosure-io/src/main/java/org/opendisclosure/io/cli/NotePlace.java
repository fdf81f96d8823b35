package org.opendisclosure.io.cli;

import org.opendisclosure.io.format.Note;
import org.opendisclosure.rules.Language;

/** The place of a note as compilers print it. */
final class NotePlace {

  private NotePlace() {}

  /** Such as {@code :12:3} after the name of a file; empty if the place is unknown. */
  static String of(Note note, Language language) {
    return note.part().map(part -> ":" + part.in(language)).orElse("")
        + (note.line() == 0 ? "" : ":" + note.line())
        + (note.column() == 0 ? "" : ":" + note.column());
  }
}
