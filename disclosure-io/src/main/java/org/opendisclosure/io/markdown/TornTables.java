package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.copy.TextLine;

/**
 * Tables of bars from which a program dropped the places of merged cells: rows are wider than their
 * head, or have no head at all. Nothing but the words of their headings tells the columns, as in a
 * text copy, which they become.
 */
final class TornTables {

  private static final int FEWEST_LINES = 2;

  private TornTables() {}

  /** Whether some tables of a document are such. */
  static boolean areIn(List<MarkdownBlock> blocks) {
    long lines = blocks.stream().filter(TornTables::isBarred).count();
    return lines >= FEWEST_LINES
        || blocks.stream().anyMatch(b -> b instanceof MarkdownBlock.Table table && isTorn(table));
  }

  private static boolean isBarred(MarkdownBlock block) {
    return block instanceof MarkdownBlock.Text text && text.text().indexOf('|') >= 0
        || block instanceof MarkdownBlock.Tags tags
            && tags.lines().stream().anyMatch(line -> line.text().indexOf('|') >= 0);
  }

  private static boolean isTorn(MarkdownBlock.Table table) {
    int width = table.rows().stream().mapToInt(row -> row.row().size()).findFirst().orElse(0);
    long wider = table.rows().stream().filter(row -> row.row().size() > width).count();
    return 2 * wider > table.rows().size();
  }

  /** The lines of a document as those of a text copy, in which bars part cells. */
  static List<TextLine> copied(List<TextLine> lines) {
    List<TextLine> copied = new ArrayList<>();
    for (TextLine line : lines.subList(FrontMatter.end(lines), lines.size())) {
      String text = line.bare();
      boolean isRule =
          text.indexOf('-') >= 0 && text.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
      copied.add(new TextLine(line.number(), isRule ? "" : copied(text)));
    }
    return copied;
  }

  private static String copied(String line) {
    if (line.indexOf('|') < 0) {
      return String.join("", CommonMark.lines(line.replaceFirst("^#{1,6}\\s*", "")));
    }
    List<String> cells = Markdown.cells(line).stream().map(CommonMark::text).toList();
    return cells.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", cells);
  }
}
