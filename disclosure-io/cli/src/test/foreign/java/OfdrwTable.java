// library org.ofdrw:ofdrw-layout:2.3.1

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.FontSetting;

/**
 * Lists of cells as OFD of ofdrw-layout: pairs of a list and a file. The program draws the lines of
 * text of every other file itself, and has the library lay out those of the others.
 */
public final class OfdrwTable {

  private static final double SIZE = 3;
  private static final double LINE = 4.5;
  private static final double WIDTH = 400;
  private static final double LEFT = 10;
  private static final double ROOM = 1;

  private record Cell(int row, int column, int rows, int columns, String text) {

    static Cell of(String line) {
      String[] part = line.split("\t", -1);
      return new Cell(
          Integer.parseInt(part[0]),
          Integer.parseInt(part[1]),
          Integer.parseInt(part[2]),
          Integer.parseInt(part[3]),
          part[4]);
    }
  }

  private final List<Cell> cells;
  private final boolean isDrawn;
  private final Font font;
  private final double[] tops;

  private OfdrwTable(List<Cell> cells, boolean isDrawn, Font font) {
    this.cells = cells;
    this.isDrawn = isDrawn;
    this.font = font;
    this.tops = tops();
  }

  public static void main(String[] args) throws Exception {
    Font font = new Font("SimSun", "SimSun");
    for (int i = 0; i < args.length; i += 2) {
      List<Cell> cells = Files.readAllLines(Path.of(args[i])).stream().map(Cell::of).toList();
      new OfdrwTable(cells, i % 4 == 0, font).write(Path.of(args[i + 1]));
    }
  }

  private double[] tops() {
    int count = cells.stream().mapToInt(cell -> cell.row + cell.rows).max().orElse(0);
    double[] tops = new double[count + 1];
    tops[0] = 10;
    for (int i = 0; i < count; i++) {
      int row = i;
      int lines =
          cells.stream()
              .filter(cell -> cell.row == row && cell.rows == 1)
              .mapToInt(cell -> lines(cell).size())
              .max()
              .orElse(1);
      tops[i + 1] = tops[i] + Math.max(1, lines) * LINE + 2 * ROOM;
    }
    return tops;
  }

  /** A row of one cell is a paragraph. */
  private boolean isParagraph(Cell cell) {
    return cells.stream().filter(other -> other.row == cell.row).count() == 1
        && cells.stream()
            .noneMatch(other -> other.row < cell.row && other.row + other.rows > cell.row);
  }

  private double left(Cell cell) {
    return isParagraph(cell) ? LEFT : LEFT + cell.column * column();
  }

  private double width(Cell cell) {
    return isParagraph(cell) ? WIDTH : cell.columns * column();
  }

  private double column() {
    int columns = cells.stream().mapToInt(cell -> cell.column + cell.columns).max().orElse(1);
    return WIDTH / columns;
  }

  private List<String> lines(Cell cell) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (int c : cell.text.codePoints().toArray()) {
      double wide = c < 0x2000 ? 0.6 * SIZE : SIZE;
      if (used + wide > width(cell) - 3 * ROOM) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(c);
      used += wide;
    }
    lines.add(line.toString());
    return lines;
  }

  private void write(Path file) throws IOException {
    double height = tops[tops.length - 1] + 10;
    try (OFDDoc document = new OFDDoc(file)) {
      VirtualPage page = new VirtualPage(new PageLayout(WIDTH + 2 * LEFT, height));
      Canvas canvas = new Canvas(0, 0, WIDTH + 2 * LEFT, height);
      canvas.setPosition(Position.Absolute);
      canvas.setDrawer(this::draw);
      page.add(canvas);
      for (Cell cell : cells) {
        if (!isDrawn && !cell.text.isEmpty()) {
          page.add(paragraph(cell));
        }
      }
      document.addVPage(page);
    }
  }

  private void draw(DrawContext context) throws IOException {
    context.setFont(new FontSetting(SIZE, font));
    for (Cell cell : cells) {
      if (!isParagraph(cell)) {
        frame(cell, context);
      }
      List<String> lines = isDrawn ? lines(cell) : List.of();
      for (int i : IntStream.range(0, lines.size()).toArray()) {
        if (!lines.get(i).isEmpty()) {
          double down = tops[cell.row] + ROOM + i * LINE + SIZE;
          context.fillText(lines.get(i), left(cell) + ROOM, down);
        }
      }
    }
  }

  private void frame(Cell cell, DrawContext context) {
    double height = tops[cell.row + cell.rows] - tops[cell.row];
    context.strokeRect(left(cell), tops[cell.row], width(cell), height);
  }

  private Paragraph paragraph(Cell cell) {
    double height = tops[cell.row + cell.rows] - tops[cell.row] - ROOM;
    Paragraph paragraph =
        new Paragraph(
            left(cell) + ROOM,
            tops[cell.row] + ROOM,
            width(cell) - 2 * ROOM,
            Math.max(LINE, height));
    paragraph.setDefaultFont(font);
    paragraph.setFontSize(SIZE);
    paragraph.setLineSpace(LINE - SIZE);
    return paragraph.add(cell.text);
  }
}
