package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.Publication;

/** Puts the rows of copied tables together again, cell by cell, and has them handed on. */
final class CopyTables {

  /** No row of a form comes near; what has more cells is no row. */
  private static final int MOST_CELLS = 64;

  private final CopyWords words;
  private final Publication publication;
  private final Notes notes;
  private final CopyRows rows;

  /** Whether nothing but the words says where a row ends. */
  private boolean isUnmarked;

  /** Whether cells stand one below the other, or several rows in a line. */
  private boolean isFlow;

  /** Whether a sign opens each row. */
  private boolean areOpened;

  private final List<CopyRow> headings = new ArrayList<>();
  private @Nullable CopyHead head;
  private boolean isAfterHead;

  /** Whether nothing stands in the last cell of the row that ended last. */
  private boolean endsBlank;

  /** Whether it is not known what the first cell of the next row is. */
  private boolean isNextUncertain;

  private boolean isNoted;
  private CopyRow row;
  private @Nullable CopyRow held;
  private boolean hasRoom = true;

  CopyTables(CopyWords words, Publication publication, Notes notes) {
    this.words = words;
    this.publication = publication;
    this.notes = notes;
    this.rows = new CopyRows(words, publication);
    this.row = new CopyRow(words);
  }

  /** Says how the cells that follow stand. */
  void flow(boolean hasRows, boolean areUnmarked) {
    isFlow = hasRows;
    isUnmarked = areUnmarked;
  }

  /** Says whether a sign opens each row, so that it was taken for a cell where a row has none. */
  void opened(boolean areRowsOpened) {
    areOpened = areRowsOpened;
  }

  /** Whether a row of a list has its label, and not as many cells behind it as its head. */
  boolean lacksValues() {
    return lacksFigures() && isInList() && row.label(lead()) >= 0;
  }

  /** Whether a row below the head has been begun that needs more cells, and no label first. */
  boolean lacksFigures() {
    return isOpen() && !row.areHeadings() && !row.cells().stream().allMatch(words::isGroup);
  }

  private boolean isInList() {
    return head != null && head.kind() == CopyHead.Kind.LIST;
  }

  boolean hasRoom() {
    return hasRoom && rows.hasRoom();
  }

  /** Whether a row has been begun that needs more cells. */
  boolean isOpen() {
    return !row.isEmpty() && !isFull();
  }

  /** Whether cells of a table came last. */
  boolean isInTable() {
    return isAfterHead || !row.isEmpty() || !headings.isEmpty();
  }

  /**
   * A number on a line of its own: that of a page if it stands between two rows, the first of which
   * may not lack it.
   */
  void number(int line, String text, boolean mayBePage) {
    boolean isInRow = isOpen();
    if (isInRow) {
      row.doubt();
    }
    if (mayBePage && !isInRow && !endsBlank && !lacksLast()) {
      pageNumber(line, text);
    } else {
      publication.refuse(line, 0, "", List.of(text), CopyProblems.loneNumber());
    }
  }

  /** Whether the row that ended last has fewer cells than its table. */
  private boolean lacksLast() {
    CopyRow last = held;
    if (last == null || isInList()) {
      return false;
    }
    CopyHead known = head == null ? CopyHead.columns(widthOf(last)) : head;
    int label = known.kind() == CopyHead.Kind.REVIEW ? -1 : last.label(known.lead());
    return label >= 0 && last.cells().size() - label - 1 < known.width();
  }

  /** A number that may be that of a page, or the first cell of a row, or one of the row before. */
  void unclearNumber(int line, String text) {
    publication.refuse(line, 0, "", List.of(text), CopyProblems.loneNumber());
    row.doubt();
    isNextUncertain = true;
  }

  void pageNumber(int line, String text) {
    notes.correct(line, 0, "", text, CopyProblems.pageNumber());
  }

  /** Text that is no cell; a table goes on behind it only if it has a head of its own. */
  void paragraph(int line, String text) {
    end();
    if (words.isTitle(text)) {
      isNoted = false;
      rows.startPart();
    }
    hasRoom &= publication.paragraph(line, text);
  }

  /** Ends the table. */
  void end() {
    endRow();
    release();
    headings.clear();
    head = null;
    rows.end();
    isAfterHead = false;
  }

  void cell(int line, String text) {
    if (isUnmarked && CopyFigure.isUnit(text) && !isInList() && row.addUnit(text)) {
      return;
    }
    if (row.cells().size() == MOST_CELLS) {
      row.doubt();
      endRow();
    } else if (isFlow && !row.isEmpty() && startsRow(text)) {
      if (areOpened && isInList() && !row.areHeadings()) {
        row.doubt();
      }
      endRow();
    }
    row.add(line, text);
  }

  private boolean startsRow(String text) {
    boolean isLabel = words.isLine(text) || words.isGroup(text);
    if (row.areHeadings()) {
      boolean isFigure = !text.isEmpty() && !NumberLook.hasWord(text);
      return !text.isEmpty()
          && !words.isHeading(text)
          && (isLabel || (isUnmarked || isFigure) && row.isHeading());
    }
    if (isUnmarked && isInList() && lead() > 0 && isWord(text) && isFull()) {
      row.doubt();
    }
    if (isUnmarked && words.isHeading(text) && !isLabel) {
      return true;
    }
    if (!isLabel) {
      return isUnmarked && isFull();
    }
    int label = row.label(lead());
    boolean hasValues = row.cells().size() > (label < 0 ? lead() : label + 1);
    return hasValues || label >= 0 && !words.isGroup(row.cells().get(label));
  }

  /** Whether a text is none of the numbers with which rows of a numbered list begin. */
  private static boolean isWord(String text) {
    return NumberLook.hasWord(text) && !CopyFigure.is(text);
  }

  private int lead() {
    CopyHead known = head;
    return known == null ? 1 : known.lead();
  }

  private boolean isFull() {
    int width = head().width();
    int label = head().kind() == CopyHead.Kind.REVIEW ? -1 : row.label(lead());
    boolean isHeaded = label >= 0 || head().kind() == CopyHead.Kind.REVIEW;
    return isHeaded && row.cells().size() - label - 1 >= width;
  }

  /** What the head of the table says, or else the label of the row. */
  private CopyHead head() {
    CopyHead known = head;
    if (!headings.isEmpty()) {
      List<List<String>> printed = headings.stream().map(CopyRow::cells).toList();
      known = CopyHead.of(printed, words, isUnmarked);
      if (known != null) {
        boolean isNumbered = isUnmarked && !row.isEmpty() && CopyFigure.isPlain(row.cells().get(0));
        known = isNumbered ? known.numbered() : known;
        hand(known);
      }
      headings.clear();
      head = known;
    }
    if (known != null) {
      return known;
    }
    if (words.edition().isOneTable()) {
      head = CopyHead.list(!row.isEmpty() && !NumberLook.hasWord(row.cells().get(0)));
      return head();
    }
    int label = row.label(0);
    return CopyHead.columns(label < 0 ? 0 : words.width(row.cells().get(label)));
  }

  private void hand(CopyHead known) {
    CopyRow first = headings.get(0);
    boolean isRebuilt = isFlow || headings.size() > 1 && known.grid() == 0;
    if (isRebuilt && !isNoted) {
      String raw = String.join(" | ", headings.stream().map(CopyRow::raw).toList());
      notes.correct(first.line(), 0, "", raw, CopyProblems.merged());
      isNoted = true;
    }
    boolean hasGap = headings.stream().anyMatch(CopyRow::hasBlankBefore);
    boolean hasSpare = headings.stream().allMatch(CopyRow::endsBlank);
    if (isUnmarked && hasGap) {
      rows.keepBlanks();
    }
    rows.expect(known.grid() == 0 ? new CopyFit(words, known, isUnmarked, hasGap, hasSpare) : null);
    known.rows().forEach(texts -> rows.hand(first.line(), texts));
  }

  /** Ends the row at hand. */
  void endRow() {
    CopyRow ended = row;
    row = new CopyRow(words);
    end(ended);
    if (isNextUncertain) {
      row.doubt();
      isNextUncertain = ended.isBlank();
    }
  }

  private void end(CopyRow ended) {
    if (ended.isBlank()) {
      endsBlank |= !ended.isEmpty();
      CopyRow before = held;
      if (isUnmarked && before != null && before.cells().size() < MOST_CELLS) {
        ended.cells().forEach(cell -> before.add(before.line(), cell));
      }
      return;
    }
    endsBlank = ended.endsBlank();
    if (ended.isHeading() || isInHead(ended)) {
      release();
      if (headings.isEmpty()) {
        head = null;
        rows.expect(null);
      }
      headings.add(ended);
      isAfterHead = true;
      return;
    }
    row = ended;
    CopyHead known = head();
    row = new CopyRow(words);
    isAfterHead = true;
    CopyRow before = held;
    boolean isRest = known.kind() != CopyHead.Kind.REVIEW && ended.label(known.lead()) < 0;
    boolean mayGoOn = isRest || known.kind() == CopyHead.Kind.REVIEW;
    if (isUnmarked && before != null && before.cells().size() < MOST_CELLS && mayGoOn) {
      ended.cells().forEach(cell -> before.add(before.line(), cell));
      return;
    }
    if (before != null && isRest && ended.hasSeveral()) {
      before.doubt();
    }
    release();
    held = ended;
  }

  /** Whether a row between headings and figures has parts of headings. */
  private boolean isInHead(CopyRow ended) {
    return !headings.isEmpty() && ended.areWords() && !CopyHead.isList(headings.get(0).cells());
  }

  /** Hands on the row that was held back to see whether what follows belongs to it. */
  private void release() {
    CopyRow ready = held;
    held = null;
    if (ready != null) {
      rows.hand(ready, head == null ? CopyHead.columns(widthOf(ready)) : head);
    }
  }

  private int widthOf(CopyRow ready) {
    int label = ready.label(0);
    return label < 0 ? 0 : words.width(ready.cells().get(label));
  }
}
