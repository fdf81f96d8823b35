package org.opendisclosure.io.doc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.EdgeColumns;
import org.opendisclosure.io.word.Fields;
import org.opendisclosure.io.word.SeenParagraph;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordRow;

/** Walks the text of a document in the order of reading: paragraphs, and the rows of its tables. */
final class DocContent {

  private final DocFile file;
  private final TextFlow flow;
  private final Fields fields;
  private final Asides asides;
  private boolean isInBox;

  DocContent(DocFile file, TextFlow flow, Fields fields, Asides asides) {
    this.file = file;
    this.flow = flow;
    this.fields = fields;
    this.asides = asides;
  }

  void read() {
    blocks(file.body(), null);
    flow.end();
  }

  private void blocks(List<DocBlock> blocks, @Nullable WordRow row) {
    for (DocBlock block : blocks) {
      if (flow.isFull()) {
        return;
      } else if (block instanceof DocTable table) {
        table(table, row);
      } else {
        paragraph((DocParagraph) block, row);
      }
    }
  }

  private void table(DocTable table, @Nullable WordRow outer) {
    TextFlow.Table shown = flow.table(outer);
    EdgeColumns columns = table.columns();
    for (DocTable.Row row : table.rows()) {
      if (!flow.isFull()) {
        row(row, shown, columns);
      }
    }
  }

  private void row(DocTable.Row row, TextFlow.Table table, EdgeColumns columns) {
    WordRow shown = flow.row(table);
    DocRowShape shape = row.shape();
    shown.leave(columns.before(shape.edges()));
    boolean isSeen = isSeen(row, shown);
    int cell = 0;
    for (List<DocBlock> blocks : row.cells()) {
      flow.cell(table, shown);
      if (shape.isShaded(cell)) {
        shown.color();
      }
      blocks(blocks, shown);
      flow.endCell(table, shown, shape.span(cell, columns.columns(shape.edges(), cell)));
      cell++;
    }
    flow.endRow(table, shown, isSeen);
  }

  /** Whether a row is there to be seen: of some height, and not deleted. */
  private boolean isSeen(DocTable.Row row, WordRow shown) {
    boolean isSeen = !row.shape().isFlat();
    if (!isSeen) {
      shown.hide();
    }
    if (row.end() > 0) {
      file.runs().end(row.end(), row.end() + 1);
      DocRun mark = file.runs().run(row.end(), 0);
      if (mark.isInserted()) {
        asides.insertion();
      }
      if (mark.isDeleted()) {
        asides.deletion();
        isSeen = false;
      }
    }
    return isSeen;
  }

  private void paragraph(DocParagraph paragraph, @Nullable WordRow row) {
    SeenParagraph seen = flow.paragraph(row);
    if (paragraph.isShaded()) {
      seen.color();
    }
    seen.number(file.lists().next(paragraph.list(), paragraph.level()));
    DocText text = new DocText(file, seen, fields, asides, box -> box(box, row));
    text.read(paragraph);
    flow.end(seen);
  }

  /** Reads a text box; of a damaged file its text may be that in which it stands. */
  private void box(DocBoxes.Box box, @Nullable WordRow row) {
    if (!isInBox) {
      isInBox = true;
      flow.beginBox();
      blocks(file.blocks(box.start(), box.end()), row);
      flow.endBox();
      isInBox = false;
    }
  }
}
