package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.rules.years.FiledForm;

/** All forms of a call, for commands that need them together. */
final class FormList {

  private FormList() {}

  static List<FiledForm> read(
      List<Path> paths, Console console, ReadOptions options, ReadingNotes notes) {
    List<FiledForm> forms = new ArrayList<>();
    new FormFiles(console, options)
        .each(
            paths,
            (file, reading) -> {
              notes.heed(reading, file);
              reading.form().ifPresent(form -> forms.add(new FiledForm(file, form)));
            })
        .forEach(notes::heed);
    return forms;
  }
}
