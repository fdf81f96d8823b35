package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.io.text.LineMatcher.Match;
import org.opendisclosure.io.text.LineMatcher.Outcome;
import org.opendisclosure.model.cell.Table;

/** Finds the lines of rows that have a label each, below heads that name the columns. */
final class LinesDown {

  /** Rows below one head. */
  private record Section(Head head, List<Labelled> rows) {}

  private final SheetContent content;
  private final HeadWords words;
  private final LineMatcher matcher;
  private final MissingColumns columns;
  private final RowLabels labels;
  private final List<Section> sections = new ArrayList<>();

  LinesDown(SheetContent content, HeadWords words, LineMatcher matcher, MissingColumns columns) {
    this.columns = columns;
    this.content = content;
    this.words = words;
    this.matcher = matcher;
    this.labels = new RowLabels(words, matcher);
  }

  /** Takes the rows below a head. */
  void add(Head printed, List<Row> rows) {
    Head head = printed.isEmpty() && words.isList() ? ListHead.of(rows, words, matcher) : printed;
    Section section = start(head);
    for (Row row : rows) {
      Labelled labelled = labelled(row, section.head());
      boolean isGroup = labelled.match().outcome() == Outcome.UNKNOWN && isGroup(labelled.key());
      boolean isAlone = row.isOneText();
      if (isGroup && isAlone && !isHeadOf(section.head(), labelled.key())) {
        section = start(new Head(words, List.of()));
      }
      if (!isGroup || !isAlone && row.firstColumn(labelled.label() + 1) >= 0) {
        section.rows().add(labelled);
      }
    }
  }

  private Section start(Head head) {
    Section section = new Section(head, new ArrayList<>());
    sections.add(section);
    return section;
  }

  private boolean isGroup(LabelKey key) {
    return words.isStub(key) && !matcher.knows(key);
  }

  private Labelled labelled(Row row, Head head) {
    int firstFigure = head.firstFigure();
    int among = firstFigure < 0 || words.isList() ? -1 : labels.among(row, firstFigure);
    int label = among >= 0 ? among : labels.of(row, head);
    LabelKey key = row.key(label);
    boolean isAlone = row.firstColumn(label + 1) < 0 || row.isOneText();
    Match match =
        isAlone && isGroup(key)
            ? new Match(Outcome.UNKNOWN, null)
            : matcher.next(key, labels.groups(row, label));
    return new Labelled(row, head, label, among >= 0, match);
  }

  /** Whether a head names columns of the lines of a group. */
  private boolean isHeadOf(Head head, LabelKey group) {
    return words.table().lines().stream()
        .filter(line -> line.stubs().stream().anyMatch(stub -> SheetFormat.is(stub, group)))
        .anyMatch(line -> IntStream.of(head.places(words.printed(line))).anyMatch(i -> i >= 0));
  }

  /**
   * Reads all rows.
   *
   * @param areFilled whether rows go on in blanks to the end of their table
   */
  void read(boolean areFilled) {
    Table table = words.table();
    boolean isWholeForm =
        table.equals(content.edition().catalogue().tables().get(0)) && words.isList();
    if (isWholeForm && !content.isLayoutNamed()) {
      LayoutGuess.of(
          content, sections.stream().flatMap(section -> section.rows().stream()).toList());
    }
    SectionFigures reader = new SectionFigures(content, words, matcher, columns, areFilled);
    sections.forEach(section -> reader.read(section.head(), section.rows()));
  }
}
