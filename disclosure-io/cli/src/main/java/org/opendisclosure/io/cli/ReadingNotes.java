package org.opendisclosure.io.cli;

import java.util.List;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.model.text.Language;

/** Says what could not be read, for commands whose output has no place for it. */
final class ReadingNotes {

  private final Console console;
  private final boolean strict;
  private final Language language;
  private boolean incomplete;

  ReadingNotes(Console console, boolean strict, Language language) {
    this.console = console;
    this.strict = strict;
    this.language = language;
  }

  /** Says what could not be read; in strict mode, also what was corrected. */
  void heed(Reading reading, String file) {
    List<Note> notes =
        reading.notes().stream().filter(note -> strict || note.kind().isFailure()).toList();
    notes.forEach(note -> print(note, file));
    LostNumbers.line(reading, file, language).ifPresent(console.err()::println);
    if (reading.assessment().isPresent()) {
      console.err().println(AssessCommand.ADVICE.in(language));
    }
    incomplete |= !notes.isEmpty() || !reading.isComplete();
  }

  /** Says what was named but is not there. */
  void heed(CheckedForm problem) {
    problem.notes().forEach(note -> print(note, problem.file()));
    incomplete = true;
  }

  private void print(Note note, String file) {
    console.err().println(note.from(file).in(language));
  }

  /** Whether something could not be read in full. */
  boolean isIncomplete() {
    return incomplete;
  }
}
