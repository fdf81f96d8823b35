package org.opendisclosure.io.report;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.CellChange;
import org.opendisclosure.rules.Diagnosis;
import org.opendisclosure.rules.PrintedCell;
import org.opendisclosure.rules.Redundancy;
import org.opendisclosure.rules.RuleConflict;
import org.opendisclosure.rules.TableStrength;

/** Prints diagnoses as one JSON array, UTF-8, for programs. */
final class DiagnosisJson {

  private final JsonOutput json;
  private final Language language;

  DiagnosisJson(JsonOutput json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(List<Diagnosis> diagnoses) {
    json.array(diagnoses, this::diagnosis);
  }

  private void diagnosis(Diagnosis diagnosis) {
    json.text("layout", diagnosis.layout().id());
    json.text("edition", diagnosis.layout().edition().id());
    json.array("ruleSets", diagnosis.ruleSets(), rules -> JsonParts.ruleSet(json, rules));
    json.number("equations", diagnosis.equations());
    json.number("rank", diagnosis.rank());
    json.array("tables", diagnosis.tables(), this::table);
    json.array("conflicts", diagnosis.conflicts(), this::conflict);
    json.array("redundant", diagnosis.redundancies(), this::redundant);
  }

  private void conflict(RuleConflict conflict) {
    json.array("rules", conflict.rules(), rule -> JsonParts.rule(json, rule));
    json.text("message", conflict.message().in(language));
  }

  private void redundant(Redundancy redundancy) {
    JsonParts.rule(json, redundancy.rule());
    json.array("from", redundancy.from(), rule -> JsonParts.rule(json, rule));
    json.flag("neverApplies", redundancy.neverApplies());
    json.text("message", redundancy.message().in(language));
  }

  private void table(TableStrength table) {
    json.texts("titles", table.tables());
    json.number("figures", table.figures());
    json.number("inEquations", table.inEquations());
    json.number("equations", table.equations());
    json.number("rank", table.rank());
    json.number("detected", table.detected());
    json.number("located", table.located());
    json.flag("exact", table.isExact());
    json.array("smallestChange", table.smallestChange(), this::change);
    json.startArray("groups");
    for (List<PrintedCell> group : table.groups()) {
      json.array(group, this::cell);
    }
    json.endArray();
    json.number("conditions", table.conditions());
    json.array("inConditionsOnly", table.inConditionsOnly(), this::cell);
    json.array("unseen", table.unseen(), this::cell);
    json.text("message", table.message().in(language));
  }

  private void change(CellChange change) {
    cell(change.cell());
    json.number("by", new BigDecimal(change.by()));
  }

  private void cell(PrintedCell cell) {
    JsonParts.cell(json, cell);
  }
}
