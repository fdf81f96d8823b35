package org.opendisclosure.io.report.json;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.model.StatisticsForm;

/**
 * A file, or one form of it, and what was found in it.
 *
 * @param file the file as it is shown
 * @param hash the SHA-256 of its bytes; empty if it was not worked out
 * @param found what was found; empty if nothing of the kind could be read
 * @param numbers how many numbers stood there, and where they went
 * @param notes what the reader corrected, kept raw or refused
 * @param <R> what is looked for
 */
public record FileEntry<R>(
    String file, Optional<String> hash, Optional<R> found, Numbers numbers, List<Note> notes) {

  /**
   * What was found in a form that came from no file.
   *
   * @param found what was found
   * @param form the form
   * @param <R> what is looked for
   * @return an entry whose file is blank
   */
  public static <R> FileEntry<R> ofNoFile(R found, StatisticsForm form) {
    Numbers numbers = Numbers.of(form.figures(), form.getUnknownLines(), 0);
    return new FileEntry<>("", Optional.empty(), Optional.of(found), numbers, List.of());
  }

  /** An entry of the reading; what it holds besides is added to its fields. */
  static <R> ObjectShape<FileEntry<R>> fields(String name, String meanings) {
    return ObjectShape.<FileEntry<R>>named(
            name,
            """
            file: the file as it was named
            numbers: how many numbers stood in the form's part of the file, and where they went
            notes: what the reader corrected, kept raw or refused, in the order of the file
            """
                + meanings)
        .with("file", Shapes.TEXT, FileEntry::file);
  }
}
