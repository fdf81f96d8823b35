package org.opendisclosure.io.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.Organ;
import org.opendisclosure.rules.organs.OrganFinding;
import org.opendisclosure.rules.organs.RollupFinding;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Share;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.organs.Unknown;

/** Writes what a roll-up found as one JSON object. */
final class RollupJson {

  private final JsonOutput json;
  private final Language language;

  RollupJson(JsonOutput json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(RollupReport report, Stream<Shares> shares) {
    json.object(
        () -> {
          head(report);
          json.array("organs", report.organs(), this::organ);
          json.array("findings", report.findings(), this::finding);
          json.array("shares", shares.iterator(), this::shares);
        });
  }

  private void head(RollupReport report) {
    Optional<Header> header = report.consolidated().map(StatisticsForm::getHeader);
    json.text("organ", header.flatMap(Header::getOrgan));
    json.text("edition", report.consolidated().map(form -> form.edition().id()));
    json.number("year", header.map(Header::getYear).orElse(OptionalInt.empty()));
    json.flag("complete", report.completeness() == Completeness.CLAIMED);
    json.number("parts", report.parts());
    json.number("compared", report.compared());
    json.text("verdict", report.verdict().id());
  }

  private void organ(OrganFinding finding) {
    json.text("issue", finding.issue().id());
    json.text("severity", finding.severity().id());
    json.text("organ", finding.organ().name());
    json.text("creditCode", finding.organ().creditCode());
    json.text("source", finding.organ().source());
    json.text("message", finding.message().in(language));
  }

  private void finding(RollupFinding finding) {
    JsonParts.cell(json, finding.cell());
    json.text("severity", finding.severity().id());
    json.text("outcome", finding.outcome().id());
    json.number("stated", finding.stated());
    json.number("computed", finding.computed());
    json.number("difference", finding.difference());
    json.number("unknown", finding.unknown());
    json.array("blanks", finding.named(), this::blank);
    json.text("organ", finding.organ().map(Organ::shown));
    json.text("message", finding.message().in(language));
  }

  private void blank(Unknown unknown) {
    json.text("organ", unknown.organ().name());
    json.text("source", unknown.organ().source());
    json.text("reason", unknown.reason().id());
  }

  private void shares(Shares shares) {
    JsonParts.cell(json, shares.cell());
    json.number("total", shares.total());
    json.number("unknown", shares.unknown());
    json.number("unlisted", shares.unlisted());
    json.array("organs", shares.organs(), this::share);
  }

  private void share(Share share) {
    json.text("organ", share.organ().shown());
    json.text("creditCode", share.organ().creditCode());
    json.number("figure", share.figure());
    json.number("percent", share.percent());
  }
}
