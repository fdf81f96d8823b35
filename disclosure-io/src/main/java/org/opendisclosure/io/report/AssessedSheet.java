package org.opendisclosure.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.assessment.AssessmentChecker;
import org.opendisclosure.rules.assessment.AssessmentReport;

/**
 * A file that should hold a self-assessment sheet, read and checked.
 *
 * @param file the file as it is shown
 * @param report what the check found; empty if the file holds no such sheet
 * @param notes what the reader corrected, kept raw or refused
 */
public record AssessedSheet(String file, Optional<AssessmentReport> report, List<Note> notes) {

  private static final Sentence NO_SHEET =
      new Sentence(
          "没有找到自查评分表(表头应有“具体标准”和“自查评分”)",
          "no self-assessment sheet was found; its headings are 具体标准 and 自查评分");

  /**
   * An assessed sheet.
   *
   * @param file the file as it is shown
   * @param report what the check found
   * @param notes what the reader noted
   */
  public AssessedSheet {
    notes = List.copyOf(notes);
  }

  /**
   * Checks what was read.
   *
   * @param file the file as it is shown
   * @param reading what the file holds
   * @return the sheet with what the check found; without one, notes say so and why
   */
  public static AssessedSheet of(String file, Reading reading) {
    if (reading.assessment().isEmpty()) {
      List<Note> notes = new ArrayList<>();
      if (reading.form().isEmpty()) {
        reading.notes().stream().filter(note -> note.kind().isFailure()).forEach(notes::add);
      }
      notes.add(new Note(Note.Kind.REFUSED, file, 0, 0, "", "", NO_SHEET));
      return new AssessedSheet(file, Optional.empty(), notes);
    }
    // The last note says that the sheet is no form, which nobody asked for.
    List<Note> notes = reading.notes().subList(0, reading.notes().size() - 1);
    return new AssessedSheet(file, reading.assessment().map(AssessmentChecker::check), notes);
  }

  /**
   * Whether everything that stands in the file was checked.
   *
   * @return false if there is no sheet or a note is a {@linkplain Note.Kind#isFailure() failure}
   */
  public boolean isComplete() {
    return report.isPresent() && notes.stream().noneMatch(note -> note.kind().isFailure());
  }
}
