package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.text.Digits;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.text.Sentence;

/** Reads the lines that the edition does not know. */
final class UnknownLinesReader extends TextObjectsReader<UnknownLine> {

  private static final String VALUES = "values";

  static final List<String> PROPERTIES =
      List.of("table", "after", "number", "label", "unit", VALUES);

  private static final Sentence AFTER =
      new Sentence("该表中一行的名称", "the name of a line of that table");
  private static final Sentence LABEL = new Sentence("所印的指标名称", "the printed label");

  private final Input input;
  private final CellCatalogue catalogue;

  UnknownLinesReader(Input input, CellCatalogue catalogue) {
    super(input, DocumentShape.UNKNOWN_LINES, PROPERTIES, VALUES);
    this.input = input;
    this.catalogue = catalogue;
  }

  /** Whatever cannot be read leaves its column blank, so that the others keep their places. */
  @Override
  void addItem(JsonToken token, List<String> values) throws IOException {
    if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL) {
      input.refuse(target(VALUES), Expected.TEXT);
    }
    values.add(token == JsonToken.VALUE_STRING ? input.text() : "");
  }

  @Override
  Optional<UnknownLine> make(TextObject object) {
    String table = object.text("table");
    String after = object.text("after");
    String label = object.text("label");
    if (catalogue.findTable(table).isEmpty()) {
      return refuse(object, "table", Expected.oneOf(tables()));
    } else if (!after.isEmpty() && !isIn(table, after)) {
      return refuse(object, "after", AFTER);
    } else if (label.isEmpty()) {
      return refuse(object, "label", LABEL);
    }
    UnknownLine.Builder line = UnknownLine.builder().table(table).after(after).label(label);
    object.stated("number").ifPresent(line::number);
    object.stated("unit").ifPresent(line::unit);
    return Optional.of(line.values(object.list()).build());
  }

  private boolean isIn(String table, String line) {
    return catalogue.findLine(line).map(Line::table).filter(t -> t.id().equals(table)).isPresent();
  }

  private List<String> tables() {
    return catalogue.tables().stream().map(Table::id).toList();
  }

  private Optional<UnknownLine> refuse(TextObject object, String name, Sentence expected) {
    input.leaveOut(Digits.count(object.list()));
    List<String> raw = new ArrayList<>(object.texts().values());
    raw.addAll(object.list());
    Target target = new Target(target(name).path(), object.text("label"));
    refuse(object, target, name, raw, expected);
    return Optional.empty();
  }
}
