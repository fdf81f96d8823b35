package org.opendisclosure.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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

  private static final String SCHEMA = "check-report.schema.json";

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

  /**
   * One self-contained page: an overview, then each form as printed with what was found marked in
   * its cells and told below its tables. It reads in any browser, from 360 pixels wide, and prints
   * on A4; it runs no script and loads nothing.
   *
   * @param out where to write in UTF-8; closed with the writer, when the page is written as a whole
   * @param language the language of the sentences; tables stay in the words of their forms
   * @return a writer, to be closed by the caller; forms wait in a temporary file until then
   * @throws java.io.UncheckedIOException if no temporary file can be made
   */
  public static ReportWriter html(OutputStream out, Language language) {
    return new HtmlReportWriter(out, language);
  }

  /**
   * The JSON Schema (2020-12) of what {@link #json} writes; also a resource of this module, {@code
   * /org/opendisclosure/io/report/check-report.schema.json}.
   *
   * @return the text of the schema
   */
  public static String jsonSchema() {
    try (InputStream in = Reports.class.getResourceAsStream(SCHEMA)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
