package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Derivation;
import org.opendisclosure.rules.DerivedCell;
import org.opendisclosure.rules.Finding;
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
    json.whole(
        () -> {
          json.text("file", form.file());
          JsonParts.head(json, derivation.map(d -> d.report().form()));
          json.text("verdict", verdict(derivation).id());
          json.array("derived", list(derivation.map(Derivation::derived)), this::derived);
          json.array("open", list(derivation.map(Derivation::open)), this::open);
          json.array(
              "contradictions",
              list(derivation.map(Derivation::contradictions)),
              one -> JsonParts.contradiction(json, one, language));
          json.array(
              "violations",
              list(derivation.map(Derivation::report).map(words::violations)),
              this::violation);
          json.flag("complete", derivation.filter(Derivation::isComplete).isPresent());
          JsonParts.numbers(json, form.numbers());
          json.array("notes", form.notes(), note -> JsonParts.note(json, note, language));
        });
  }

  private static <T> List<T> list(Optional<List<T>> found) {
    return found.orElse(List.of());
  }

  private static Verdict verdict(Optional<Derivation> derivation) {
    return derivation.map(d -> d.report().verdict()).orElse(Verdict.UNDETERMINED);
  }

  private void derived(DerivedCell derived) {
    JsonParts.stated(json, derived.cell());
    json.number("needed", derived.value());
    json.flag("filled", derived.isFilled());
    json.array("rules", derived.rules(), rule -> JsonParts.rule(json, rule));
    json.text("message", words.say(derived.message()));
  }

  private void open(OpenCell open) {
    JsonParts.stated(json, open.cell());
    json.number("min", open.min());
    json.number("max", open.max());
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
