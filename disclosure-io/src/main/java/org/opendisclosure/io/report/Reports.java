package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.Writer;
import org.opendisclosure.rules.Language;

/**
 * Writers of what a check found, for any number of forms.
 *
 * <pre>{@code
 * Summary summary = new Summary();
 * try (ReportWriter report = Reports.json(out, Language.ZH)) {
 *   CheckedForm checked = CheckedForm.of(file, Forms.read(file), Checker.builtIn());
 *   summary.add(checked);
 *   report.write(checked);
 *   report.end(summary);
 * }
 * }</pre>
 */
public final class Reports {

  private Reports() {}

  /**
   * Findings as sentences for a terminal or a mail.
   *
   * @param out where to write; closed with the writer
   * @param language the language of the sentences
   * @return a writer, to be closed by the caller
   */
  public static ReportWriter text(Writer out, Language language) {
    return new TextReportWriter(out, language);
  }

  /**
   * Findings as one JSON array in UTF-8, for programs.
   *
   * @param out where to write; closed with the writer
   * @param language the language of the messages
   * @return a writer, to be closed by the caller
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static ReportWriter json(OutputStream out, Language language) {
    return new JsonReportWriter(out, language);
  }
}
