package org.opendisclosure.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.opendisclosure.rules.CellChange;
import org.opendisclosure.rules.Diagnosis;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.PrintedCell;
import org.opendisclosure.rules.Redundancy;
import org.opendisclosure.rules.RuleConflict;
import org.opendisclosure.rules.RuleInstance;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.TableStrength;

/** Prints diagnoses as one JSON array, UTF-8, for programs. */
final class DiagnosisJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final Language language;

  private DiagnosisJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  static void write(List<Diagnosis> diagnoses, OutputStream out, Language language) {
    DefaultIndenter lines = DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");
    try {
      JsonGenerator json = FACTORY.createGenerator(out);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartArray();
      for (Diagnosis diagnosis : diagnoses) {
        new DiagnosisJson(json, language).write(diagnosis);
      }
      json.writeEndArray();
      json.writeRaw('\n');
      json.close();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Diagnosis diagnosis) throws IOException {
    json.writeStartObject();
    json.writeStringField("layout", diagnosis.layout().id());
    json.writeStringField("edition", diagnosis.layout().edition().id());
    json.writeArrayFieldStart("ruleSets");
    for (RuleSet rules : diagnosis.ruleSets()) {
      json.writeStartObject();
      json.writeStringField("id", rules.id());
      json.writeStringField("version", rules.version());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("equations", diagnosis.equations());
    json.writeNumberField("rank", diagnosis.rank());
    json.writeArrayFieldStart("tables");
    for (TableStrength table : diagnosis.tables()) {
      table(table);
    }
    json.writeEndArray();
    conflicts(diagnosis.conflicts());
    redundant(diagnosis.redundancies());
    json.writeEndObject();
  }

  private void conflicts(List<RuleConflict> conflicts) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (RuleConflict conflict : conflicts) {
      json.writeStartObject();
      rules("rules", conflict.rules());
      json.writeStringField("message", conflict.message().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void redundant(List<Redundancy> redundancies) throws IOException {
    json.writeArrayFieldStart("redundant");
    for (Redundancy redundancy : redundancies) {
      json.writeStartObject();
      rule(redundancy.rule());
      rules("from", redundancy.from());
      json.writeBooleanField("neverApplies", redundancy.neverApplies());
      json.writeStringField("message", redundancy.message().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void table(TableStrength table) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("titles");
    for (String title : table.tables()) {
      json.writeString(title);
    }
    json.writeEndArray();
    json.writeNumberField("figures", table.figures());
    json.writeNumberField("inEquations", table.inEquations());
    json.writeNumberField("equations", table.equations());
    json.writeNumberField("rank", table.rank());
    json.writeNumberField("detected", table.detected());
    json.writeNumberField("located", table.located());
    json.writeBooleanField("exact", table.isExact());
    json.writeArrayFieldStart("smallestChange");
    for (CellChange change : table.smallestChange()) {
      json.writeStartObject();
      cell(change.cell());
      json.writeFieldName("by");
      json.writeNumber(change.by());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("groups");
    for (List<PrintedCell> group : table.groups()) {
      json.writeStartArray();
      cells(group);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeNumberField("conditions", table.conditions());
    cells("inConditionsOnly", table.inConditionsOnly());
    cells("unseen", table.unseen());
    json.writeStringField("message", table.message().in(language));
    json.writeEndObject();
  }

  private void rules(String name, List<RuleInstance> rules) throws IOException {
    json.writeArrayFieldStart(name);
    for (RuleInstance rule : rules) {
      json.writeStartObject();
      rule(rule);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rule(RuleInstance rule) throws IOException {
    json.writeStringField("rule", rule.rule().id());
    json.writeStringField("bindings", rule.bindings());
  }

  private void cells(String name, List<PrintedCell> cells) throws IOException {
    json.writeArrayFieldStart(name);
    cells(cells);
    json.writeEndArray();
  }

  private void cells(List<PrintedCell> cells) throws IOException {
    for (PrintedCell cell : cells) {
      json.writeStartObject();
      cell(cell);
      json.writeEndObject();
    }
  }

  private void cell(PrintedCell cell) throws IOException {
    json.writeStringField("cell", cell.cell().name());
    json.writeStringField("table", cell.table());
    json.writeStringField("row", cell.row());
    json.writeStringField("column", cell.column());
  }
}
