package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** Writes the JSON Schema of an edition's documents. */
final class SchemaWriter {

  private final JsonGenerator out;
  private final DocumentShape shape;
  private final Edition edition;

  private SchemaWriter(JsonGenerator out, DocumentShape shape) {
    this.out = out;
    this.shape = shape;
    this.edition = shape.edition();
  }

  static String write(DocumentShape shape) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.setPrettyPrinter(JsonFormWriter.printer());
      new SchemaWriter(out, shape).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void document() throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.writeStringField("$id", shape.schemaId());
    out.writeStringField("title", edition.title());
    out.writeStringField("description", edition.legalBasis());
    out.writeStringField("type", "object");
    strings("required", List.of(DocumentShape.SCHEMA));
    out.writeBooleanField("additionalProperties", false);
    out.writeObjectFieldStart("properties");
    out.writeObjectFieldStart(DocumentShape.SCHEMA);
    out.writeStringField("const", shape.schemaId());
    out.writeEndObject();
    header();
    for (Property property : shape.root().members()) {
      if (property.cell() != null || !property.members().isEmpty()) {
        property(property);
      }
    }
    unreadable();
    unknownLines();
    notes();
    explanations();
    out.writeEndObject();
    kinds();
    out.writeEndObject();
  }

  private void property(Property property) throws IOException {
    Cell cell = property.cell();
    out.writeObjectFieldStart(property.path().substring(property.path().lastIndexOf('.') + 1));
    if (cell != null) {
      figure(cell);
    } else {
      startObject(Titles.of(edition, property.path()));
      for (Property member : property.members()) {
        property(member);
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  /** Opens the properties of an object that may be null. */
  private void startObject(String title) throws IOException {
    if (!title.isEmpty()) {
      out.writeStringField("title", title);
    }
    type("object");
    out.writeBooleanField("additionalProperties", false);
    out.writeObjectFieldStart("properties");
  }

  private void figure(Cell cell) throws IOException {
    out.writeStringField("title", cell.column().isEmpty() ? cell.line().label() : cell.column());
    String description = description(cell);
    if (!description.isEmpty()) {
      out.writeStringField("description", description);
    }
    out.writeStringField("$ref", "#/$defs/" + id(cell.kind()));
  }

  /** The unit, and why the figures of several organs may not add up. */
  private static String description(Cell cell) {
    String unit = cell.unit().isEmpty() ? "" : "单位 unit:" + cell.unit();
    boolean isFigure = cell.kind().isNumeric() && cell.kind() != Kind.HEADING;
    if (!isFigure || cell.overlap().additivity() == Additivity.ADDITIVE) {
      return unit;
    }
    String reason = cell.overlap().zh() + ' ' + cell.overlap().en();
    return unit.isEmpty() ? reason : unit + ';' + reason;
  }

  private static String id(Kind kind) {
    return switch (kind) {
      case COUNT -> "count";
      case CHANGE -> "change";
      case HEADING -> "heading";
      case MONEY -> "money";
      case YES_NO -> "yesNo";
      case TEXT -> "text";
    };
  }

  private void kinds() throws IOException {
    out.writeObjectFieldStart("$defs");
    for (Kind kind : Kind.values()) {
      out.writeObjectFieldStart(id(kind));
      kind(kind);
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void kind(Kind kind) throws IOException {
    switch (kind) {
      case COUNT -> integer("整数,空白写 null 或省略 whole number", 0);
      case CHANGE -> integer("增减数,可为负数 change, may be negative", -Long.MAX_VALUE);
      case HEADING -> integer("标题行,一般不填 heading line, usually blank", 0);
      case MONEY -> {
        out.writeStringField("description", "金额,保留原有小数位数 amount, decimal places as written");
        type("number");
        out.writeNumberField("minimum", 0);
      }
      case YES_NO -> {
        out.writeStringField("description", "是为 true,否为 false yes or no");
        type("boolean");
      }
      case TEXT -> {
        out.writeStringField("description", "文字,原样保留 text, verbatim");
        text();
      }
    }
  }

  private void integer(String description, long minimum) throws IOException {
    out.writeStringField("description", description);
    type("integer");
    out.writeNumberField("minimum", minimum);
    out.writeNumberField("maximum", Long.MAX_VALUE);
  }

  private void text() throws IOException {
    type("string");
    out.writeNumberField("minLength", 1);
  }

  private void type(String type) throws IOException {
    strings("type", List.of(type, "null"));
  }

  private void strings(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private void header() throws IOException {
    out.writeObjectFieldStart(DocumentShape.HEADER);
    startObject("");
    for (HeaderField field : HeaderField.values()) {
      out.writeObjectFieldStart(field.id());
      out.writeStringField("title", field.label());
      value(field.type());
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void value(HeaderField.Type type) throws IOException {
    switch (type) {
      case LEVEL -> {
        out.writeArrayFieldStart("enum");
        for (String id : HeaderReader.levels()) {
          out.writeString(id);
        }
        out.writeNull();
        out.writeEndArray();
      }
      case YEAR, QUARTER -> range(type.least(), type.most());
      case DAY -> {
        type("string");
        out.writeStringField("format", "date");
      }
      case TEXT, CODE -> out.writeStringField("$ref", "#/$defs/text");
    }
  }

  private void range(int least, int most) throws IOException {
    type("integer");
    out.writeNumberField("minimum", least);
    out.writeNumberField("maximum", most);
  }

  private void unreadable() throws IOException {
    out.writeObjectFieldStart(DocumentShape.UNREADABLE);
    out.writeStringField("description", "无法识别的原文,按单元格名称 raw texts by name of the cell");
    type("object");
    out.writeObjectFieldStart("propertyNames");
    strings("enum", UnreadableReader.names(shape.catalogue()));
    out.writeEndObject();
    out.writeObjectFieldStart("additionalProperties");
    out.writeStringField("$ref", "#/$defs/text");
    out.writeEndObject();
    out.writeEndObject();
  }

  private void unknownLines() throws IOException {
    startArray(DocumentShape.UNKNOWN_LINES, "本格式以外的指标行 lines that the edition does not know");
    out.writeStringField("type", "object");
    strings("required", List.of("table", "label"));
    out.writeBooleanField("additionalProperties", false);
    out.writeObjectFieldStart("properties");
    for (String name : UnknownLinesReader.PROPERTIES) {
      unknownLine(name);
    }
    out.writeEndObject();
    endArray();
  }

  private void unknownLine(String name) throws IOException {
    out.writeObjectFieldStart(name);
    switch (name) {
      case "table" -> strings("enum", shape.catalogue().tables().stream().map(Table::id).toList());
      case "after" -> afterLine();
      case "label" -> {
        out.writeStringField("type", "string");
        out.writeNumberField("minLength", 1);
      }
      case "values" -> {
        type("array");
        out.writeObjectFieldStart("items");
        type("string");
        out.writeEndObject();
      }
      default -> out.writeStringField("$ref", "#/$defs/text");
    }
    out.writeEndObject();
  }

  private void afterLine() throws IOException {
    out.writeArrayFieldStart("enum");
    for (Line line : shape.catalogue().lines()) {
      out.writeString(line.id());
    }
    out.writeString("");
    out.writeNull();
    out.writeEndArray();
  }

  private void notes() throws IOException {
    startArray(DocumentShape.NOTES, "表后附注 remarks printed with the form");
    out.writeStringField("type", "string");
    endArray();
  }

  private void explanations() throws IOException {
    startArray(DocumentShape.EXPLANATIONS, "差异说明 what the office says of differences found");
    out.writeStringField("type", "object");
    strings("required", ExplanationsReader.REQUIRED);
    out.writeBooleanField("additionalProperties", false);
    out.writeObjectFieldStart("properties");
    for (String name : ExplanationsReader.PROPERTIES) {
      explanation(name);
    }
    out.writeEndObject();
    endArray();
  }

  private void explanation(String name) throws IOException {
    out.writeObjectFieldStart(name);
    switch (name) {
      case ExplanationsReader.RULE, ExplanationsReader.FINGERPRINT -> name();
      case ExplanationsReader.CELLS -> {
        type("array");
        out.writeObjectFieldStart("items");
        name();
        out.writeEndObject();
      }
      case ExplanationsReader.CODE -> strings("enum", ExplanationsReader.codes());
      case ExplanationsReader.TEXT -> {
        out.writeStringField("type", "string");
        out.writeStringField("pattern", "\\S");
      }
      case ExplanationsReader.WHEN -> {
        type("string");
        out.writeStringField("format", "date");
      }
      default -> out.writeStringField("$ref", "#/$defs/text");
    }
    out.writeEndObject();
  }

  private void name() throws IOException {
    out.writeStringField("type", "string");
    out.writeStringField("pattern", "^[A-Za-z0-9._-]+$");
  }

  private void startArray(String name, String description) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("description", description);
    type("array");
    out.writeObjectFieldStart("items");
  }

  private void endArray() throws IOException {
    out.writeEndObject();
    out.writeEndObject();
  }
}
