package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Writes one form as a document. */
final class DocumentWriter {

  private static final SerializableString SCHEMA = new SerializedString(DocumentShape.SCHEMA);
  private static final SerializableString HEADER = new SerializedString(DocumentShape.HEADER);

  /** From here on a decimal fraction would be written with an exponent. */
  private static final int SMALLEST_PLAIN = -6;

  private final JsonGenerator out;
  private final DocumentShape shape;
  private final Figures figures;

  private DocumentWriter(JsonGenerator out, DocumentShape shape, Figures figures) {
    this.out = out;
    this.shape = shape;
    this.figures = figures;
  }

  static void write(StatisticsForm form, JsonGenerator out) throws IOException {
    out.writeStartObject();
    properties(form, out);
    out.writeEndObject();
  }

  static void properties(StatisticsForm form, JsonGenerator out) throws IOException {
    DocumentShape shape = DocumentShape.of(form.edition());
    Figures figures = form.figures();
    DocumentWriter writer = new DocumentWriter(out, shape, figures);
    out.writeFieldName(SCHEMA);
    out.writeString(shape.schemaId());
    if (!form.getHeader().equals(Header.blank())) {
      out.writeFieldName(HEADER);
      HeaderWriter.write(form.getHeader(), out);
    }
    writer.figures();
    if (figures.hasUnreadable()) {
      writer.unreadable();
    }
    if (!form.getUnknownLines().isEmpty()) {
      writer.unknownLines(form.getUnknownLines());
    }
    if (!form.getNotes().isEmpty()) {
      out.writeFieldName(DocumentShape.NOTES);
      strings(form.getNotes(), out);
    }
    if (!form.getExplanations().isEmpty()) {
      writer.explanations(form.getExplanations());
    }
  }

  /** Opens the groups of a stated cell when it comes, so that groups without any stay away. */
  private void figures() throws IOException {
    long[] counts = new long[shape.catalogue().size()];
    figures.copyCounts(counts);
    Property open = shape.root();
    for (Cell cell : shape.catalogue().cells()) {
      boolean isWhole = cell.kind().isWhole();
      if (isWhole ? counts[cell.index()] == Figures.BLANK : !figures.isStated(cell)) {
        continue;
      }
      Property figure = shape.figure(cell.index());
      open = move(open, figure.parent());
      out.writeFieldName(figure.encodedName());
      if (isWhole) {
        out.writeNumber(counts[cell.index()]);
      } else {
        other(cell);
      }
    }
    move(open, shape.root());
  }

  private Property move(Property from, Property to) throws IOException {
    if (from == to) {
      return to;
    }
    Property open = from;
    while (!to.isWithin(open)) {
      out.writeEndObject();
      open = open.parent();
    }
    open(open, to);
    return to;
  }

  private void open(Property from, Property to) throws IOException {
    if (from != to) {
      open(from, to.parent());
      out.writeFieldName(to.encodedName());
      out.writeStartObject();
    }
  }

  private void other(Cell cell) throws IOException {
    switch (cell.kind()) {
      case MONEY -> amount(figures.findAmount(cell).orElseThrow());
      case YES_NO -> out.writeBoolean(figures.findAnswer(cell).orElseThrow());
      default -> out.writeString(figures.findText(cell).orElseThrow());
    }
  }

  /** With the scale as it is, and never with an exponent. */
  private void amount(BigDecimal amount) throws IOException {
    if (amount.precision() - 1 - amount.scale() >= SMALLEST_PLAIN) {
      out.writeNumber(amount);
    } else {
      out.writeNumber(amount.toPlainString());
    }
  }

  private void unreadable() throws IOException {
    out.writeObjectFieldStart(DocumentShape.UNREADABLE);
    for (Cell cell : shape.catalogue().cells()) {
      String raw = figures.findUnreadable(cell).orElse(null);
      if (raw != null) {
        out.writeStringField(cell.name(), raw);
      }
    }
    out.writeEndObject();
  }

  private void unknownLines(List<UnknownLine> lines) throws IOException {
    out.writeArrayFieldStart(DocumentShape.UNKNOWN_LINES);
    for (UnknownLine line : lines) {
      out.writeStartObject();
      out.writeStringField("table", line.getTable());
      if (!line.getAfter().isEmpty()) {
        out.writeStringField("after", line.getAfter());
      }
      if (line.getNumber().isPresent()) {
        out.writeStringField("number", line.getNumber().get());
      }
      out.writeStringField("label", line.getLabel());
      if (line.getUnit().isPresent()) {
        out.writeStringField("unit", line.getUnit().get());
      }
      if (!line.getValues().isEmpty()) {
        out.writeFieldName("values");
        strings(line.getValues(), out);
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void explanations(List<ExplainedDifference> explanations) throws IOException {
    out.writeArrayFieldStart(DocumentShape.EXPLANATIONS);
    for (ExplainedDifference explanation : explanations) {
      out.writeStartObject();
      out.writeStringField(ExplanationsReader.RULE, explanation.getRule());
      out.writeStringField(ExplanationsReader.FINGERPRINT, explanation.getFingerprint());
      if (!explanation.getCells().isEmpty()) {
        out.writeFieldName(ExplanationsReader.CELLS);
        strings(explanation.getCells(), out);
      }
      out.writeStringField(ExplanationsReader.CODE, explanation.getCode().id());
      out.writeStringField(ExplanationsReader.TEXT, explanation.getText());
      if (explanation.getWho().isPresent()) {
        out.writeStringField(ExplanationsReader.WHO, explanation.getWho().get());
      }
      if (explanation.getWhen().isPresent()) {
        out.writeStringField(ExplanationsReader.WHEN, explanation.getWhen().get().toString());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void strings(List<String> texts, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
