package org.opendisclosure.io.quirks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opendisclosure.io.grid.CellText;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.sheet.Printout;
import org.opendisclosure.model.cell.Figures;

/** Takes a form as all formats print it. */
final class DocumentPrintout implements Printout {

  private final List<Block> blocks;
  private Grid header;

  DocumentPrintout(Document document) {
    this.blocks = document.blocks();
  }

  @Override
  public void header(String label, String value) {
    row(List.of(label, value));
  }

  @Override
  public void title(String title) {
    blocks.add(new Paragraph(Paragraph.Role.TITLE, title));
  }

  @Override
  public void heading(String title) {
    blocks.add(new Paragraph(Paragraph.Role.HEADING, title));
  }

  @Override
  public void narrative(String title, String text) {
    heading(title);
    blocks.add(new Paragraph(Paragraph.Role.NARRATIVE, text));
  }

  @Override
  public void row(List<String> texts) {
    if (header == null) {
      header = Grid.ofHeader();
      blocks.add(header);
    }
    Stream<Box> boxes = texts.stream().map(text -> Box.of(Box.Role.NUMBER_OR_UNIT, text));
    header.rows().add(Grid.Row.of(false, boxes));
  }

  @Override
  public void table(PrintedForm form, PrintedTable table) {
    Grid grid = Grid.of(table.table());
    for (PrintedTable.Section section : table.sections()) {
      place(grid, section.head(), true, table.columns(), form.figures());
      place(grid, section.body(), false, table.columns(), form.figures());
    }
    blocks.add(grid);
  }

  private static void place(
      Grid grid, List<List<TableCell>> rows, boolean isHead, int columns, Figures figures) {
    Box[][] places = new Box[rows.size()][columns];
    for (int i = 0; i < rows.size(); i++) {
      int column = 0;
      for (TableCell cell : rows.get(i)) {
        while (places[i][column] != null) {
          column++;
        }
        Box box = box(cell, figures);
        for (int row = i; row < i + cell.rows(); row++) {
          for (int c = column; c < column + cell.columns(); c++) {
            places[row][c] = box;
          }
        }
      }
      grid.rows().add(new Grid.Row(isHead, new ArrayList<>(List.of(places[i]))));
    }
  }

  private static Box box(TableCell cell, Figures figures) {
    if (cell instanceof TableCell.Figure figure) {
      return Box.figure(
          figure.cell(), CellText.of(figures, figure), Meaning.of(figures, figure.cell()));
    }
    Box.Role role = cell instanceof TableCell.Label ? Box.Role.LABEL : Box.Role.NUMBER_OR_UNIT;
    return Box.of(role, cell.words());
  }
}
