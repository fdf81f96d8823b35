package org.opendisclosure.io.report.json;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;

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
