package org.opendisclosure.io.report;

import java.util.List;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Outcome;
import org.opendisclosure.rules.years.FiledForm;
import org.opendisclosure.rules.years.OrganYears;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.YearNote;
import org.opendisclosure.rules.years.YearPair;

/** Writes what comparing years found as one JSON object. */
final class ComparisonJson {

  private final JsonOutput json;
  private final Language language;

  ComparisonJson(JsonOutput json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(YearComparison comparison) {
    json.object(
        () -> {
          json.array("ruleSets", comparison.ruleSets(), rules -> JsonParts.ruleSet(json, rules));
          json.array("organs", comparison.organs(), this::organ);
          notes(comparison.notes());
        });
  }

  private void organ(OrganYears organ) {
    json.text("organ", organ.organ());
    json.numbers("years", organ.years());
    notes(organ.notes());
    json.array("pairs", organ.pairs(), this::pair);
  }

  private void notes(List<YearNote> notes) {
    json.array(
        "notes",
        notes,
        note -> {
          json.text("kind", note.kind().id());
          json.text("message", note.message().in(language));
        });
  }

  private void pair(YearPair pair) {
    json.number("year", pair.year());
    json.text("change", pair.change().id());
    json.array("last", pair.last(), this::form);
    json.array("forms", pair.forms(), this::form);
    json.number("satisfied", pair.count(Outcome.SATISFIED));
    json.array("findings", pair.findings(), this::finding);
    notes(pair.notes());
  }

  private void form(FiledForm filed) {
    json.text("organ", filed.form().getHeader().getOrgan());
    json.text("edition", filed.form().edition().id());
    json.text("file", filed.file());
  }

  private void finding(Finding finding) {
    json.text("rule", finding.rule().id());
    json.text("severity", finding.rule().severity().id());
    json.text("outcome", finding.outcome().id());
    json.text("message", finding.message().in(language));
    json.number("stated", finding.stated());
    json.number("computed", finding.computed());
    json.number("difference", finding.difference());
    json.array("cells", finding.cells(), this::cell);
    json.text("fingerprint", finding.fingerprint());
    json.object("explanation", finding.explanation(), one -> JsonParts.explanation(json, one));
  }

  private void cell(FindingCell cell) {
    json.number("year", Integer.parseInt(cell.form()));
    JsonParts.stated(json, cell);
  }
}
