package org.opendisclosure.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Candidate;
import org.opendisclosure.rules.DerivedFigure;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Rule;
import org.opendisclosure.rules.SearchOutcome;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.narrative.Narrative;
import org.opendisclosure.rules.narrative.Quote;

/** Writes what is wrong with a form, and what its office says of it. */
final class FindingsJson {

  private final JsonOutput json;
  private final Language language;
  private final SuspectsJson suspects;

  FindingsJson(JsonOutput json, Language language) {
    this.json = json;
    this.language = language;
    this.suspects = new SuspectsJson(json, language);
  }

  void write(Report report) {
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(report.settled());
    json.array("findings", findings, this::finding);
    json.array(
        "contradictions",
        report.contradictions(),
        one -> JsonParts.contradiction(json, one, language));
    json.array("candidates", report.candidates(), this::candidate);
    json.array("unusedExplanations", report.unusedExplanations(), this::unused);
    json.array("quotes", report.narrative().map(Narrative::quotes).orElse(List.of()), this::quote);
  }

  private void finding(Finding finding) {
    json.text("rule", finding.rule().id());
    json.text("severity", finding.rule().severity().id());
    json.text("outcome", finding.outcome().id());
    json.text("message", finding.message().in(language));
    json.number("stated", finding.stated());
    json.number("computed", finding.computed());
    json.number("difference", finding.difference());
    json.array("cells", finding.cells(), cell -> JsonParts.stated(json, cell));
    Optional<SearchOutcome> search = Optional.of(finding.search());
    json.text("search", search.filter(o -> o != SearchOutcome.NONE).map(SearchOutcome::id));
    suspects.write(finding.suspects());
    json.array("quotes", finding.quotes(), this::quote);
    json.array("derivedFrom", finding.derivedFrom(), this::derived);
    json.text("fingerprint", finding.fingerprint());
    json.object("explanation", finding.explanation(), one -> JsonParts.explanation(json, one));
  }

  private void candidate(Candidate candidate) {
    JsonParts.stated(json, candidate.cell());
    json.number("min", candidate.min());
    json.number("max", candidate.max());
    json.text("message", candidate.message().in(language));
  }

  private void derived(DerivedFigure derived) {
    JsonParts.stated(json, derived.cell());
    json.number("needed", derived.value());
    json.texts("rules", derived.rules().stream().map(Rule::id).toList());
  }

  private void quote(Quote quote) {
    json.text("text", quote.text());
    json.number("figure", quote.value());
    json.text("unit", quote.unit());
    json.flag("approximate", quote.isApproximate());
    json.text("cell", quote.place().cell());
    json.text("part", quote.place().part());
    json.text("clause", quote.place().clause());
    json.number("offset", quote.place().offset());
  }

  private void unused(UnusedExplanation unused) {
    json.text("rule", unused.explanation().getRule());
    json.text("fingerprint", unused.explanation().getFingerprint());
    JsonParts.explanation(json, unused.explanation());
    json.text("cause", unused.cause().id());
    json.text("message", unused.message().in(language));
  }
}
