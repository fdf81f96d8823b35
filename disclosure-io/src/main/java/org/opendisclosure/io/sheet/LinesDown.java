package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.io.text.LineMatcher.Match;
import org.opendisclosure.io.text.LineMatcher.Outcome;
import org.opendisclosure.model.cell.Table;

/** Finds the lines of rows that have a label each, below heads that name the columns. */
final class LinesDown {

  private final SheetContent content;
  private final HeadWords words;
  private final LineMatcher matcher;
  private final RowLabels labels;
  private final List<List<Labelled>> sections = new ArrayList<>();

  LinesDown(SheetContent content, HeadWords words, LineMatcher matcher) {
    this.content = content;
    this.words = words;
    this.matcher = matcher;
    this.labels = new RowLabels(words, matcher);
  }

  /** Takes the rows below a head. */
  void add(Head printed, List<Row> rows) {
    Head head = printed.isEmpty() && words.isList() ? ListHead.of(rows, words, matcher) : printed;
    List<Labelled> section = new ArrayList<>();
    for (Row row : rows) {
      Labelled labelled = labelled(row, head);
      boolean isGroup = labelled.match().outcome() == Outcome.UNKNOWN && isGroup(labelled.text());
      boolean isAlone = row.isOneText();
      if (isGroup && isAlone && !isHeadOf(head, LabelKey.of(labelled.text()))) {
        head = new Head(words, List.of());
      }
      if (!isGroup || !isAlone && row.firstColumn(labelled.label() + 1) >= 0) {
        section.add(labelled);
      }
    }
    sections.add(section);
  }

  private boolean isGroup(String text) {
    return words.isStub(LabelKey.of(text)) && !matcher.knows(text);
  }

  private Labelled labelled(Row row, Head head) {
    int firstFigure = head.firstFigure();
    int among = firstFigure < 0 || words.isList() ? -1 : labels.among(row, firstFigure);
    int label = among >= 0 ? among : labels.of(row, head);
    String text = row.text(label);
    boolean isAlone = row.firstColumn(label + 1) < 0 || row.isOneText();
    Match match =
        isAlone && isGroup(text)
            ? new Match(Outcome.UNKNOWN, null)
            : matcher.next(text, labels.groups(row, label));
    return new Labelled(row, head, label, among >= 0, match);
  }

  /** Whether a head names columns of the lines of a group. */
  private boolean isHeadOf(Head head, LabelKey group) {
    return words.table().lines().stream()
        .filter(line -> line.stubs().stream().anyMatch(stub -> SheetFormat.is(stub, group)))
        .anyMatch(line -> IntStream.of(head.places(HeadWords.printed(line))).anyMatch(i -> i >= 0));
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
      LayoutGuess.of(content, sections.stream().flatMap(List::stream).toList());
    }
    SectionFigures reader = new SectionFigures(content, words, matcher, areFilled);
    sections.forEach(reader::read);
  }
}
