package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.opendisclosure.io.report.json.DiagnosisDocument;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Diagnosis;

/** Writers of what rule sets can see and what is wrong with them. */
public final class Diagnoses {

  private Diagnoses() {}

  /**
   * Diagnoses as paragraphs for people.
   *
   * @param diagnoses one for each layout
   * @param out where to write; flushed but not closed
   * @param language the language of the sentences
   */
  public static void text(List<Diagnosis> diagnoses, Writer out, Language language) {
    DiagnosisText.write(diagnoses, out, language);
  }

  /**
   * Diagnoses as one JSON array in UTF-8, for programs, as {@link ReportSchema#DIAGNOSE} specifies
   * it.
   *
   * @param diagnoses one for each layout
   * @param out where to write; flushed but not closed
   * @param language the language of the messages
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void json(List<Diagnosis> diagnoses, OutputStream out, Language language) {
    JsonOutput.writeAll(DiagnosisDocument.in(language), diagnoses, out);
  }
}
