package org.opendisclosure.io.report;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Derivation;

/**
 * One form of one file, read and its missing figures derived.
 *
 * @param file the file as it is shown
 * @param derivation what follows; empty if no form could be read
 * @param notes what the reader corrected, kept raw or refused
 * @param numbers how many numbers stood in the form's part of the file, and where they went
 */
public record DerivedForm(
    String file, Optional<Derivation> derivation, List<Note> notes, Numbers numbers) {

  /**
   * A form whose missing figures are derived.
   *
   * @param file the file as it is shown
   * @param derivation what follows; empty if no form could be read
   * @param notes what the reader corrected, kept raw or refused
   * @param numbers how many numbers stood in the form's part of the file, and where they went
   */
  public DerivedForm {
    notes = List.copyOf(notes);
  }

  /**
   * A form whose missing figures are derived and whose numbers were not counted.
   *
   * @param file the file as it is shown
   * @param derivation what follows; empty if no form could be read
   * @param notes what the reader corrected, kept raw or refused
   */
  public DerivedForm(String file, Optional<Derivation> derivation, List<Note> notes) {
    this(file, derivation, notes, Numbers.NONE);
  }

  /**
   * Derives what is missing in what was read.
   *
   * @param file the file as it is shown
   * @param reading one form of it
   * @param checker the rules
   * @return the form with what follows
   */
  public static DerivedForm of(String file, Reading reading, Checker checker) {
    Optional<Derivation> derivation = reading.form().map(checker::derive);
    return new DerivedForm(file, derivation, reading.notes(), reading.numbers());
  }

  /**
   * Whether everything that stands in the file was used.
   *
   * @return false if there is no form, a number was lost or a note is a {@linkplain
   *     Note.Kind#isFailure() failure}
   */
  public boolean isComplete() {
    return derivation.isPresent()
        && numbers.areAllTaken()
        && notes.stream().noneMatch(note -> note.kind().isFailure());
  }
}
