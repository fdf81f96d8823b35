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
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.PrintedCell;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.Organ;
import org.opendisclosure.rules.organs.OrganFinding;
import org.opendisclosure.rules.organs.RollupFinding;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Share;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.organs.Unknown;

/** Writes what a roll-up found as one JSON object. */
final class RollupJson implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final DefaultIndenter INDENTER =
      DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");

  private final JsonGenerator json;
  private final Language language;

  RollupJson(OutputStream out, Language language) {
    this.language = language;
    try {
      json = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
  }

  void write(RollupReport report, Stream<Shares> shares) {
    try {
      json.writeStartObject();
      head(report);
      json.writeArrayFieldStart("organs");
      for (OrganFinding finding : report.organs()) {
        organ(finding);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (RollupFinding finding : report.findings()) {
        finding(finding);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("shares");
      for (Iterator<Shares> each = shares.iterator(); each.hasNext(); ) {
        shares(each.next());
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(RollupReport report) throws IOException {
    Optional<Header> header = report.consolidated().map(StatisticsForm::getHeader);
    text("organ", header.flatMap(Header::getOrgan));
    text("edition", report.consolidated().map(form -> form.edition().id()));
    OptionalInt year = header.map(Header::getYear).orElse(OptionalInt.empty());
    json.writeFieldName("year");
    if (year.isPresent()) {
      json.writeNumber(year.getAsInt());
    } else {
      json.writeNull();
    }
    json.writeBooleanField("complete", report.completeness() == Completeness.CLAIMED);
    json.writeNumberField("parts", report.parts());
    json.writeNumberField("compared", report.compared());
    json.writeStringField("verdict", report.verdict().id());
  }

  private void organ(OrganFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("issue", finding.issue().id());
    json.writeStringField("severity", finding.severity().id());
    text("organ", finding.organ().name());
    text("creditCode", finding.organ().creditCode());
    json.writeStringField("source", finding.organ().source());
    json.writeStringField("message", finding.message().in(language));
    json.writeEndObject();
  }

  private void finding(RollupFinding finding) throws IOException {
    json.writeStartObject();
    cell(finding.cell());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("outcome", finding.outcome().id());
    number("stated", finding.stated());
    json.writeNumberField("computed", finding.computed());
    number("difference", finding.difference());
    json.writeNumberField("unknown", finding.unknown());
    json.writeArrayFieldStart("blanks");
    for (Unknown unknown : finding.named()) {
      json.writeStartObject();
      text("organ", unknown.organ().name());
      json.writeStringField("source", unknown.organ().source());
      json.writeStringField("reason", unknown.reason().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    text("organ", finding.organ().map(Organ::shown));
    json.writeStringField("message", finding.message().in(language));
    json.writeEndObject();
  }

  private void shares(Shares shares) throws IOException {
    json.writeStartObject();
    cell(shares.cell());
    json.writeNumberField("total", shares.total());
    json.writeNumberField("unknown", shares.unknown());
    json.writeNumberField("unlisted", shares.unlisted());
    json.writeArrayFieldStart("organs");
    for (Share share : shares.organs()) {
      json.writeStartObject();
      json.writeStringField("organ", share.organ().shown());
      text("creditCode", share.organ().creditCode());
      number("figure", share.figure());
      number("percent", share.percent());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void cell(PrintedCell cell) throws IOException {
    json.writeStringField("cell", cell.cell().name());
    json.writeStringField("table", cell.table());
    json.writeStringField("row", cell.row());
    json.writeStringField("column", cell.column());
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
  public void close() {
    try {
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
