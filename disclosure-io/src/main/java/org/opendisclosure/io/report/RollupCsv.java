package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.stream.Stream;
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

  private final CsvRows rows;
  private final Language language;

  RollupCsv(Writer out, Language language) {
    this.rows = new CsvRows(out);
    this.language = language;
  }

  void write(RollupReport report) {
    rows.write(
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
    rows.write(
        finding.severity().id(),
        finding.issue().id(),
        CsvRows.text(finding.organ().shown()),
        CsvRows.text(finding.organ().source()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        CsvRows.text(finding.message().in(language)));
  }

  private void row(RollupFinding finding) {
    PrintedCell cell = finding.cell();
    boolean isViolated = finding.outcome() == Outcome.VIOLATED;
    rows.write(
        isViolated ? finding.severity().id() : "",
        finding.outcome().id(),
        CsvRows.text(finding.organ().map(Organ::shown).orElse("")),
        "",
        cell.cell().name(),
        cell.table(),
        cell.row(),
        cell.column(),
        CsvRows.number(finding.stated()),
        finding.computed().toPlainString(),
        CsvRows.number(finding.difference()),
        "" + finding.unknown(),
        CsvRows.text(finding.message().in(language)));
  }

  void write(Stream<Shares> shares) {
    rows.write(
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
    rows.write(
        cell.cell().name(),
        cell.table(),
        cell.row(),
        cell.column(),
        all.total().toPlainString(),
        "" + all.unknown(),
        CsvRows.text(share.organ().shown()),
        share.organ().creditCode().orElse(""),
        CsvRows.text(share.organ().source()),
        CsvRows.number(share.figure()),
        CsvRows.number(share.percent()));
  }

  @Override
  public void close() {
    rows.close();
  }
}
