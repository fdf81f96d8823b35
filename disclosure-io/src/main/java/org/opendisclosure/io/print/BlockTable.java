package org.opendisclosure.io.print;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.print.TableCell.Figure;
import org.opendisclosure.io.print.TableCell.Label;
import org.opendisclosure.io.print.TableCell.Scope;
import org.opendisclosure.io.print.TableCell.Value;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** Table two: blocks of lines, each under its own column headings. */
final class BlockTable {

  private final int figures;
  private final List<PrintedTable.Section> sections = new ArrayList<>();
  private List<String> block = List.of();
  private List<String> headings = List.of();

  private BlockTable(int figures) {
    this.figures = figures;
  }

  static PrintedTable of(Table table, List<PrintedLine> lines) {
    BlockTable blocks =
        new BlockTable(lines.stream().mapToInt(BlockTable::figures).max().orElse(1));
    for (PrintedLine line : lines) {
      if (line instanceof PrintedLine.Known known) {
        blocks.known(known);
      } else if (line instanceof PrintedLine.Unknown unknown) {
        blocks.row(unknown.line().getLabel(), Value.of(unknown.line().getValues(), blocks.figures));
      }
    }
    return new PrintedTable(table, table.title(), blocks.figures + 1, blocks.sections);
  }

  private static int figures(PrintedLine line) {
    return line instanceof PrintedLine.Known known
        ? headings(known.line()).size()
        : ((PrintedLine.Unknown) line).line().getValues().size();
  }

  private static List<String> headings(Line line) {
    return line.cells().stream()
        .filter(cell -> !UnitCells.isUnit(cell))
        .map(cell -> cell.column())
        .toList();
  }

  private void known(PrintedLine.Known known) {
    Line line = known.line();
    if (!block.equals(line.stubs()) || !headings.equals(headings(line))) {
      boolean isNewBlock = !block.equals(line.stubs());
      block = line.stubs();
      headings = headings(line);
      sections.add(new PrintedTable.Section(head(isNewBlock), new ArrayList<>()));
    }
    row(known.label(), Figure.of(line.cells(), figures));
  }

  private List<List<TableCell>> head(boolean isNewBlock) {
    List<List<TableCell>> head = new ArrayList<>();
    if (isNewBlock) {
      head.add(List.of(new Label(String.join("", block), Scope.COLUMNS, figures + 1, 1)));
    }
    List<TableCell> row = new ArrayList<>();
    row.add(new Label(PrintedWords.CONTENT, Scope.COLUMN));
    for (int i = 0; i < headings.size(); i++) {
      int columns = i < headings.size() - 1 ? 1 : figures - i;
      row.add(new Label(headings.get(i), columns == 1 ? Scope.COLUMN : Scope.COLUMNS, columns, 1));
    }
    head.add(row);
    return head;
  }

  private void row(String label, List<TableCell> values) {
    if (sections.isEmpty()) {
      sections.add(new PrintedTable.Section(List.of(), new ArrayList<>()));
    }
    List<TableCell> row = new ArrayList<>();
    row.add(new Label(label, Scope.ROW));
    row.addAll(values);
    sections.get(sections.size() - 1).body().add(row);
  }
}
