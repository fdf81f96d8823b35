package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.io.json.SchemaSearch.Kept;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Reads one document, whatever its edition; what is wrong is noted in the {@link Input}. */
final class DocumentReader {

  private final Input input;
  private final JsonParser parser;
  private final DocumentShape shape;
  private final BitSet seen;
  private final Figures.Builder figures;
  private final FigureReader figureReader;
  private Header header = Header.blank();
  private @Nullable UnreadableReader unreadable;
  private List<UnknownLine> unknownLines = List.of();
  private List<String> notes = List.of();
  private List<ExplainedDifference> explanations = List.of();

  private DocumentReader(Input input, DocumentShape shape) {
    this.input = input;
    this.parser = input.parser();
    this.shape = shape;
    this.seen = new BitSet(shape.slots());
    this.figures = Figures.builder(shape.catalogue());
    this.figureReader = new FigureReader(input, figures);
  }

  /**
   * Reads from the opening brace, or the first name after it, to the closing brace of the document.
   *
   * @return the form; empty, with a note, if the document has no known schema
   */
  static Optional<StatisticsForm> read(Input input) throws IOException {
    JsonParser parser = input.parser();
    JsonPlace place = input.here();
    List<Kept> before = SchemaSearch.in(input);
    if (parser.currentToken() == JsonToken.END_OBJECT) {
      noSchema(input, place, "");
      return Optional.empty();
    }
    boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
    Optional<DocumentShape> shape = DocumentShape.find(isText ? parser.getText() : "");
    if (shape.isEmpty()) {
      place = input.here();
      noSchema(input, place, Input.shortened(input.raw()));
      skip(parser);
      return Optional.empty();
    }
    if (!before.isEmpty()) {
      input.replay(before);
    }
    return Optional.of(new DocumentReader(input, shape.get()).form());
  }

  private static void skip(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      parser.skipChildren();
    }
  }

  private static void noSchema(Input input, JsonPlace place, String found) {
    String known = String.join(", ", DocumentShape.schemaIds());
    String zh = found.isEmpty() ? "文档缺少“schema”" : "“schema”是“" + found + "”,无法识别";
    String en = found.isEmpty() ? "is missing" : "is not known: " + found;
    input.note(
        Kind.REFUSED,
        place,
        new Target(DocumentShape.SCHEMA, ""),
        found,
        zh + ";每份文档应有“schema”一项,其值为下列之一:" + known,
        "the schema of the document " + en + "; the property \"schema\" must be one of " + known);
  }

  private StatisticsForm form() throws IOException {
    seen.set(shape.schemaSlot());
    group(shape.root());
    int keptRaw = unreadable == null ? 0 : unreadable.keep(figures);
    Figures read = figures.build();
    input.count(read, unknownLines, keptRaw);
    return StatisticsForm.of(shape.edition(), header, read, unknownLines, notes, explanations);
  }

  /** Properties mostly come in printed order, which spares the parser to look their names up. */
  private void group(Property group) throws IOException {
    Property expected = group.first();
    while (parser.nextFieldName(expected.encodedName())
        || parser.currentToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Property property = expected.isNamed(name) ? expected : group.member(name);
      JsonToken token = parser.nextToken();
      if (property == null) {
        input.unknown(group.pathOf(name), name, group.memberNames());
      } else {
        expected = property.next();
        property(property, token);
      }
    }
  }

  private void property(Property property, JsonToken token) throws IOException {
    Cell cell = property.cell();
    if (seen.get(property.slot())) {
      input.duplicate(target(property));
      return;
    }
    seen.set(property.slot());
    if (cell != null) {
      figureReader.read(cell, token);
    } else if (property.isArray()) {
      array(property, token);
    } else if (token == JsonToken.START_OBJECT) {
      object(property);
    } else if (token != JsonToken.VALUE_NULL) {
      input.refuse(target(property), Expected.OBJECT);
    }
  }

  private Target target(Property property) {
    Cell cell = property.cell();
    if (cell != null) {
      return Target.of(cell);
    }
    boolean isPrinted = !property.members().isEmpty();
    String label = isPrinted ? Titles.of(shape.edition(), property.path()) : "";
    return new Target(property.path(), label);
  }

  private void object(Property property) throws IOException {
    switch (property.path()) {
      case DocumentShape.HEADER -> header = input.uncounted(new HeaderReader(input)::read);
      case DocumentShape.UNREADABLE -> {
        unreadable = new UnreadableReader(input, shape.catalogue());
        unreadable.read();
      }
      default -> group(property);
    }
  }

  private void array(Property property, JsonToken token) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      switch (property.path()) {
        case DocumentShape.NOTES -> notes = input.uncounted(() -> remarks(property));
        case DocumentShape.EXPLANATIONS ->
            explanations = input.uncounted(new ExplanationsReader(input)::read);
        default -> unknownLines = new UnknownLinesReader(input, shape.catalogue()).read();
      }
    } else if (token != JsonToken.VALUE_NULL) {
      input.refuse(target(property), Expected.ARRAY);
    }
  }

  private List<String> remarks(Property property) throws IOException {
    List<String> remarks = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        remarks.add(input.text());
      } else {
        input.refuse(target(property), Expected.TEXT);
      }
    }
    return remarks;
  }
}
