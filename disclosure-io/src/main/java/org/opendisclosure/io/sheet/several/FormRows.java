package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.sheet.words.SheetFormat;

/**
 * A table with a row for each of several forms: its headings are the labels of the list's lines.
 */
final class FormRows {

  private static final Pattern YEAR = Pattern.compile(".*[二2][〇零0][一二12].年.*");

  private static final List<String> HEAD =
      List.of(SheetFormat.NUMBER, SheetFormat.LABEL, SheetFormat.UNIT, SheetFormat.VALUE);

  /** Rows below one head. */
  private record Section(LineColumns columns, RowLabel label, List<Row> rows) {}

  private final ListWords words;
  private final Parting parting;
  private final List<Row> before = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  private FormRows(ListWords words, Parting parting) {
    this.words = words;
    this.parting = parting;
  }

  /** Parts a table; empty if it is none of that kind or its rows do not tell whose they are. */
  static Optional<Split> of(List<Row> rows, ListWords words, Parting parting) {
    FormRows table = new FormRows(words, parting);
    table.cut(rows);
    if (!table.areTold()) {
      return Optional.empty();
    }
    table.before.forEach(parting::outside);
    table.sections.forEach(table::part);
    return parting.split();
  }

  private void cut(List<Row> rows) {
    List<Row> body = before;
    int next = 0;
    while (next < rows.size()) {
      int end = headEnd(rows, next);
      if (end == next) {
        body.add(rows.get(next++));
        continue;
      }
      LineColumns columns = new LineColumns(heads(rows.subList(next, end)), words);
      body = new ArrayList<>();
      sections.add(new Section(columns, new RowLabel(columns), body));
      next = end;
    }
  }

  /** The rows of a head without those that number its columns. */
  private List<Row> heads(List<Row> rows) {
    rows.stream().filter(ListWords::numbersColumns).forEach(parting::numbers);
    return rows.stream().filter(row -> !ListWords.numbersColumns(row)).toList();
  }

  /** Where rows of headings end that start at a row; the same row if none does. */
  private int headEnd(List<Row> rows, int start) {
    int end = start;
    int most = 0;
    while (end < rows.size() && isOfHead(rows.get(end), most > 0)) {
      most = Math.max(most, words.lines(rows.get(end)).size());
      end++;
    }
    return most > 1 ? end : start;
  }

  private boolean isOfHead(Row row, boolean isBelow) {
    boolean isGroup = row.isOneText() && words.isLine(row.key(row.firstColumn(0)));
    boolean isNamed = words.mayBeHead(row) && (!isBelow || !words.lines(row).isEmpty());
    return isGroup
        || isNamed
        || isBelow && (ListWords.numbersColumns(row) || words.mayBeHead(row) && isRest(row));
  }

  /** Whether a row below labels holds units, or says whose the figures of a label are. */
  private static boolean isRest(Row row) {
    for (int i = row.firstColumn(row.firstColumn(0) + 1); i >= 0; i = row.firstColumn(i + 1)) {
      boolean isMeant = OriginWords.of(row.text(i)).kind() != Meaning.Kind.UNKNOWN;
      if (!isMeant && !ListWords.isUnit(row.text(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether some row says whose it is, and none of which year. */
  private boolean areTold() {
    boolean areTold = false;
    for (Section section : sections) {
      for (Row row : section.rows()) {
        int label = section.label().column(row);
        if (label >= 0 && row.hasNumber(section.columns().first())) {
          if (YEAR.matcher(row.cell(label).text()).matches()) {
            return false;
          }
          areTold |= Objects.requireNonNull(section.label().meaning(row)).isForm();
        }
      }
    }
    return areTold;
  }

  private void part(Section section) {
    Map<Origin, Integer> times = new HashMap<>();
    Set<GridCell> high = high(section.rows());
    List<LineColumn> columns = section.columns().all();
    for (Row row : section.rows()) {
      Meaning meaning = isForm(section, row) ? section.label().meaning(row) : null;
      if (meaning != null && meaning.kind() != Meaning.Kind.ASIDE) {
        int time = times.merge(meaning.origin(), 1, Integer::sum);
        form(section, columns, row, meaning.origin(), time, high);
        unheaded(section, columns, row);
      } else if (row.hasNumber(section.columns().first())) {
        refuse(section, row, meaning);
      } else {
        parting.outside(row);
      }
    }
  }

  private boolean isForm(Section section, Row row) {
    int label = section.label().column(row);
    boolean isNamed = label >= 0 && OriginWords.of(row.cell(label).text()).isForm();
    return !words.isHeader(row)
        && label >= 0
        && (row.hasNumber(section.columns().first()) || isNamed);
  }

  private void refuse(Section section, Row row, @Nullable Meaning meaning) {
    int label = Math.max(0, section.label().column(row));
    List<String> texts = row.texts(section.columns().first());
    String text = row.cell(label).text();
    parting.leaveOut(
        row.line(),
        label + 1,
        text,
        meaning == null ? Meaning.UNKNOWN : meaning,
        texts.stream().filter(figure -> !figure.isBlank()).toList());
  }

  /** Cells with figures that reach over several rows. */
  private static Set<GridCell> high(List<Row> rows) {
    Set<GridCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<GridCell> high = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Row row : rows) {
      Set<GridCell> own = new LinkedHashSet<>();
      for (int i = 0; i < row.size(); i++) {
        own.add(row.cell(i));
      }
      own.stream().filter(cell -> !seen.add(cell)).forEach(high::add);
    }
    return high;
  }

  private void form(
      Section section,
      List<LineColumn> columns,
      Row row,
      Origin origin,
      int time,
      Set<GridCell> high) {
    Map<Origin, List<GridCell>> groups = new LinkedHashMap<>();
    for (LineColumn column : columns) {
      int place = column.column();
      if (column.meaning().kind() == Meaning.Kind.ASIDE) {
        asides(column, row);
        continue;
      }
      Origin own = column.meaning().origin().and(origin).orElse(origin);
      if (!groups.containsKey(own)) {
        groups.put(own, new ArrayList<>());
        int label = section.label().column(row);
        Row head = Row.of(row.line(), HEAD);
        parting.start(own, time, row.line(), label + 1, row.cell(label).text(), head);
        section.label().header(row).forEach(field -> parting.add(own, time, field));
      }
      for (GridCell group : column.groups()) {
        if (!groups.get(own).contains(group) && words.isLine(group.key())) {
          groups.get(own).add(group);
          parting.add(own, time, parting.placed(row.line(), place, List.of("", group.field())));
        }
      }
      groups.get(own).add(column.label());
      boolean isMerged =
          isMerged(row, place) || place < row.size() && high.contains(row.cell(place));
      if (isMerged && NumberCount.hasDigit(row.text(place))) {
        parting.leaveOut(
            row.line(),
            place + 1,
            column.label().text(),
            Meaning.UNKNOWN,
            List.of(row.text(place)));
      }
      List<String> fields =
          List.of("", column.label().field(), column.unit(), isMerged ? "" : row.field(place));
      parting.add(own, time, parting.placed(row.line(), place, fields));
    }
  }

  /** Tells the figures of a row that stand where the head names no line. */
  private void unheaded(Section section, List<LineColumn> columns, Row row) {
    int label = section.label().column(row);
    for (int i = 0; i < row.size(); i++) {
      int place = i;
      boolean isHeaded =
          columns.stream().anyMatch(column -> column.column() == place)
              || section.label().isBeside(row, place);
      if (!isHeaded && NumberCount.hasDigit(row.text(place))) {
        parting.unheaded(row, place, row.text(label));
      }
    }
  }

  private void asides(LineColumn column, Row row) {
    if (!row.isBlank(column.column())) {
      parting.leaveOut(
          row.line(),
          column.column() + 1,
          column.label().text(),
          Meaning.ASIDE,
          List.of(row.text(column.column())));
    }
  }

  private static boolean isMerged(Row row, int column) {
    return column < row.size()
        && (column > 0 && row.cell(column - 1) == row.cell(column)
            || column + 1 < row.size() && row.cell(column + 1) == row.cell(column));
  }
}
