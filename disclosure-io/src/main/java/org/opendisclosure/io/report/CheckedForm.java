package org.opendisclosure.io.report;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Report;

/**
 * One form of one file, read and checked.
 *
 * @param file the file as it is shown
 * @param fileHash the SHA-256 of the bytes of the whole file, 64 hexadecimal digits; empty if it
 *     was not worked out
 * @param report what the check found; empty if no form could be read
 * @param notes what the reader corrected, kept raw or refused
 * @param numbers how many numbers stood in the form's part of the file, and where they went
 */
public record CheckedForm(
    String file,
    Optional<String> fileHash,
    Optional<Report> report,
    List<Note> notes,
    Numbers numbers) {

  /**
   * A checked form.
   *
   * @param file the file as it is shown
   * @param fileHash the SHA-256 of the bytes of the whole file; empty if it was not worked out
   * @param report what the check found; empty if no form could be read
   * @param notes what the reader corrected, kept raw or refused
   * @param numbers how many numbers stood in the form's part of the file, and where they went
   */
  public CheckedForm {
    notes = List.copyOf(notes);
  }

  /**
   * A checked form of a file of which no hash was worked out and whose numbers were not counted.
   *
   * @param file the file as it is shown
   * @param report what the check found; empty if no form could be read
   * @param notes what the reader corrected, kept raw or refused
   */
  public CheckedForm(String file, Optional<Report> report, List<Note> notes) {
    this(file, Optional.empty(), report, notes, Numbers.NONE);
  }

  /**
   * The same with the hash of the file.
   *
   * @param hash the SHA-256 of the bytes of the whole file
   * @return a copy
   */
  public CheckedForm withFileHash(Optional<String> hash) {
    return new CheckedForm(file, hash, report, notes, numbers);
  }

  /**
   * Checks what was read.
   *
   * @param file the file as it is shown
   * @param reading one form of it
   * @param checker the rules
   * @return the form with what the check found
   */
  public static CheckedForm of(String file, Reading reading, Checker checker) {
    return of(file, reading, reading.form().map(checker::check));
  }

  /**
   * Checks what was read, together with a narrative that stands in another file.
   *
   * @param file the file as it is shown
   * @param reading one form of it
   * @param checker the rules
   * @param narrative the text, one paragraph a line
   * @return the form with what the check found
   */
  public static CheckedForm of(String file, Reading reading, Checker checker, String narrative) {
    return of(file, reading, reading.form().map(form -> checker.check(form, narrative)));
  }

  private static CheckedForm of(String file, Reading reading, Optional<Report> report) {
    return new CheckedForm(file, Optional.empty(), report, reading.notes(), reading.numbers());
  }

  /**
   * A file of which nothing could be read.
   *
   * @param file the file as it is shown
   * @param why what is wrong with it
   * @return no form, and a note that says why
   */
  public static CheckedForm unread(String file, Sentence why) {
    Note note = new Note(Note.Kind.REFUSED, file, 0, 0, "", "", why);
    return new CheckedForm(file, Optional.empty(), List.of(note));
  }

  /**
   * Whether everything that stands in the file was checked.
   *
   * @return false if there is no form, a number was lost or a note is a {@linkplain
   *     Note.Kind#isFailure() failure}
   */
  public boolean isComplete() {
    return report.isPresent()
        && numbers.areAllTaken()
        && notes.stream().noneMatch(note -> note.kind().isFailure());
  }
}
