package org.opendisclosure.io.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.organs.Organ;
import org.opendisclosure.rules.organs.OrganFinding;
import org.opendisclosure.rules.organs.RollupFinding;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Share;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.PrintedCell;

/** Writes what a roll-up found as rows. */
final class RollupCsv implements AutoCloseable {

  private final CsvWriter rows;
  private final Language language;

  RollupCsv(Writer out, Language language) {
    this.rows = CsvWriter.builder().build(out);
    this.language = language;
  }

  void write(RollupReport report) {
    rows.writeRecord(
        "severity",
        "outcome",
        "organ",
        "source",
        "cell",
        "table",
        "row",
        "column",
        "stated",
        "computed",
        "difference",
        "unknown",
        "message");
    report.organs().forEach(this::row);
    report.findings().forEach(this::row);
  }

  private void row(OrganFinding finding) {
    rows.writeRecord(
        finding.severity().id(),
        finding.issue().id(),
        text(finding.organ().shown()),
        text(finding.organ().source()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        text(finding.message().in(language)));
  }

  private void row(RollupFinding finding) {
    PrintedCell cell = finding.cell();
    boolean isViolated = finding.outcome() == Outcome.VIOLATED;
    rows.writeRecord(
        isViolated ? finding.severity().id() : "",
        finding.outcome().id(),
        text(finding.organ().map(Organ::shown).orElse("")),
        "",
        cell.cell().name(),
        cell.table(),
        cell.row(),
        cell.column(),
        number(finding.stated()),
        finding.computed().toPlainString(),
        number(finding.difference()),
        "" + finding.unknown(),
        text(finding.message().in(language)));
  }

  void write(Stream<Shares> shares) {
    rows.writeRecord(
        "cell",
        "table",
        "row",
        "column",
        "total",
        "unknown",
        "organ",
        "creditCode",
        "source",
        "figure",
        "percent");
    shares.forEachOrdered(all -> all.organs().forEach(share -> row(all, share)));
  }

  private void row(Shares all, Share share) {
    PrintedCell cell = all.cell();
    rows.writeRecord(
        cell.cell().name(),
        cell.table(),
        cell.row(),
        cell.column(),
        all.total().toPlainString(),
        "" + all.unknown(),
        text(share.organ().shown()),
        share.organ().creditCode().orElse(""),
        text(share.organ().source()),
        number(share.figure()),
        number(share.percent()));
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  /** A text that is harmless to spreadsheets and terminals. */
  private static String text(String text) {
    return Neutral.text(Invisible.line(text));
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
