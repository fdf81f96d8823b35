package org.opendisclosure.io.report;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Correction;
import org.opendisclosure.rules.Proof;
import org.opendisclosure.rules.RuleResidual;
import org.opendisclosure.rules.RuleShare;
import org.opendisclosure.rules.Suspect;

/** Writes which cells may be wrong, and the proofs. */
final class SuspectsJson {

  private final JsonOutput json;
  private final Language language;

  SuspectsJson(JsonOutput json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(List<Suspect> suspects) {
    json.array("suspects", suspects, this::suspect);
  }

  private void suspect(Suspect suspect) {
    json.text("kind", suspect.hypothesis().id());
    json.flag("unique", suspect.isUnique());
    json.number("alternatives", suspect.alternatives());
    json.text("message", suspect.message().in(language));
    json.array("cells", suspect.corrections(), this::correction);
    json.object("proof", suspect.proof(), this::proof);
  }

  private void correction(Correction correction) {
    JsonParts.cell(json, correction.cell());
    json.number("stated", correction.stated());
    json.number("needed", correction.needed());
    json.text("slip", correction.slip().id());
  }

  private void proof(Proof proof) {
    json.text("sentence", proof.sentence().in(language));
    json.array("before", proof.before(), this::residual);
    json.array("disjoint", proof.disjoint(), this::residual);
    json.text("minimality", proof.certificate().minimality().id());
  }

  private void residual(RuleResidual residual) {
    json.number("residual", new BigDecimal(residual.residual()));
    json.array("rules", residual.rules(), this::share);
  }

  private void share(RuleShare share) {
    json.text("rule", share.rule().id());
    json.text("bindings", share.bindings());
    json.number("factor", share.factor());
  }
}
