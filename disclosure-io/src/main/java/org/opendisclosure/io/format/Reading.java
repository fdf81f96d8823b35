package org.opendisclosure.io.format;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * One form as it was read.
 *
 * @param form the form; empty if none could be made out
 * @param assessment the self-assessment sheet, if that is what the file holds; then there is no
 *     form
 * @param notes everything that was corrected, kept raw or refused, in the order of the file
 * @param numbers how many numbers stood in the form's part of the file, and where they went
 */
public record Reading(
    Optional<StatisticsForm> form,
    Optional<SelfAssessment> assessment,
    List<Note> notes,
    Numbers numbers)
    implements JavaSerialized {

  /**
   * A reading. Its notes name each number that is raw or left out, unless there is no form.
   *
   * @param form the form; empty if none could be made out
   * @param assessment the self-assessment sheet; empty if the file holds none
   * @param notes everything that was corrected, kept raw or refused
   * @param numbers how many numbers stood in the form's part of the file, and where they went
   */
  public Reading {
    notes = List.copyOf(notes);
    assert NumberCheck.problem(form, notes, numbers).isEmpty()
        : NumberCheck.problem(form, notes, numbers);
  }

  /**
   * A reading without numbers.
   *
   * @param form the form; empty if none could be made out
   * @param assessment the self-assessment sheet; empty if the file holds none
   * @param notes everything that was corrected, kept raw or refused
   */
  public Reading(
      Optional<StatisticsForm> form, Optional<SelfAssessment> assessment, List<Note> notes) {
    this(form, assessment, notes, Numbers.NONE);
  }

  /**
   * A reading of a form.
   *
   * @param form the form; empty if none could be made out
   * @param notes everything that was corrected, kept raw or refused
   */
  public Reading(Optional<StatisticsForm> form, List<Note> notes) {
    this(form, Optional.empty(), notes);
  }

  /**
   * The same reading with other notes.
   *
   * @param notes all of them
   * @return a new reading
   */
  public Reading with(List<Note> notes) {
    return new Reading(form, assessment, notes, numbers);
  }

  /**
   * Whether everything that stands in the file is in the form.
   *
   * @return false if there is no form, a number was lost or a note is a {@linkplain
   *     Note.Kind#isFailure() failure}
   */
  public boolean isComplete() {
    return form.isPresent()
        && numbers.areAllTaken()
        && notes.stream().noneMatch(note -> note.kind().isFailure());
  }

  private Object writeReplace() {
    return new Stored(form.orElse(null), assessment.orElse(null), notes, numbers);
  }

  /** A reading as it is serialised. */
  private record Stored(
      @Nullable StatisticsForm form,
      @Nullable SelfAssessment assessment,
      List<Note> notes,
      Numbers numbers)
      implements Serializable {

    private Object readResolve() {
      return new Reading(
          Optional.ofNullable(form), Optional.ofNullable(assessment), notes, numbers);
    }
  }
}
