package org.opendisclosure.io.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.text.Sentence;

/** Reads a file that must hold one form. */
final class OnlyForm {

  private OnlyForm() {}

  /**
   * What was read.
   *
   * @param several what to say if there are more forms
   */
  static Reading of(Path file, ReadOptions options, Sentence several) {
    if (!Files.isRegularFile(file)) {
      throw CannotRun.with(file, "没有这个文件。", "there is no such file.");
    }
    try (FormReader reader = Forms.open(file, options)) {
      Reading reading = reader.next();
      if (reader.hasNext()) {
        throw CannotRun.with(file, several.zh(), several.en());
      }
      return reading;
    }
  }
}
