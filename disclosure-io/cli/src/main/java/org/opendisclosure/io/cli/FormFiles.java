package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.opendisclosure.io.cli.files.GuardedReader;
import org.opendisclosure.io.cli.files.InputFiles;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;

/** Reads the forms of the files and folders of a call, one after another. */
final class FormFiles {

  private final Console console;
  private final ReadOptions options;

  FormFiles(Console console, ReadOptions options) {
    this.console = console;
    this.options = options;
  }

  /**
   * Hands on every reading with the name of its file.
   *
   * @return what was named but is not there to read
   */
  List<CheckedForm> each(List<Path> paths, BiConsumer<String, Reading> form) {
    InputFiles files = InputFiles.of(paths);
    try (Progress progress = new Progress(console.err())) {
      for (Path file : files.readable()) {
        String name = PathNames.shown(file);
        try (FormReader reader = new GuardedReader(file, options, console.faults())) {
          while (reader.hasNext()) {
            form.accept(name, reader.next());
            progress.step();
          }
        }
      }
    }
    return files.problems();
  }
}
