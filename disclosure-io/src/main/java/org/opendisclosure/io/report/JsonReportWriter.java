package org.opendisclosure.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.rules.AppliedRule;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Correction;
import org.opendisclosure.rules.Engine;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Profile;
import org.opendisclosure.rules.Proof;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.RuleResidual;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.RuleShare;
import org.opendisclosure.rules.SearchOutcome;
import org.opendisclosure.rules.SeverityChange;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.Verdict;

/** Prints findings as one JSON array, UTF-8, for programs; holds one form at a time. */
final class JsonReportWriter implements ReportWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Language language;
  private final JsonGenerator json;

  JsonReportWriter(OutputStream out, Language language) {
    this.language = language;
    try {
      json = FACTORY.createGenerator(out);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter()
              .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
              .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(CheckedForm checked) {
    try {
      json.writeStartObject();
      json.writeStringField("file", checked.file());
      text("fileHash", checked.fileHash());
      json.writeStringField("engine", Engine.version());
      if (checked.report().isPresent()) {
        report(checked.report().get());
      } else {
        unread();
      }
      json.writeArrayFieldStart("notes");
      for (Note note : checked.notes()) {
        note(note);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unread() throws IOException {
    json.writeNullField("edition");
    json.writeNullField("organ");
    json.writeNullField("year");
    json.writeArrayFieldStart("ruleSets");
    json.writeEndArray();
    json.writeNullField("profile");
    json.writeNullField("inputHash");
    json.writeStringField("verdict", Verdict.UNDETERMINED.id());
    json.writeArrayFieldStart("findings");
    json.writeEndArray();
    json.writeArrayFieldStart("contradictions");
    json.writeEndArray();
    json.writeArrayFieldStart("unusedExplanations");
    json.writeEndArray();
  }

  private void report(Report report) throws IOException {
    Header header = report.form().getHeader();
    json.writeStringField("edition", report.form().edition().id());
    text("organ", header.getOrgan());
    json.writeFieldName("year");
    if (header.getYear().isPresent()) {
      json.writeNumber(header.getYear().getAsInt());
    } else {
      json.writeNull();
    }
    provenance(report);
    json.writeStringField("verdict", report.verdict().id());
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("contradictions");
    for (Contradiction contradiction : report.contradictions()) {
      contradiction(contradiction);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unusedExplanations");
    for (UnusedExplanation unused : report.unusedExplanations()) {
      unused(unused);
    }
    json.writeEndArray();
  }

  private void provenance(Report report) throws IOException {
    json.writeArrayFieldStart("ruleSets");
    for (RuleSet rules : report.ruleSets()) {
      json.writeStartObject();
      json.writeStringField("id", rules.id());
      json.writeStringField("version", rules.version());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("profile");
    if (report.profile().isPresent()) {
      profile(report.profile().get(), report);
    } else {
      json.writeNull();
    }
    json.writeStringField("inputHash", report.inputHash());
  }

  private void profile(Profile profile, Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", profile.id());
    json.writeStringField("version", profile.version());
    json.writeArrayFieldStart("severities");
    for (SeverityChange change : report.severityChanges()) {
      json.writeStartObject();
      json.writeStringField("rule", change.rule());
      json.writeStringField("from", change.from().id());
      json.writeStringField("to", change.to().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("off");
    for (String rule : report.switchedOff()) {
      json.writeString(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.rule().severity().id());
    json.writeStringField("outcome", finding.outcome().id());
    json.writeStringField("message", finding.message().in(language));
    number("stated", finding.stated());
    number("computed", finding.computed());
    number("difference", finding.difference());
    cells(finding.cells());
    if (finding.search() == SearchOutcome.NONE) {
      json.writeNullField("search");
    } else {
      json.writeStringField("search", finding.search().id());
    }
    suspects(finding.suspects());
    json.writeStringField("fingerprint", finding.fingerprint());
    explanation(finding.explanation());
    json.writeEndObject();
  }

  private void explanation(Optional<ExplainedDifference> explanation) throws IOException {
    json.writeFieldName("explanation");
    if (explanation.isPresent()) {
      json.writeStartObject();
      explanation(explanation.get());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  private void contradiction(Contradiction contradiction) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", contradiction.message().in(language));
    json.writeArrayFieldStart("rules");
    for (AppliedRule applied : contradiction.rules()) {
      json.writeStartObject();
      json.writeStringField("rule", applied.rule().id());
      cells(applied.cells());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", contradiction.fingerprint());
    explanation(contradiction.explanation());
    json.writeEndObject();
  }

  private void unused(UnusedExplanation unused) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", unused.explanation().getRule());
    json.writeStringField("fingerprint", unused.explanation().getFingerprint());
    explanation(unused.explanation());
    json.writeStringField("cause", unused.cause().id());
    json.writeStringField("message", unused.message().in(language));
    json.writeEndObject();
  }

  private void explanation(ExplainedDifference explanation) throws IOException {
    json.writeStringField("code", explanation.getCode().id());
    json.writeStringField("text", explanation.getText());
    text("who", explanation.getWho());
    text("when", explanation.getWhen().map(LocalDate::toString));
    json.writeArrayFieldStart("cells");
    for (String cell : explanation.getCells()) {
      json.writeString(cell);
    }
    json.writeEndArray();
  }

  private void cells(List<FindingCell> cells) throws IOException {
    json.writeArrayFieldStart("cells");
    for (FindingCell cell : cells) {
      json.writeStartObject();
      place(cell);
      json.writeStringField("value", cell.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(FindingCell cell) throws IOException {
    json.writeStringField("cell", cell.cell().name());
    json.writeStringField("table", cell.table());
    json.writeStringField("row", cell.row());
    json.writeStringField("column", cell.column());
  }

  private void suspects(List<Suspect> suspects) throws IOException {
    json.writeArrayFieldStart("suspects");
    for (Suspect suspect : suspects) {
      json.writeStartObject();
      json.writeStringField("kind", suspect.hypothesis().id());
      json.writeBooleanField("unique", suspect.isUnique());
      json.writeNumberField("alternatives", suspect.alternatives());
      json.writeStringField("message", suspect.message().in(language));
      json.writeArrayFieldStart("cells");
      for (Correction correction : suspect.corrections()) {
        json.writeStartObject();
        place(correction.cell());
        json.writeNumberField("stated", correction.stated());
        json.writeNumberField("needed", correction.needed());
        json.writeStringField("slip", correction.slip().id());
        json.writeEndObject();
      }
      json.writeEndArray();
      proof(suspect.proof());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void proof(Optional<Proof> proof) throws IOException {
    json.writeFieldName("proof");
    if (proof.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("sentence", proof.get().sentence().in(language));
    residuals("before", proof.get().before());
    residuals("disjoint", proof.get().disjoint());
    json.writeStringField("minimality", proof.get().certificate().minimality().id());
    json.writeEndObject();
  }

  private void residuals(String name, List<RuleResidual> residuals) throws IOException {
    json.writeArrayFieldStart(name);
    for (RuleResidual residual : residuals) {
      json.writeStartObject();
      json.writeNumberField("residual", residual.residual());
      json.writeArrayFieldStart("rules");
      for (RuleShare share : residual.rules()) {
        json.writeStartObject();
        json.writeStringField("rule", share.rule().id());
        json.writeStringField("bindings", share.bindings());
        json.writeNumberField("factor", share.factor());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void note(Note note) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", note.kind().name().toLowerCase(java.util.Locale.ROOT));
    json.writeStringField("file", note.file());
    text("part", note.part().map(part -> part.in(language)));
    json.writeNumberField("line", note.line());
    json.writeNumberField("column", note.column());
    json.writeStringField("label", note.label());
    json.writeStringField("raw", note.raw());
    json.writeStringField("message", note.message().in(language));
    json.writeEndObject();
  }

  private void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }

  private void number(String name, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    } else {
      json.writeNullField(name);
    }
  }

  @Override
  public void end(Summary summary) {
    // The array says all; a program counts for itself.
  }

  @Override
  public void close() {
    try {
      json.writeEndArray();
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
