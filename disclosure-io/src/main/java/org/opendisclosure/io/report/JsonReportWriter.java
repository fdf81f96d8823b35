package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Engine;
import org.opendisclosure.rules.Profile;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.SeverityChange;
import org.opendisclosure.rules.Verdict;

/** Prints findings as one JSON array, UTF-8, for programs; holds one form at a time. */
final class JsonReportWriter implements ReportWriter {

  private static final List<String> NOTHING_FOUND =
      List.of("findings", "contradictions", "candidates", "unusedExplanations", "quotes");

  private final Language language;
  private final JsonOutput json;
  private final FindingsJson findings;

  JsonReportWriter(OutputStream out, Language language) {
    this.language = language;
    this.json = new JsonOutput(out);
    this.findings = new FindingsJson(json, language);
    json.startArray();
  }

  @Override
  public void write(CheckedForm checked) {
    json.whole(
        () -> {
          json.text("file", checked.file());
          json.text("fileHash", checked.fileHash());
          json.text("engine", Engine.version());
          checked.report().ifPresentOrElse(this::report, this::unread);
          JsonParts.numbers(json, checked.numbers());
          json.array("notes", checked.notes(), note -> JsonParts.note(json, note, language));
        });
  }

  private void unread() {
    JsonParts.head(json, Optional.empty());
    json.texts("ruleSets", List.of());
    json.text("profile", Optional.empty());
    json.text("inputHash", Optional.empty());
    json.text("verdict", Verdict.UNDETERMINED.id());
    NOTHING_FOUND.forEach(name -> json.texts(name, List.of()));
  }

  private void report(Report report) {
    JsonParts.head(json, Optional.of(report.form()));
    json.array("ruleSets", report.ruleSets(), rules -> JsonParts.ruleSet(json, rules));
    json.object("profile", report.profile(), profile -> profile(profile, report));
    json.text("inputHash", report.inputHash());
    json.text("verdict", report.verdict().id());
    findings.write(report);
  }

  private void profile(Profile profile, Report report) {
    json.text("id", profile.id());
    json.text("version", profile.version());
    json.array("severities", report.severityChanges(), this::severity);
    json.texts("off", report.switchedOff());
  }

  private void severity(SeverityChange change) {
    json.text("rule", change.rule());
    json.text("from", change.from().id());
    json.text("to", change.to().id());
  }

  @Override
  public void end(Summary summary) {
    // The array says all; a program counts for itself.
  }

  @Override
  public void close() {
    json.endArray();
    json.close();
  }
}
