package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.HeaderField;

/** What stands left of the figures of a row: whose form it is, and what else its header states. */
final class RowLabel {

  private static final Pattern ORGANS = Pattern.compile(".*(?:单位|部门|机关|机构|名称|乡镇|街道).*");

  private final LineColumns lines;
  private final Map<Integer, HeaderField> fields = new LinkedHashMap<>();
  private int organs = -1;

  RowLabel(LineColumns lines) {
    this.lines = lines;
    for (int i = 0; i < lines.first(); i++) {
      LabelKey key = LabelKey.of(lines.heading(i));
      HeaderField field = key.isEmpty() ? null : HeaderWords.of(key);
      if (field != null && field != HeaderField.ORGAN) {
        fields.put(i, field);
      } else if (field != null || organs < 0 && ORGANS.matcher(key.text()).matches()) {
        organs = i;
      }
    }
  }

  /** Where the label of a row stands; −1 if it has none. */
  int column(Row row) {
    if (organs >= 0) {
      return isLabel(row, organs) ? organs : -1;
    }
    for (int i = Math.min(lines.first(), row.size()) - 1; i >= 0; i--) {
      if (isLabel(row, i) && !fields.containsKey(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLabel(Row row, int column) {
    return column < row.size()
        && NumberLook.hasWord(row.cell(column).text())
        && !row.cell(column).isNumber()
        && !SheetFormat.isNumber(LabelKey.of(lines.heading(column)));
  }

  /** Whether what stands in a place labels or numbers a row, or is of its header. */
  boolean isBeside(Row row, int column) {
    if (column >= lines.first()) {
      return false;
    }
    String heading = lines.heading(column);
    boolean isNumbering =
        SheetFormat.isNumber(LabelKey.of(heading)) || heading.isBlank() && column < column(row);
    return isNumbering || isLabel(row, column) || fields.containsKey(column);
  }

  /** What the labels mean together; null if the row has none. */
  @Nullable Meaning meaning(Row row) {
    int label = column(row);
    if (label < 0) {
      return null;
    }
    String text = row.cell(label).text();
    Meaning meaning = OriginWords.of(text);
    if (meaning.kind() == Meaning.Kind.UNKNOWN) {
      meaning = Meaning.of(Origin.ofOrgan(OriginWords.stated(text)));
    }
    for (int i = 0; meaning.isForm() && i < lines.first(); i++) {
      Meaning beside =
          i == label || !isLabel(row, i) ? Meaning.VALUE : OriginWords.of(row.cell(i).text());
      Optional<Origin> both = meaning.origin().and(beside.origin());
      meaning = both.map(Meaning::of).orElse(meaning);
    }
    return meaning;
  }

  /** The fields of the header that stand in columns of their own, as rows of a header. */
  List<Row> header(Row row) {
    List<Row> header = new ArrayList<>();
    fields.forEach(
        (column, field) -> {
          if (!row.isBlank(column)) {
            header.add(Row.of(row.line(), List.of(field.label(), row.field(column))));
          }
        });
    return header;
  }
}
