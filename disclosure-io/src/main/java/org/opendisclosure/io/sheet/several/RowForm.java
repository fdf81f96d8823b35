package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.sheet.words.SheetFormat;

/**
 * The form that stands in a row, or the forms if headings say that figures of a line are of
 * different scopes or periods.
 */
final class RowForm {

  private static final List<String> HEAD =
      List.of(SheetFormat.NUMBER, SheetFormat.LABEL, SheetFormat.UNIT, SheetFormat.VALUE);

  private final LineColumns columns;
  private final RowLabel label;
  private final Set<GridCell> high;
  private final Row row;
  private final FormKey key;

  /** The labels that each form has so far. */
  private final Map<FormKey, List<GridCell>> labels = new LinkedHashMap<>();

  /**
   * A row of a form.
   *
   * @param columns the lines over it
   * @param label what stands left of its figures
   * @param high cells that reach over several rows; a figure in one belongs to none of them
   * @param row the row
   * @param key which form it is
   */
  RowForm(LineColumns columns, RowLabel label, Set<GridCell> high, Row row, FormKey key) {
    this.columns = columns;
    this.label = label;
    this.high = high;
    this.row = row;
    this.key = key;
  }

  /** Hands over the figures of the row. */
  void part(ListWords words, Parting parting) {
    List<LineColumn> all = columns.all();
    all.stream()
        .filter(column -> !column.meaning().isAside())
        .forEach(line -> line(line, words, parting));
    FormKey first = labels.keySet().stream().findFirst().orElse(null);
    Untaken untaken = first == null ? parting.untaken() : parting.untaken(first);
    all.stream()
        .filter(column -> column.meaning().isAside())
        .forEach(column -> aside(column, untaken));
    unheaded(all, untaken);
  }

  private void line(LineColumn column, ListWords words, Parting parting) {
    int place = column.column();
    Origin origin = column.meaning().origin().and(key.origin()).orElse(key.origin());
    FormKey own = new FormKey(origin, key.time());
    List<GridCell> known = labels.computeIfAbsent(own, form -> start(form, parting));
    for (GridCell group : column.groups()) {
      if (!known.contains(group) && words.isLine(group.key())) {
        known.add(group);
        parting.add(own, parting.placed(row.line(), place, List.of("", group.field())));
      }
    }
    known.add(column.label());
    boolean isMerged = place < row.size() && (isWide(place) || high.contains(row.cell(place)));
    if (isMerged && NumberCount.hasDigit(row.text(place))) {
      leaveOut(column, Meaning.Kind.UNKNOWN, parting.untaken(own));
    }
    List<String> fields =
        List.of("", column.label().field(), column.unit(), isMerged ? "" : row.field(place));
    parting.add(own, parting.placed(row.line(), place, fields));
  }

  private List<GridCell> start(FormKey form, Parting parting) {
    int place = label.column(row);
    Row head = Row.of(row.line(), HEAD);
    parting.start(form, row.line(), place + 1, row.cell(place).text(), label.header(row), head);
    return new ArrayList<>();
  }

  private void aside(LineColumn column, Untaken untaken) {
    if (!row.isBlank(column.column())) {
      leaveOut(column, column.meaning().kind(), untaken);
    }
  }

  private void leaveOut(LineColumn column, Meaning.Kind kind, Untaken untaken) {
    int place = column.column();
    String text = row.text(place);
    untaken.leaveOut(row.line(), place + 1, column.label().text(), kind, List.of(text));
  }

  /** Tells the figures that stand where the head names no line. */
  private void unheaded(List<LineColumn> all, Untaken untaken) {
    int place = label.column(row);
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      boolean isHeaded =
          all.stream().anyMatch(line -> line.column() == column) || label.isBeside(row, column);
      if (!isHeaded && NumberCount.hasDigit(row.text(column))) {
        untaken.unheaded(row, column, row.text(place));
      }
    }
  }

  /** Whether what stands in a place reaches over several columns. */
  private boolean isWide(int column) {
    return column > 0 && row.cell(column - 1) == row.cell(column)
        || column + 1 < row.size() && row.cell(column + 1) == row.cell(column);
  }
}
