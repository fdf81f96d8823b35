package org.opendisclosure.io.sheet.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.layout.Layouts;

/**
 * The captions of tables. Programs that turn web pages into sheets put them into the first cell of
 * the table, a line above what stands there.
 */
public final class Captions {

  private final List<Labels> labels;

  /**
   * Captions in all wordings.
   *
   * @param layouts the variants of the forms
   */
  public Captions(Layouts layouts) {
    this.labels = Labels.all(layouts);
  }

  /** The rows with each such caption in a row of its own. */
  public List<Row> apart(List<Row> rows) {
    return rows.stream().flatMap(this::apart).toList();
  }

  private Stream<Row> apart(Row row) {
    int first = row.firstColumn(0);
    String text = row.field(first);
    int length = length(text);
    if (length == 0) {
      return Stream.of(row);
    }
    List<String> fields = new ArrayList<>(row.fields());
    fields.set(first, text.substring(length).strip());
    Row caption = Row.of(row.line(), List.of(text.substring(0, length).strip()));
    return Stream.of(caption, Row.of(row.line(), fields));
  }

  /** How many characters of a table's first text are its caption; 0 if none. */
  public int length(String text) {
    int end = text.indexOf('\n');
    return end > 0 && isTitle(text.substring(0, end)) ? end : 0;
  }

  /** Whether a text is the title of a form or of one of its parts. */
  public boolean isTitle(String text) {
    LabelKey key = LabelKey.of(text);
    return isFormTitle(text) || labels.stream().anyMatch(known -> known.title(key).isPresent());
  }

  /** Whether a text outside the tables is the title of a form. */
  public static boolean isFormTitle(String text) {
    String key = LabelKey.of(text).text();
    return key.endsWith("统计表") || key.endsWith("年度报告");
  }
}
