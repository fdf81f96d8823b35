package org.opendisclosure.io.format;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;

/**
 * One form as it was read.
 *
 * @param form the form; empty if none could be made out
 * @param notes everything that was corrected, kept raw or refused, in the order of the file
 */
public record Reading(Optional<StatisticsForm> form, List<Note> notes) {

  /**
   * A reading.
   *
   * @param form the form; empty if none could be made out
   * @param notes everything that was corrected, kept raw or refused
   */
  public Reading {
    notes = List.copyOf(notes);
  }

  /**
   * Whether everything that stands in the file is in the form.
   *
   * @return false if there is no form or a note is a {@linkplain Note.Kind#isFailure() failure}
   */
  public boolean isComplete() {
    return form.isPresent() && notes.stream().noneMatch(note -> note.kind().isFailure());
  }
}
