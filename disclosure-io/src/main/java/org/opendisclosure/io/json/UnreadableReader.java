package org.opendisclosure.io.json;

import static org.opendisclosure.model.cell.Kind.TEXT;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.io.text.Digits;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;

/** Reads what stands in cells that are no figures. */
final class UnreadableReader {

  private record Raw(JsonPlace place, String text) {}

  private final Input input;
  private final JsonParser parser;
  private final CellCatalogue catalogue;
  private final Map<Cell, Raw> cells = new LinkedHashMap<>();

  UnreadableReader(Input input, CellCatalogue catalogue) {
    this.input = input;
    this.parser = input.parser();
    this.catalogue = catalogue;
  }

  /** Reads from the opening to the closing brace. */
  void read() throws IOException {
    Set<String> seen = new HashSet<>();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken token = parser.nextToken();
      Cell cell = catalogue.find(name).orElse(null);
      if (cell == null || cell.kind() == TEXT) {
        input.unknown(DocumentShape.UNREADABLE + '.' + name, name, names(catalogue));
      } else if (!seen.add(name)) {
        input.duplicate(Target.of(cell));
      } else if (token != JsonToken.VALUE_NULL) {
        raw(cell, token);
      }
    }
  }

  static List<String> names(CellCatalogue catalogue) {
    return catalogue.cells().stream().filter(c -> c.kind() != TEXT).map(Cell::name).toList();
  }

  private void raw(Cell cell, JsonToken token) throws IOException {
    JsonPlace place = input.here();
    if (token != JsonToken.VALUE_STRING) {
      input.refuse(Target.of(cell), Expected.TEXT);
    } else if (parser.getText().isBlank()) {
      input.blank(Target.of(cell));
    } else {
      cells.put(cell, new Raw(place, input.text()));
    }
  }

  /**
   * Keeps what was read, except in cells in which a figure stands.
   *
   * @return how many of what is kept hold a number
   */
  int keep(Figures.Builder builder) {
    Figures figures = builder.build();
    int[] kept = {0};
    cells.forEach(
        (cell, raw) -> {
          if (figures.isStated(cell) || figures.findUnreadable(cell).isPresent()) {
            refuse(Target.of(cell), raw);
          } else {
            builder.unreadable(cell, raw.text());
            kept[0] += Digits.areIn(raw.text()) ? 1 : 0;
          }
        });
    return kept[0];
  }

  private void refuse(Target target, Raw raw) {
    input.leaveOut(Digits.areIn(raw.text()) ? 1 : 0);
    String shown = Input.shortened(raw.text());
    input.note(
        Kind.REFUSED,
        raw.place(),
        target,
        raw.text(),
        target.zh() + "既在表中填写,又列为无法识别;以表中填写的为准,“" + shown + "”未采用",
        target.path()
            + " is stated and unreadable at once; the former is kept, not used: "
            + shown);
  }
}
