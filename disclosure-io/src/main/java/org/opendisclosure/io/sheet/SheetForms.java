package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.several.SeveralForms;
import org.opendisclosure.io.sheet.several.Split;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.layout.Layouts;

/** Builds the forms from the rows of a document: one, or several that stand in one table. */
public final class SheetForms {

  private SheetForms() {}

  /**
   * The forms in these rows, or the self-assessment sheet.
   *
   * @param rows all rows
   * @param layouts the variants of forms
   * @param notes takes what was corrected and left out
   * @param refused how many numbers stood beside the rows, in what was refused before
   * @return at least one; notes on what belongs to none are with the first
   */
  public static List<Reading> readings(List<Row> rows, Layouts layouts, Notes notes, int refused) {
    Optional<SelfAssessment> assessment = AssessmentParser.read(rows, notes);
    if (assessment.isPresent()) {
      return List.of(SheetForm.assessment(assessment.get(), notes));
    }
    return SeveralForms.of(rows, layouts, notes)
        .map(split -> readings(split, layouts, notes, refused))
        .orElseGet(() -> List.of(SheetForm.reading(rows, layouts, notes, refused)));
  }

  private static List<Reading> readings(Split split, Layouts layouts, Notes notes, int refused) {
    List<Reading> readings = new ArrayList<>();
    for (Split.Part part : split.forms()) {
      boolean isFirst = readings.isEmpty();
      Notes own = isFirst ? notes : notes.onAnother();
      if (isFirst) {
        split.untaken().tell(own);
      }
      own.keep(
          part.line(),
          part.column(),
          part.heading(),
          "",
          Problems.oneOfSeveral(split.forms().size(), part.heading()));
      part.untaken().tell(own);
      Reading reading = SheetForm.reading(part.rows(), layouts, own, part.untaken().count());
      readings.add(stated(reading, part, isFirst ? refused + split.untaken().count() : 0));
    }
    return readings;
  }

  /** The reading with the header of a form and the numbers that are of none. */
  private static Reading stated(Reading reading, Split.Part part, int ofNone) {
    return new Reading(
        reading.form().map(form -> form.withHeader(part.origin().in(form.getHeader()))),
        reading.assessment(),
        reading.notes(),
        reading.numbers().andLeftOut(ofNone));
  }
}
