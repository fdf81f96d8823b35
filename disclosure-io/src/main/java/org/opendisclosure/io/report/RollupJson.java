package org.opendisclosure.io.report;

import java.util.stream.Stream;
import org.opendisclosure.model.text.Language;
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
          json.array("organs", report.organs(), this::issue);
          json.array("findings", report.findings(), this::finding);
          json.array("shares", shares.iterator(), this::shares);
        });
  }

  private void head(RollupReport report) {
    JsonParts.head(json, report.consolidated());
    json.flag("complete", report.completeness() == Completeness.CLAIMED);
    json.number("parts", report.parts());
    json.number("compared", report.compared());
    json.text("verdict", report.verdict().id());
  }

  private void issue(OrganFinding finding) {
    json.text("issue", finding.issue().id());
    json.text("severity", finding.severity().id());
    organ(finding.organ());
    json.text("message", finding.message().in(language));
  }

  private void organ(Organ organ) {
    json.text("organ", organ.name());
    json.text("creditCode", organ.creditCode());
    json.text("source", organ.source());
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
    json.object("part", finding.organ(), this::organ);
    json.text("message", finding.message().in(language));
  }

  private void blank(Unknown unknown) {
    organ(unknown.organ());
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
    organ(share.organ());
    json.number("figure", share.figure());
    json.number("percent", share.percent());
  }
}
