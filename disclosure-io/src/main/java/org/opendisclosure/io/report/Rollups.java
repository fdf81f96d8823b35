package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.Writer;
import java.util.stream.Stream;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.io.report.json.RollupDocument;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Shares;

/**
 * Writes what a roll-up found.
 *
 * <pre>{@code
 * Rollups.json(rollup.report(Completeness.CLAIMED), rollup.shares(), out, Language.ZH);
 * }</pre>
 */
public final class Rollups {

  private Rollups() {}

  /**
   * Sentences for people; of long lists only the beginning, of the shares those of totals and of
   * the organs with the largest.
   *
   * @param report what was found
   * @param shares the shares of the organs; an empty stream if they are not wanted
   * @param out where to write; closed afterwards
   * @param language the language of the sentences
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void text(
      RollupReport report, Stream<Shares> shares, Writer out, Language language) {
    try (RollupText text = new RollupText(out, language)) {
      text.write(report);
      shares.forEachOrdered(text::write);
    }
  }

  /**
   * One JSON object in UTF-8, as {@link ReportSchema#ROLLUP} specifies it.
   *
   * @param report what was found
   * @param shares the shares of the organs; an empty stream if they are not wanted
   * @param out where to write; closed afterwards
   * @param language the language of the messages
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void json(
      RollupReport report, Stream<Shares> shares, OutputStream out, Language language) {
    JsonOutput.write(RollupDocument.in(language), new RollupDocument(report, shares), out);
  }

  /**
   * One self-contained page like that of {@link Reports#html}: what is wrong with organs, every
   * figure that does not agree, and the shares of the organs in totals as bars.
   *
   * @param report what was found
   * @param shares the shares of the organs; an empty stream if they are not wanted
   * @param out where to write in UTF-8; closed afterwards
   * @param language the language of the sentences
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void html(
      RollupReport report, Stream<Shares> shares, OutputStream out, Language language) {
    new RollupHtml(language).write(report, shares, out);
  }

  /**
   * The findings as CSV, one a row.
   *
   * @param report what was found
   * @param out where to write; closed afterwards
   * @param language the language of the messages
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void csv(RollupReport report, Writer out, Language language) {
    try (RollupCsv csv = new RollupCsv(out, language)) {
      csv.write(report);
    }
  }

  /**
   * The shares as CSV, one organ's share of one figure a row.
   *
   * @param shares the shares of the organs
   * @param out where to write; closed afterwards
   * @throws java.io.UncheckedIOException if the target fails
   */
  public static void csv(Stream<Shares> shares, Writer out) {
    try (RollupCsv csv = new RollupCsv(out, Language.ZH)) {
      csv.write(shares);
    }
  }
}
