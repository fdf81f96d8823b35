package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.years.FiledForm;

/** All forms of a call, for commands that need them together; says what could not be read. */
final class FormList {

  private final Console console;
  private final boolean strict;
  private final Language language;
  private final List<FiledForm> forms = new ArrayList<>();
  private boolean incomplete;

  FormList(Console console, boolean strict, Language language) {
    this.console = console;
    this.strict = strict;
    this.language = language;
  }

  void read(List<Path> paths, ReadOptions options) {
    InputFiles files = InputFiles.of(paths);
    try (Progress progress = new Progress(console.err())) {
      for (Path file : files.readable()) {
        read(file, options, progress);
      }
    }
    for (CheckedForm problem : files.problems()) {
      problem.notes().forEach(note -> print(note, problem.file()));
      incomplete = true;
    }
  }

  private void read(Path file, ReadOptions options, Progress progress) {
    String name = PathNames.shown(file);
    try (FormReader reader = Forms.open(file, options)) {
      while (reader.hasNext()) {
        Reading reading = reader.next();
        heed(reading, name);
        reading.form().ifPresent(form -> forms.add(new FiledForm(name, form)));
        progress.step();
      }
    }
  }

  /** Says what could not be read; in strict mode, also what was corrected. */
  private void heed(Reading reading, String name) {
    List<Note> notes =
        reading.notes().stream().filter(note -> strict || note.kind().isFailure()).toList();
    notes.forEach(note -> print(note, name));
    incomplete |= !notes.isEmpty() || reading.form().isEmpty();
  }

  private void print(Note note, String name) {
    console.err().println(name + NotePlace.of(note, language) + ": " + note.message().in(language));
  }

  List<FiledForm> forms() {
    return forms;
  }

  /** Whether something could not be read in full. */
  boolean isIncomplete() {
    return incomplete;
  }
}
