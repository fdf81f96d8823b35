package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.rules.Sentence;

/** Reads the lines that the edition does not know. */
final class UnknownLinesReader {

  static final List<String> PROPERTIES =
      List.of("table", "after", "number", "label", "unit", "values");

  private static final String PATH = DocumentShape.UNKNOWN_LINES;
  private static final Target LINE = new Target(PATH, "");

  private static final Sentence AFTER =
      new Sentence("该表中一行的名称", "the name of a line of that table");
  private static final Sentence LABEL = new Sentence("所印的指标名称", "the printed label");

  private final Input input;
  private final JsonParser parser;
  private final CellCatalogue catalogue;

  UnknownLinesReader(Input input, CellCatalogue catalogue) {
    this.input = input;
    this.parser = input.parser();
    this.catalogue = catalogue;
  }

  /** Reads from the opening to the closing bracket. */
  List<UnknownLine> read() throws IOException {
    List<UnknownLine> lines = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        line().ifPresent(lines::add);
      } else {
        input.refuse(LINE, Expected.OBJECT);
      }
    }
    return lines;
  }

  private Optional<UnknownLine> line() throws IOException {
    Place place = input.here();
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> values = List.of();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken token = parser.nextToken();
      if (!PROPERTIES.contains(name)) {
        input.unknown(PATH + '.' + name, name, PROPERTIES);
      } else if (texts.putIfAbsent(name, "") != null) {
        input.duplicate(new Target(PATH + '.' + name, ""));
      } else if (name.equals("values")) {
        values = values(token);
      } else if (token != JsonToken.VALUE_NULL) {
        texts.put(name, text(name, token));
      }
    }
    return line(place, texts, values);
  }

  /** A text, or an empty one, with a note, where none is stated. */
  private String text(String name, JsonToken token) throws IOException {
    Target target = new Target(PATH + '.' + name, "");
    if (token != JsonToken.VALUE_STRING) {
      input.refuse(target, Expected.TEXT);
      return "";
    }
    String text = input.text();
    if (text.isBlank() && !text.isEmpty()) {
      input.blank(target);
      return "";
    }
    return text;
  }

  private List<String> values(JsonToken token) throws IOException {
    List<String> values = new ArrayList<>();
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(parser.currentToken()));
      }
    } else if (token != JsonToken.VALUE_NULL) {
      input.refuse(new Target(PATH + ".values", ""), Expected.ARRAY);
    }
    return values;
  }

  /** Whatever cannot be read leaves its column blank, so that the others keep their places. */
  private String value(JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_STRING) {
      return input.text();
    }
    if (token != JsonToken.VALUE_NULL) {
      input.refuse(new Target(PATH + ".values", ""), Expected.TEXT);
    }
    return "";
  }

  private Optional<UnknownLine> line(Place place, Map<String, String> texts, List<String> values) {
    String table = texts.getOrDefault("table", "");
    String after = texts.getOrDefault("after", "");
    String label = texts.getOrDefault("label", "");
    if (catalogue.findTable(table).isEmpty()) {
      refuse(place, texts, values, "table", Expected.oneOf(tables()));
    } else if (!after.isEmpty() && !isIn(table, after)) {
      refuse(place, texts, values, "after", AFTER);
    } else if (label.isEmpty()) {
      refuse(place, texts, values, "label", LABEL);
    } else {
      UnknownLine.Builder line = UnknownLine.builder().table(table).after(after).label(label);
      stated(texts, "number").ifPresent(line::number);
      stated(texts, "unit").ifPresent(line::unit);
      return Optional.of(line.values(values).build());
    }
    return Optional.empty();
  }

  private static Optional<String> stated(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name)).filter(text -> !text.isEmpty());
  }

  private boolean isIn(String table, String line) {
    return catalogue.findLine(line).map(Line::table).filter(t -> t.id().equals(table)).isPresent();
  }

  private List<String> tables() {
    return catalogue.tables().stream().map(Table::id).toList();
  }

  /** Notes that one of the texts makes the line meaningless; the raw text is the whole line. */
  private void refuse(
      Place place, Map<String, String> texts, List<String> values, String name, Sentence expected) {
    List<String> all = new ArrayList<>(texts.values());
    all.addAll(values);
    all.removeIf(String::isEmpty);
    Target target = new Target(PATH + '.' + name, texts.getOrDefault("label", ""));
    String shown = Input.quoted(texts.getOrDefault(name, ""));
    input.unfit(Kind.REFUSED, place, target, String.join(" ", all), shown, expected);
  }
}
