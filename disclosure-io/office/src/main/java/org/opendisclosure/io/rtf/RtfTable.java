package org.opendisclosure.io.rtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.word.EdgeColumns;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordRow;

/** A table, whose columns are known when all its rows are. */
final class RtfTable implements RtfBlock {

  /**
   * A row.
   *
   * @param cells what stands in its cells
   * @param shape the edges of its cells
   */
  private record Line(List<List<RtfBlock>> cells, RowShape shape) {}

  private final List<Line> rows = new ArrayList<>();
  private List<List<RtfBlock>> cells = new ArrayList<>();
  private List<RtfBlock> cell = new ArrayList<>();

  /** Adds a paragraph or table to the present cell. */
  void add(RtfBlock block) {
    cell.add(block);
  }

  /** Ends the present cell. */
  void endCell() {
    cells.add(cell);
    cell = new ArrayList<>();
  }

  /** Ends the present row. */
  void endRow(RowShape shape) {
    if (cell.stream().anyMatch(block -> !block.isBlank())) {
      endCell();
    }
    if (!cells.isEmpty()) {
      rows.add(new Line(cells, shape));
    }
    cells = new ArrayList<>();
    cell = new ArrayList<>();
  }

  @Override
  public boolean isBlank() {
    return rows.isEmpty();
  }

  @Override
  public void into(TextFlow flow, @Nullable WordRow outer) {
    EdgeColumns columns = EdgeColumns.of(rows.stream().map(row -> row.shape().edges()).toList());
    TextFlow.Table table = flow.table(outer);
    for (Line row : rows) {
      row(row, columns, flow, table);
    }
  }

  private static void row(Line line, EdgeColumns columns, TextFlow flow, TextFlow.Table table) {
    WordRow row = flow.row(table);
    RowShape shape = line.shape();
    if (shape.isOnColor()) {
      row.color();
    }
    if (shape.isFlat()) {
      row.hide();
    }
    int[] edges = shape.edges();
    row.leave(columns.before(edges));
    for (int i = 0; i < line.cells().size() && !flow.isFull(); i++) {
      flow.cell(table, row);
      line.cells().get(i).forEach(block -> block.into(flow, row));
      flow.endCell(table, row, shape.span(i).across(columns.columns(edges, i)));
    }
    flow.endRow(table, row, !shape.isFlat());
  }
}
