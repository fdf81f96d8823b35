package org.opendisclosure.io.report;

import java.util.Arrays;
import java.util.Optional;
import org.opendisclosure.io.report.json.AssessmentDocument;
import org.opendisclosure.io.report.json.CheckDocument;
import org.opendisclosure.io.report.json.ComparisonDocument;
import org.opendisclosure.io.report.json.DerivationDocument;
import org.opendisclosure.io.report.json.DiagnosisDocument;
import org.opendisclosure.io.report.json.Document;
import org.opendisclosure.io.report.json.RollupDocument;
import org.opendisclosure.io.report.json.SeriesDocument;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.SeriesCells;
import org.opendisclosure.model.text.Language;

/**
 * The JSON Schemas (2020-12) of what is written as JSON, one for each command of the command line
 * that does. Each is a text of its own that refers to no other. They follow from the descriptions
 * by which the documents are written.
 */
public enum ReportSchema {
  /** What {@link Reports#json} writes. */
  CHECK(CheckDocument.in(Language.EN)),
  /** What {@link Derivations#json} writes. */
  DERIVE(DerivationDocument.in(Language.EN, new ReportWords(Language.EN)::violations)),
  /** What {@link YearReports#json} writes. */
  COMPARE(ComparisonDocument.in(Language.EN)),
  /** What {@link YearReports#seriesJson} writes. */
  SERIES(SeriesDocument.in(Language.EN, new SeriesCells()::of)),
  /** What {@link Rollups#json} writes. */
  ROLLUP(RollupDocument.in(Language.EN)),
  /** What {@link Diagnoses#json} writes. */
  DIAGNOSE(DiagnosisDocument.in(Language.EN)),
  /** What {@link Assessments#json} writes. */
  ASSESS(AssessmentDocument.in(Language.EN));

  private final Document<?> document;

  ReportSchema(Document<?> document) {
    this.document = document;
  }

  /**
   * Finds a schema by the command whose output it describes.
   *
   * @param id such as {@code check}
   * @return the schema, or empty if there is none of that command
   */
  public static Optional<ReportSchema> find(String id) {
    return Arrays.stream(values()).filter(schema -> schema.id().equals(id)).findFirst();
  }

  /**
   * The name of the command.
   *
   * @return such as {@code check}
   */
  public String id() {
    return document.id();
  }

  /**
   * The schema.
   *
   * @return its text, the same every time
   */
  public String text() {
    return document.schema();
  }
}
