package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.cell.Table;

/**
 * Reads a table: a figure belongs to the cell that the labels of its row and the labels over its
 * column name together, whichever of them name the line.
 *
 * <p>Rows of headings part the table into sections. Of tables that say nothing of merged cells, the
 * labels alone tell.
 */
public final class TableParser {

  private final SheetContent content;
  private final HeadWords words;
  private final LineMatcher matcher;
  private final MissingColumns columns;
  private final LinesDown down;
  private final LinesAcross across;
  private final boolean areFilled;
  private final List<Row> heads = new ArrayList<>();
  private final List<Row> body = new ArrayList<>();

  /**
   * A parser.
   *
   * @param content takes the figures
   * @param table the table
   * @param areFilled whether rows go on in blanks to the end of their table
   */
  public TableParser(SheetContent content, Table table, boolean areFilled) {
    this.content = content;
    this.words = new HeadWords(content.words(), table);
    this.matcher = words.matcher();
    this.areFilled = areFilled;
    this.columns = new MissingColumns(words);
    this.down = new LinesDown(content, words, matcher, columns);
    this.across = new LinesAcross(content, words, columns);
  }

  /** Whether a row is in the table for certain: of its head, or with a known label. */
  public boolean isIn(Row row) {
    return words.isHead(row, false) || UnitLine.isOne(row) || row.hasKey(matcher::knows);
  }

  public void read(List<Row> rows) {
    content.units().clear();
    rows.forEach(content.numbers()::add);
    rows.forEach(this::expect);
    for (Row row : SideBySide.apart(rows)) {
      boolean isBelowHead = body.isEmpty() && !heads.isEmpty();
      if (words.isHead(row, isBelowHead)) {
        if (heads.isEmpty() && body.stream().allMatch(this::mayBeHead)) {
          heads.addAll(body);
          body.clear();
        }
        List<Row> above = linesAbove();
        if (!body.isEmpty()) {
          section();
        }
        heads.addAll(above);
        heads.add(row);
      } else if (!content.units().read(row)) {
        body.add(row);
      }
    }
    section();
    across.read();
    down.read(areFilled);
    columns.tell(content.notes(), rows);
  }

  /** Takes the rows off the body that name the lines of the head below them, each one line. */
  private List<Row> linesAbove() {
    List<Row> above = new ArrayList<>();
    while (!words.isList() && !body.isEmpty() && words.namesLine(body.get(body.size() - 1))) {
      above.add(0, body.remove(body.size() - 1));
    }
    return above;
  }

  /** Whether a row above all heads may stand over headings, whatever it says. */
  private boolean mayBeHead(Row row) {
    return !row.isOneText() && !row.hasNumber(0) && !isLabelled(row);
  }

  /** Reads what stands below a head. */
  private void section() {
    if (heads.isEmpty() && body.isEmpty()) {
      return;
    }
    Head head = new Head(words, heads);
    int width = body.stream().mapToInt(Row::size).max().orElse(head.width());
    Head fitting = new HeadGroups(head, words).inOrder(width);
    if (fitting != head) {
      content.notes().correct(heads.get(0), words.table().title(), "", Problems.GROUP_MISFIT);
    }
    ColumnLines lines = new ColumnLines(fitting, words);
    if (lines.areThere() && body.stream().noneMatch(this::isLabelled)) {
      across.add(lines, body);
    } else {
      down.add(fitting, body);
    }
    heads.clear();
    body.clear();
  }

  private boolean isLabelled(Row row) {
    return row.hasKey(key -> matcher.knows(key) && !words.isColumn(key));
  }

  private void expect(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (!row.isNumber(i)) {
        matcher.expect(row.key(i));
      }
    }
  }
}
