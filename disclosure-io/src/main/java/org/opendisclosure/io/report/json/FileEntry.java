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

  static <R> ObjectShape<FileEntry<R>> fields(String name) {
    return ObjectShape.<FileEntry<R>>named(name)
        .with("file", "the file as it was named", Shapes.TEXT, FileEntry::file);
  }

  static <R> ObjectShape<FileEntry<R>> withNumbers(ObjectShape<FileEntry<R>> fields) {
    return fields.with(
        "numbers",
        "how many numbers stood in the form's part of the file, and where they went",
        CommonShapes.NUMBERS,
        FileEntry::numbers);
  }

  static <R> ObjectShape<FileEntry<R>> withNotes(
      ObjectShape<FileEntry<R>> fields, CommonShapes common) {
    return fields.with(
        "notes",
        "what the reader corrected, kept raw or refused, in the order of the file",
        Shapes.list(common.note()),
        FileEntry::notes);
  }
}
