package org.opendisclosure.io.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts the paragraphs of a text together to tables, by how deep in such each one stands. */
final class DocOutline {

  /** A table while it is put together. */
  private static final class Open {
    final DocTable table;
    DocTable.Row row;

    Open(DocTable table) {
      this.table = table;
      this.row = table.addRow();
    }
  }

  private final List<DocBlock> blocks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** Whether the present row of the innermost table has ended. */
  private boolean isRowOver;

  private DocOutline() {}

  static List<DocBlock> of(List<DocParagraph> paragraphs) {
    DocOutline outline = new DocOutline();
    paragraphs.forEach(outline::take);
    return outline.blocks;
  }

  private void take(DocParagraph paragraph) {
    while (open.size() > paragraph.depth()) {
      open.pop();
      isRowOver = false;
    }
    while (open.size() < paragraph.depth()) {
      open();
    }
    Open table = open.peek();
    if (table == null) {
      blocks.add(paragraph);
      return;
    }
    if (isRowOver) {
      table.row = table.table.addRow();
      isRowOver = false;
    }
    put(table.row, paragraph);
  }

  private void open() {
    DocTable table = new DocTable();
    Open outer = open.peek();
    if (outer == null) {
      blocks.add(table);
    } else {
      if (isRowOver) {
        outer.row = outer.table.addRow();
      }
      outer.row.add(table);
    }
    open.push(new Open(table));
    isRowOver = false;
  }

  private void put(DocTable.Row row, DocParagraph paragraph) {
    if (paragraph.isRowEnd()) {
      row.end(paragraph);
      isRowOver = true;
      return;
    }
    row.add(paragraph);
    if (paragraph.endsCell()) {
      row.endCell();
    }
  }
}
