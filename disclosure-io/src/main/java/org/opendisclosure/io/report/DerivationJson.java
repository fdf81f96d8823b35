package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.model.Header;
import org.opendisclosure.rules.AppliedRule;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Derivation;
import org.opendisclosure.rules.DerivedCell;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.OpenCell;
import org.opendisclosure.rules.Verdict;

/** Prints what was derived as one JSON array, for programs; holds one form at a time. */
final class DerivationJson implements DerivationWriter {

  private final JsonOutput json;
  private final Language language;
  private final ReportWords words;

  DerivationJson(OutputStream out, Language language) {
    this.json = new JsonOutput(out);
    this.language = language;
    this.words = new ReportWords(language);
    json.startArray();
  }

  @Override
  public void write(DerivedForm form) {
    Optional<Derivation> derivation = form.derivation();
    json.object(
        () -> {
          json.text("file", form.file());
          head(derivation);
          json.array("derived", list(derivation.map(Derivation::derived)), this::derived);
          json.array("open", list(derivation.map(Derivation::open)), this::open);
          json.array(
              "contradictions",
              list(derivation.map(Derivation::contradictions)),
              this::contradiction);
          json.array(
              "violations",
              list(derivation.map(Derivation::report).map(words::violations)),
              this::violation);
          json.flag("complete", derivation.filter(Derivation::isComplete).isPresent());
          json.array("notes", form.notes(), note -> JsonParts.note(json, note, language));
        });
  }

  private static <T> List<T> list(Optional<List<T>> found) {
    return found.orElse(List.of());
  }

  private void head(Optional<Derivation> derivation) {
    Optional<Header> header = derivation.map(d -> d.report().form().getHeader());
    json.text("edition", derivation.map(d -> d.report().form().edition().id()));
    json.text("organ", header.flatMap(Header::getOrgan));
    json.number("year", header.map(Header::getYear).orElse(OptionalInt.empty()));
    json.text(
        "verdict", derivation.map(d -> d.report().verdict()).orElse(Verdict.UNDETERMINED).id());
  }

  private void derived(DerivedCell derived) {
    place(derived.cell());
    json.number("value", derived.value());
    json.flag("filled", derived.isFilled());
    json.array("rules", derived.rules(), this::rule);
    json.text("message", words.say(derived.message()));
  }

  private void open(OpenCell open) {
    place(open.cell());
    json.number("min", open.min());
    json.number("max", open.max());
  }

  private void place(FindingCell cell) {
    JsonParts.cell(json, cell);
    json.text("raw", cell.value());
  }

  private void rule(AppliedRule applied) {
    json.text("rule", applied.rule().id());
    json.array(
        "cells",
        applied.cells(),
        cell -> {
          json.text("cell", cell.cell().name());
          json.text("value", cell.value());
        });
  }

  private void contradiction(Contradiction contradiction) {
    json.text("message", words.say(contradiction.message()));
    json.array("rules", contradiction.rules(), this::rule);
    json.text("fingerprint", contradiction.fingerprint());
  }

  private void violation(Finding finding) {
    json.text("rule", finding.rule().id());
    json.text("message", words.say(finding.message()));
    json.text("fingerprint", finding.fingerprint());
  }

  @Override
  public void close() {
    json.endArray();
    json.close();
  }
}
