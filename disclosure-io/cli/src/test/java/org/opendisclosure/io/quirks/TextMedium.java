package org.opendisclosure.io.quirks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Text as it is copied from a page: what merged cells cover is left out or blank. */
final class TextMedium {

  /** How the cells of a row are written. */
  private enum Look {
    ROWS_WITH_BARS,
    ROWS_WITH_TABS,
    CELLS_WITH_BARS,
    CELLS_BETWEEN_BARS,
    PARAGRAPHS
  }

  private final Document document;
  private final Look look;
  private final boolean isCovered;
  private final boolean keepsBreaks;
  private final StringBuilder text = new StringBuilder();

  private TextMedium(Document document, Random random) {
    this.document = document;
    this.look = Look.values()[random.nextInt(Look.values().length)];
    this.isCovered = random.nextBoolean();
    this.keepsBreaks = random.nextInt(4) == 0;
  }

  static byte[] print(Document document, Random random) {
    TextMedium copy = new TextMedium(document, random);
    copy.print();
    Charset charset = document.isGbk() ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    return copy.text.toString().getBytes(charset);
  }

  private void print() {
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (block instanceof Grid grid) {
        rows(grid).forEach(this::row);
      }
    }
  }

  private List<List<String>> rows(Grid grid) {
    if (isCovered) {
      return SheetMedium.rows(grid);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      List<Box> boxes = grid.rows().get(i).boxes();
      List<String> row = new ArrayList<>();
      for (int column = 0; column < boxes.size(); column++) {
        if (grid.startsAt(i, column)) {
          row.add(boxes.get(column).text());
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private void row(List<String> cells) {
    List<String> row = cells.stream().map(this::content).toList();
    switch (look) {
      case ROWS_WITH_BARS -> text.append(String.join(" | ", row)).append(" |\n");
      case ROWS_WITH_TABS -> text.append(String.join("\t", row)).append('\n');
      case CELLS_WITH_BARS -> row.forEach(cell -> text.append(cell).append(" |\n"));
      case CELLS_BETWEEN_BARS -> row.forEach(cell -> text.append(cell).append("\n|\n"));
      case PARAGRAPHS -> row.forEach(cell -> text.append(cell).append("\n\n"));
    }
  }

  private String content(String cell) {
    return keepsBreaks ? cell : cell.replace('\n', ' ');
  }
}
