package org.opendisclosure.io.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.opendisclosure.io.word.SeenParagraph;
import org.opendisclosure.io.word.TextFlow;

/** Puts paragraphs and cells together to tables, which it hands on when they end. */
final class RtfText {

  private final TextFlow flow;
  private final List<RtfTable> open = new ArrayList<>();
  private final Deque<RtfParagraph> beside = new ArrayDeque<>();
  private RtfParagraph paragraph = new RtfParagraph();
  private RowShape shape = new RowShape();
  private RowShape nested = new RowShape();
  private boolean isRowOpen;

  RtfText(TextFlow flow) {
    this.flow = flow;
  }

  boolean isFull() {
    return flow.isFull();
  }

  void text(String shown, GroupState state) {
    if (state.isOnColor) {
      paragraph.color();
    }
    paragraph.text(shown, state.run);
  }

  /** Takes the automatic number of the present paragraph. */
  void number(String shown) {
    paragraph.number(shown);
  }

  /** Begins a box beside the present paragraph. */
  void beginBox() {
    beside.push(paragraph);
    paragraph = new RtfParagraph();
  }

  /** Ends the box; what stands in it comes before the paragraph. */
  void endBox(int depth) {
    if (!paragraph.isBlank()) {
      endParagraph(depth);
    }
    paragraph = beside.pop();
  }

  void add(Consumer<SeenParagraph> piece) {
    paragraph.add(piece);
  }

  /** Begins to describe a row. */
  void shape(boolean isNested) {
    if (isNested) {
      nested = new RowShape();
    } else {
      shape = new RowShape();
      isRowOpen = true;
    }
  }

  /** The row that is described. */
  RowShape row(boolean isNested) {
    return isNested ? nested : shape;
  }

  /** Ends a paragraph that stands in so many tables, or in a row that was begun. */
  void endParagraph(int depth) {
    RtfParagraph ended = paragraph;
    paragraph = new RtfParagraph();
    if (depth == 0 && !isRowOpen) {
      close(0);
      ended.into(flow, null);
    } else {
      table(Math.max(1, depth)).add(ended);
    }
  }

  /** Ends a cell of a table in so many others, with itself. */
  void endCell(int depth) {
    RtfTable table = table(depth);
    table.add(paragraph);
    paragraph = new RtfParagraph();
    table.endCell();
  }

  /** Ends a row of a table in so many others, with itself. */
  void endRow(int depth) {
    RtfTable table = table(depth);
    table.add(paragraph);
    paragraph = new RtfParagraph();
    table.endRow(depth == 1 ? shape : nested);
    isRowOpen &= depth > 1;
  }

  /** The table in so many others, with itself; those within it end. */
  private RtfTable table(int depth) {
    close(depth);
    while (open.size() < depth) {
      open.add(new RtfTable());
    }
    return open.get(depth - 1);
  }

  /** Ends the tables that stand in so many others. */
  private void close(int depth) {
    while (open.size() > depth) {
      RtfTable ended = open.remove(open.size() - 1);
      ended.endRow(open.isEmpty() ? shape : nested);
      if (open.isEmpty()) {
        ended.into(flow, null);
      } else if (!ended.isBlank()) {
        open.get(open.size() - 1).add(ended);
      }
    }
  }

  /** Ends the document. */
  void end() {
    isRowOpen = false;
    if (!paragraph.isBlank()) {
      endParagraph(open.size());
    }
    close(0);
    flow.end();
  }
}
