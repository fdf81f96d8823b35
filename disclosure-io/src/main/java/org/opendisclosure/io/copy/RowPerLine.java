package org.opendisclosure.io.copy;

import java.util.List;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.sheet.several.SeveralForms;
import org.opendisclosure.model.layout.Layouts;

/** A text in which each row of a table is a line, and each cell ends with a sign. */
final class RowPerLine {

  private RowPerLine() {}

  /** Whether the lines are a table of several forms, of which each row has a cell for each. */
  static boolean holdsSeveralForms(List<TextLine> lines, CopyStyle style, Layouts layouts) {
    List<Row> rows =
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(line -> Row.of(line.number(), fields(line, style)))
            .toList();
    long widths = rows.stream().map(Row::size).filter(size -> size > 1).distinct().count();
    return widths == 1 && SeveralForms.areIn(rows, layouts);
  }

  private static List<String> fields(TextLine line, CopyStyle style) {
    return style.hasCells(line) ? style.split(line) : List.of(line.bare());
  }

  /** Hands the lines on, each a paragraph or a row. */
  static void hand(List<TextLine> lines, CopyStyle style, Publication publication) {
    for (TextLine line : lines) {
      boolean hasRoom =
          style.hasCells(line)
              ? publication.row(line.number(), style.split(line))
              : publication.paragraph(line.number(), line.bare());
      if (!hasRoom) {
        return;
      }
    }
  }
}
