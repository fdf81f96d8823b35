package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.NumberCount;

/**
 * A table with a row for each of several forms: its headings are the labels of the list's lines.
 */
final class FormRows {

  /** Rows below one head. */
  private record Section(LineColumns columns, RowLabel label, List<Row> rows) {}

  /** What a row means beside its label, which several rows have in common if it is merged. */
  private record Labelled(Optional<GridCell> label, Meaning meaning) {}

  /** A row and what it means. */
  private record Meant(Section section, Row row, Meaning meaning) {

    Labelled labelled() {
      int column = section.label().column(row);
      return new Labelled(column < 0 ? Optional.empty() : Optional.of(row.cell(column)), meaning);
    }

    Meant with(Meaning other) {
      return new Meant(section, row, other);
    }
  }

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
    List<Meant> meant = table.meant();
    if (meant.stream().noneMatch(row -> row.meaning().isForm())) {
      return Optional.empty();
    }
    table.before.forEach(parting::outside);
    table.part(meant);
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
    rows.stream().filter(ListWords::numbersColumns).forEach(parting.untaken()::numbers);
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
    return most > 1 || words.namesOrgans(rows.get(start)) ? end : start;
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

  /** The rows with what they mean beside each other; those that may be no form's mean nothing. */
  private List<Meant> meant() {
    List<Meant> all = new ArrayList<>();
    for (Section section : sections) {
      section.rows().forEach(row -> all.add(new Meant(section, row, meaning(section, row))));
    }
    List<Meaning> beside = Company.of(alone(all));
    return IntStream.range(0, all.size()).mapToObj(i -> all.get(i).with(beside.get(i))).toList();
  }

  /** What rows mean by themselves; nothing if several beside one merged label mean the same. */
  private static List<Meaning> alone(List<Meant> all) {
    Map<Labelled, Integer> times = new HashMap<>();
    all.forEach(meant -> times.merge(meant.labelled(), 1, Integer::sum));
    return all.stream()
        .map(meant -> isAgain(meant, times) ? Meaning.UNKNOWN : meant.meaning())
        .toList();
  }

  private static boolean isAgain(Meant meant, Map<Labelled, Integer> times) {
    return isForm(meant.meaning()) && times.getOrDefault(meant.labelled(), 0) > 1;
  }

  private Meaning meaning(Section section, Row row) {
    Meaning meaning = words.isHeader(row) ? Meaning.UNKNOWN : section.label().meaning(row);
    boolean isStated = hasFigure(section, row) || mayBeBlank(section, row);
    return isStated || !isForm(meaning) ? meaning : Meaning.UNKNOWN;
  }

  private static boolean hasFigure(Section section, Row row) {
    return row.texts(Math.min(row.size(), section.columns().first())).stream()
        .anyMatch(NumberCount::hasDigit);
  }

  /** Whether a row without a figure is that of an organ rather than a heading over several. */
  private static boolean mayBeBlank(Section section, Row row) {
    int label = section.label().column(row);
    return label >= 0
        && OriginWords.of(row.cell(label).text()).origin().organ().isPresent()
        && (label + 1 >= row.size() || row.cell(label + 1) != row.cell(label));
  }

  private void part(List<Meant> meant) {
    Map<Origin, Integer> times = new HashMap<>();
    Map<Section, Set<GridCell>> high = new IdentityHashMap<>();
    for (Meant one : meant) {
      Section section = one.section();
      Row row = one.row();
      if (isForm(one.meaning())) {
        Origin origin = one.meaning().origin();
        RowForm form =
            new RowForm(
                section.columns(),
                section.label(),
                high.computeIfAbsent(section, key -> high(key.rows())),
                row,
                new FormKey(origin, times.merge(origin, 1, Integer::sum)));
        form.part(words, parting);
      } else if (row.hasNumber(section.columns().first())) {
        leaveOut(one);
      } else if (!isHeading(one)) {
        parting.outside(row);
      }
    }
  }

  private static boolean isForm(Meaning meaning) {
    return meaning.isForm() || meaning.kind() == Meaning.Kind.VALUE;
  }

  /** Whether a row is a heading over those of several organs. */
  private static boolean isHeading(Meant meant) {
    return meant.section().label().meaning(meant.row()).isForm();
  }

  private void leaveOut(Meant meant) {
    Row row = meant.row();
    int label = Math.max(0, meant.section().label().column(row));
    List<String> texts = row.texts(meant.section().columns().first());
    parting
        .untaken()
        .leaveOut(
            row.line(),
            label + 1,
            row.cell(label).text(),
            meant.meaning().kind(),
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
}
