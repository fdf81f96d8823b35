package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** Reads the lines that the edition does not know. */
final class UnknownLinesReader {

  static final List<String> PROPERTIES =
      List.of("table", "after", "number", "label", "unit", "values");

  private static final String PATH = DocumentShape.UNKNOWN_LINES;
  private static final Target LINE = new Target(PATH, "");

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
        input.refuse(LINE, "一组 {…}", "an object {…}");
      }
    }
    return lines;
  }

  private Optional<UnknownLine> line() throws IOException {
    Place place = input.here();
    Map<String, String> texts = new HashMap<>();
    UnknownLine.Builder line = UnknownLine.builder();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken token = parser.nextToken();
      if (!PROPERTIES.contains(name)) {
        input.unknown(PATH + '.' + name, name, PROPERTIES);
      } else if (texts.putIfAbsent(name, "") != null) {
        input.duplicate(new Target(PATH + '.' + name, ""));
      } else if (name.equals("values")) {
        values(line, token);
      } else if (token != JsonToken.VALUE_NULL) {
        texts.put(name, text(name, token));
      }
    }
    return line(place, texts, line);
  }

  /** A text, or an empty one, with a note, where none is stated. */
  private String text(String name, JsonToken token) throws IOException {
    Target target = new Target(PATH + '.' + name, "");
    if (token != JsonToken.VALUE_STRING) {
      input.refuse(target, "文字(带引号)", "a text in quotes");
      return "";
    }
    String text = input.text();
    if (text.isBlank() && !text.isEmpty()) {
      input.blank(target);
      return "";
    }
    return text;
  }

  private void values(UnknownLine.Builder line, JsonToken token) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        line.addValues(value(parser.currentToken()));
      }
    } else if (token != JsonToken.VALUE_NULL) {
      input.refuse(new Target(PATH + ".values", ""), "一列 […]", "an array […]");
    }
  }

  /** Whatever cannot be read leaves its column blank, so that the others keep their places. */
  private String value(JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_STRING) {
      return input.text();
    }
    if (token != JsonToken.VALUE_NULL) {
      input.refuse(new Target(PATH + ".values", ""), "文字(带引号)", "a text in quotes");
    }
    return "";
  }

  private Optional<UnknownLine> line(
      Place place, Map<String, String> texts, UnknownLine.Builder line) {
    String table = texts.getOrDefault("table", "");
    String after = texts.getOrDefault("after", "");
    String label = texts.getOrDefault("label", "");
    if (catalogue.findTable(table).isEmpty()) {
      String known = catalogue.tables().stream().map(Table::id).collect(Collectors.joining(", "));
      refuse(place, label, "table", table, "下列之一:" + known, "one of " + known);
    } else if (!after.isEmpty() && !isIn(table, after)) {
      refuse(place, label, "after", after, "该表中一行的名称", "the name of a line of that table");
    } else if (label.isEmpty()) {
      refuse(place, label, "label", "", "所印的指标名称", "the printed label");
    } else {
      stated(texts, "number").ifPresent(line::number);
      stated(texts, "unit").ifPresent(line::unit);
      return Optional.of(line.table(table).after(after).label(label).build());
    }
    return Optional.empty();
  }

  private static Optional<String> stated(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name)).filter(text -> !text.isEmpty());
  }

  private boolean isIn(String table, String line) {
    return catalogue.findLine(line).map(Line::table).filter(t -> t.id().equals(table)).isPresent();
  }

  private void refuse(Place place, String label, String name, String raw, String zh, String en) {
    Target target = new Target(PATH + '.' + name, label);
    input.note(
        Kind.REFUSED,
        place,
        label,
        raw,
        target.zh() + "应为" + zh + ",文件中是“" + raw + "”;此行未采用",
        target.path() + " must be " + en + ", found: \"" + raw + "\"; the line is not used");
  }
}
