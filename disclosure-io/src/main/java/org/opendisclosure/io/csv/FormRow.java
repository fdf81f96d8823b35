package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.CellText;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.words.HeaderText;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/**
 * A form as one row of a table that a program has in memory: a map with the columns of {@code
 * wide}, which {@link WideReader} specifies.
 *
 * <p>A cell may also be named as notes name it, by its printed line and column (本年新收政府信息公开申请数量 ·
 * 自然人), as far as that tells it from others, or by all printed headings around it, the title of its
 * table first; signs and spaces between them do not count.
 */
public final class FormRow {

  private FormRow() {}

  /**
   * The row of a form.
   *
   * @param form the form
   * @return what is stated, by the names of the columns of {@code wide}, in their order; nothing is
   *     marked for spreadsheets, but an unreadable text that might be taken for a figure has an
   *     apostrophe before it
   */
  public static Map<String, String> of(StatisticsForm form) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(WideFormat.EDITION, form.edition().id());
    for (HeaderField field : HeaderField.values()) {
      row.put(field.id(), HeaderText.stated(field, form.getHeader()));
    }
    Figures figures = form.figures();
    for (Cell cell : form.edition().catalogue().cells()) {
      row.put(cell.name(), CellText.plain(figures, cell));
    }
    row.put(WideFormat.UNKNOWN_LINES, Extras.lines(form.getUnknownLines()));
    row.put(WideFormat.NOTES, Extras.notes(form.getNotes()));
    row.put(WideFormat.EXPLANATIONS, Extras.explanations(form.getExplanations()));
    row.values().removeIf(String::isEmpty);
    return row;
  }

  /**
   * Reads a row.
   *
   * @param row what stands in each column: a text, a number, a boolean (是 or 否), a day or level, or
   *     null for nothing; the column {@code edition} may be left out if only one edition has all
   *     the others
   * @param options how to read
   * @return the form, and notes with the name of the column or the printed label of the cell; no
   *     form if the edition is not known
   * @throws ReadException in strict mode, if there is any note
   */
  public static Reading read(Map<String, ?> row, ReadOptions options) {
    List<String> names = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    row.forEach(
        (name, value) -> {
          names.add(name);
          fields.add(RowValue.text(value));
        });
    Notes notes = new Notes("");
    WideColumns columns = WideColumns.of(names, fields, options.layouts(), notes, 0);
    Reading reading =
        columns == null
            ? new Reading(Optional.empty(), placeless(notes))
            : reading(columns, fields, notes);
    if (options.strictness() == ReadOptions.Strictness.STRICT && !reading.notes().isEmpty()) {
      throw new ReadException(reading.notes());
    }
    return reading;
  }

  private static Reading reading(WideColumns columns, List<String> fields, Notes notes) {
    WideForm form = new WideForm(columns, notes, 0);
    form.fields(fields.stream().map(Neutral::kept).toList());
    long[] counts = new long[columns.edition().catalogue().size()];
    Arrays.fill(counts, Figures.BLANK);
    WideRow row = form.build(counts);
    return new Reading(row.form(), Optional.empty(), placeless(notes), row.numbers());
  }

  /** The order of the columns of a map says nothing. */
  private static List<Note> placeless(Notes notes) {
    return notes.take().stream()
        .map(n -> new Note(n.kind(), n.file(), 0, 0, n.label(), n.raw(), n.message()))
        .toList();
  }
}
