package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.Publication;

/**
 * Hands on the rows of copied tables whose cells are complete. A row whose cells do not fit the
 * head of its table keeps its label only; what stood in it is noted.
 */
final class CopyRows {

  /**
   * A row that waits for the end of its table.
   *
   * @param fields its cells
   * @param values how many of the last are figures of the row's line
   */
  private record Waiting(int line, List<String> fields, int values) {}

  /** In how many rows at least no figure may be clear before a table is given up. */
  private static final int FEW = 3;

  private final CopyWords words;
  private final Publication publication;
  private final List<Waiting> table = new ArrayList<>();
  private long clear;
  private int unclear;

  /**
   * What else is asked of rows below a head that was put together; null where cells keep places.
   */
  private @Nullable CopyFit fit;

  /** Whether blank cells of merged labels stand behind labels of the table. */
  private boolean keepsBlanks;

  private boolean hasRoom = true;

  CopyRows(CopyWords words, Publication publication) {
    this.words = words;
    this.publication = publication;
  }

  boolean hasRoom() {
    return hasRoom;
  }

  /** Begins another part of the form. */
  void startPart() {
    clear = 0;
    unclear = 0;
  }

  /**
   * Ends a table. Where most rows of its part so far do not fit their head, cells are broken or
   * lost throughout; a row that has the right number of them has it by chance.
   */
  void end() {
    clear += table.stream().filter(row -> row.values > 0).count();
    boolean isWreck = unclear >= FEW && unclear > clear;
    for (Waiting row : table) {
      if (isWreck && row.values > 0) {
        int label = row.fields.size() - row.values - 1;
        publication.refuse(
            row.line, 0, row.fields.get(label), row.fields, CopyProblems.among(unclear));
        hasRoom &= publication.row(row.line, row.fields.subList(0, label + 1));
      } else {
        hasRoom &= publication.row(row.line, row.fields);
      }
    }
    table.clear();
    fit = null;
    keepsBlanks = false;
  }

  /** What is asked of the rows from here on. */
  void expect(@Nullable CopyFit wanted) {
    fit = wanted;
  }

  /** Says that blank cells of merged labels may stand behind labels from here on. */
  void keepBlanks() {
    keepsBlanks = true;
  }

  /** Hands on a row below a head. */
  void hand(CopyRow ready, CopyHead known) {
    List<String> cells = ready.cells();
    long stated = cells.stream().filter(cell -> !cell.isEmpty()).count();
    if (isField(cells)
        || known.grid() > 0
            && cells.size() >= known.grid()
            && isBlank(ready.after(known.grid() - 1))
        || known.kind() == CopyHead.Kind.COLUMNS && known.width() == 0) {
      hand(ready.line(), cells);
      return;
    }
    if (known.kind() == CopyHead.Kind.REVIEW) {
      review(ready, known);
      return;
    }
    int label = ready.label(known.lead());
    List<String> before = label < 0 ? List.of() : stated(cells.subList(0, label));
    if (label < 0 || stated == 1 && !words.isLine(cells.get(label))) {
      unclear += label < 0 && cells.stream().anyMatch(CopyFigure::is) ? 1 : 0;
      hand(ready.line(), cells);
      return;
    }
    before = withoutHeadings(ready, known, before);
    int most = known.kind() == CopyHead.Kind.LIST ? known.lead() : CopyHead.LABELS - 1;
    List<String> values = values(ready.after(label), known.width());
    boolean isBlankFirst = !isBlank(values) && values.get(0).isEmpty();
    keepsBlanks |= isBlankFirst && values.size() > known.width();
    boolean isClear =
        !ready.isUncertain()
            && !(isBlankFirst && keepsBlanks)
            && !isBlankAround(ready.after(label), values.size())
            && before.size() <= most
            && hasUnit(values, known)
            && (fit == null || fit.isClear(cells.get(label), ready.after(label)));
    List<String> fields =
        new ArrayList<>(Collections.nCopies(Math.max(0, most - before.size()), ""));
    fields.addAll(before.subList(Math.max(0, before.size() - most), before.size()));
    fields.add(cells.get(label));
    boolean isWhole = known.grid() == 0 && values.size() == known.width() || values.isEmpty();
    if (isClear && isWhole) {
      fields.addAll(values);
      table.add(new Waiting(ready.line(), fields, values.size()));
    } else {
      refuse(ready, cells.get(label), known.width(), isClear ? values.size() : known.width());
      hand(ready.line(), fields);
    }
  }

  /** The labels before that of a row; the headings of a list are rows without cells. */
  private List<String> withoutHeadings(CopyRow ready, CopyHead known, List<String> before) {
    boolean isList = known.kind() == CopyHead.Kind.LIST && known.lead() == 0;
    if (!isList || !before.stream().allMatch(words::isGroup)) {
      return before;
    }
    before.forEach(heading -> hand(ready.line(), List.of(heading)));
    return List.of();
  }

  /** Whether a row states a field of the header, as those below the tables do. */
  private static boolean isField(List<String> cells) {
    return cells.size() == 2 && BareText.isHeader(cells.get(0));
  }

  /**
   * Whether blank cells stand before and behind the values, so that either may be too many: those
   * of merged labels, or those that fill the row up.
   */
  private static boolean isBlankAround(List<String> cells, int size) {
    return size < cells.size() && cells.get(0).isEmpty() && !isBlank(cells);
  }

  private static boolean hasUnit(List<String> values, CopyHead known) {
    int unit = known.unit();
    return unit < 0 || unit >= values.size() || CopyFigure.mayBeUnit(values.get(unit));
  }

  private void review(CopyRow ready, CopyHead known) {
    List<String> values = values(ready.cells(), known.width());
    boolean isWhole = !ready.isUneven() && (fit == null || fit.isWhole(ready.cells()));
    if (values.size() == known.width() && !ready.isUncertain() && known.grid() == 0 && isWhole) {
      hand(ready.line(), values);
    } else if (known.width() == 0) {
      publication.refuse(ready.line(), 0, "", ready.cells(), Problems.UNCLEAR_GROUPS);
    } else {
      refuse(ready, "", known.width(), values.size());
    }
  }

  private void refuse(CopyRow ready, String label, int expected, int found) {
    unclear++;
    publication.refuse(
        ready.line(),
        0,
        label,
        ready.cells(),
        expected == found ? CopyProblems.unclear() : CopyProblems.width(expected, found));
  }

  /** The cells without blank ones at the end, as far as these are more than expected. */
  private static List<String> values(List<String> cells, int width) {
    int size = cells.size();
    while (size > width && cells.get(size - 1).isEmpty()) {
      size--;
    }
    return cells.subList(0, size);
  }

  private static List<String> stated(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** Hands on a row as it is. */
  void hand(int line, List<String> fields) {
    table.add(new Waiting(line, fields, 0));
  }
}
