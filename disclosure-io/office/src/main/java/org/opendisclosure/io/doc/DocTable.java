package org.opendisclosure.io.doc;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.word.EdgeColumns;

/** A table: its rows, whose cells stand side by side by their edges. */
final class DocTable implements DocBlock {

  private final List<Row> rows = new ArrayList<>();

  /** A row: what stands in its cells, and what its end says of it. */
  static final class Row {
    private final List<List<DocBlock>> cells = new ArrayList<>();
    private List<DocBlock> cell = new ArrayList<>();
    private DocRowShape shape = DocRowShape.UNKNOWN;
    private int end;

    void add(DocBlock block) {
      cell.add(block);
    }

    void endCell() {
      cells.add(cell);
      cell = new ArrayList<>();
    }

    /** Ends the row by its last paragraph. */
    void end(DocParagraph mark) {
      shape = DocRowShape.of(new Sprms(mark.properties(), DocParagraph.BEHIND_STYLE));
      end = mark.start();
    }

    /** The cells; a last one that has no end is one. */
    List<List<DocBlock>> cells() {
      if (!cell.isEmpty()) {
        endCell();
      }
      return cells;
    }

    DocRowShape shape() {
      return shape;
    }

    /** The character that ends it; 0 if it has no end. */
    int end() {
      return end;
    }
  }

  Row addRow() {
    Row row = new Row();
    rows.add(row);
    return row;
  }

  List<Row> rows() {
    return rows;
  }

  EdgeColumns columns() {
    return EdgeColumns.of(rows.stream().map(row -> row.shape().edges()).toList());
  }
}
