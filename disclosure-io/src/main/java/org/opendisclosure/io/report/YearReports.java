package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.opendisclosure.io.report.json.ComparisonDocument;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.io.report.json.SeriesDocument;
import org.opendisclosure.io.report.words.SeriesCells;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.years.Series;
import org.opendisclosure.rules.years.YearComparison;

/**
 * Writes what comparing years found, and series.
 *
 * <pre>{@code
 * YearReports.text(Years.builtIn().compare(forms), out, Language.ZH);
 * }</pre>
 */
public final class YearReports {

  private YearReports() {}

  /**
   * A comparison as sentences for people.
   *
   * @param comparison what was found
   * @param out where to write; closed afterwards
   * @param language the language of the sentences
   */
  public static void text(YearComparison comparison, Writer out, Language language) {
    try (ComparisonText text = new ComparisonText(out, language)) {
      text.write(comparison);
    }
  }

  /**
   * A comparison as one JSON object in UTF-8, as {@link ReportSchema#COMPARE} specifies it.
   *
   * @param comparison what was found
   * @param out where to write; closed afterwards
   * @param language the language of the messages
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void json(YearComparison comparison, OutputStream out, Language language) {
    JsonOutput.write(ComparisonDocument.in(language), comparison, out);
  }

  /**
   * A comparison as one self-contained page like that of {@link Reports#html}: one entry an organ,
   * those with errors first, the years side by side with what broke the chain between them marked.
   *
   * @param comparison what was found
   * @param out where to write in UTF-8; closed afterwards
   * @param language the language of the sentences
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void html(YearComparison comparison, OutputStream out, Language language) {
    new ComparisonHtml(language).write(comparison, out);
  }

  /**
   * Series for people; those that are 0 in every year are counted, not listed.
   *
   * @param series the series
   * @param out where to write; closed afterwards
   * @param language the language of the reasons
   */
  public static void seriesText(List<Series> series, Writer out, Language language) {
    try (SeriesText text = new SeriesText(out, language)) {
      text.write(series);
    }
  }

  /**
   * Series as CSV, one year of one series a row, with the columns {@code organ, cell, edition,
   * table, row, column, unit, year, formEdition, value, continuity, reason}: the indicator is the
   * cell of that edition; the value is empty if it is blank, not continued or without a form.
   *
   * @param series the series
   * @param out where to write; closed afterwards
   * @param language the language of the reasons
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void seriesCsv(List<Series> series, Writer out, Language language) {
    try (SeriesCsv csv = new SeriesCsv(out, language)) {
      csv.write(series);
    }
  }

  /**
   * Series as one JSON array in UTF-8, as {@link ReportSchema#SERIES} specifies it.
   *
   * @param series the series
   * @param out where to write; closed afterwards
   * @param language the language of the reasons
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void seriesJson(List<Series> series, OutputStream out, Language language) {
    JsonOutput.writeAll(SeriesDocument.in(language, new SeriesCells()::of), series, out);
  }

  /**
   * Series as one self-contained page like that of {@link Reports#html}: a line chart of each with
   * its exact figures, with gaps for years without a figure and marks where the edition changes.
   * Those that are 0 in every year are counted, not shown.
   *
   * @param series the series
   * @param out where to write in UTF-8; closed afterwards
   * @param language the language of the reasons
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void seriesHtml(List<Series> series, OutputStream out, Language language) {
    new SeriesHtml(language).write(series, out);
  }
}
