package org.opendisclosure.io.cli;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Sentence;

/**
 * One form of one file, read and checked.
 *
 * @param file the file as it is shown
 * @param report what the check found; empty if no form could be read
 * @param notes what the reader corrected, kept raw or refused
 */
record CheckedForm(String file, Optional<Report> report, List<Note> notes) {

  /** A file of which nothing could be read. */
  static CheckedForm unread(String file, Sentence why) {
    Note note = new Note(Note.Kind.REFUSED, file, 0, 0, "", "", why);
    return new CheckedForm(file, Optional.empty(), List.of(note));
  }

  boolean isComplete() {
    return report.isPresent() && notes.stream().noneMatch(note -> note.kind().isFailure());
  }
}
