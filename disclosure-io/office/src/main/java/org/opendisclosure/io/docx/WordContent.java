package org.opendisclosure.io.docx;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.CellSpan;
import org.opendisclosure.io.word.TextFlow;
import org.opendisclosure.io.word.WordRow;

/** Walks the text of a document in the order of reading: paragraphs, and the rows of its tables. */
final class WordContent {

  private static final int MAX_SPAN = GridBuilder.MAX_COLUMNS;

  /** Twentieths of a point of which nobody reads anything. */
  private static final int FLAT = 20;

  private final WordParagraph.Context context;
  private final WordXml xml;
  private final TextFlow flow;
  private final AltChunks chunks;

  WordContent(WordParagraph.Context context, TextFlow flow, AltChunks chunks) {
    this.chunks = chunks;
    this.context = context;
    this.xml = context.xml();
    this.flow = flow;
  }

  void read() throws RefusedException {
    while (!flow.isFull() && xml.next(0)) {
      switch (xml.name()) {
        case "background" -> flow.color();
        case "body" -> blocks(null);
        default -> {}
      }
    }
    flow.end();
  }

  /** The paragraphs and tables of the body or a text box. */
  private void blocks(@Nullable WordRow row) throws RefusedException {
    int depth = xml.depth();
    while (!flow.isFull() && xml.next(depth)) {
      block(row);
    }
  }

  private void block(@Nullable WordRow row) throws RefusedException {
    switch (xml.name()) {
      case "p" -> new WordParagraph(context, flow.paragraph(row), () -> box(row)).read(flow);
      case "tbl" -> table(row);
      case "altChunk" -> chunk(row);
      default -> context.asides().take(xml);
    }
  }

  /** Reads another file that stands for a part of the text. */
  private void chunk(@Nullable WordRow row) throws RefusedException {
    String id = xml.attribute("id");
    xml.skip();
    if (!chunks.read(id == null ? "" : id, flow, row)) {
      context.counted().elsewhere();
    }
  }

  private void box(@Nullable WordRow row) throws RefusedException {
    flow.beginBox();
    blocks(row);
    flow.endBox();
  }

  private void table(@Nullable WordRow outer) throws RefusedException {
    TextFlow.Table table = flow.table(outer);
    int depth = xml.depth();
    while (!flow.isFull() && xml.next(depth)) {
      switch (xml.name()) {
        case "tr" -> row(table);
        case "tblPr" -> {
          if (isShaded()) {
            table.color();
          }
        }
        default -> context.asides().take(xml);
      }
    }
  }

  /** Reads the properties of a table; tells whether it may stand on a color. */
  private boolean isShaded() throws RefusedException {
    boolean isShaded = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      isShaded |=
          switch (xml.name()) {
            case "tblStyle" -> context.styles().isShading(xml.value());
            case "shd" -> xml.isShade();
            default -> false;
          };
    }
    return isShaded;
  }

  private void row(TextFlow.Table table) throws RefusedException {
    WordRow row = flow.row(table);
    boolean isShown = true;
    int depth = xml.depth();
    while (!flow.isFull() && xml.next(depth)) {
      switch (xml.name()) {
        case "trPr" -> isShown = isShown(row);
        case "tc" -> {
          flow.cell(table, row);
          flow.endCell(table, row, cell(row));
        }
        default -> context.asides().take(xml);
      }
    }
    flow.endRow(table, row, isShown);
  }

  /** Reads the properties of a row; tells whether it is there to be seen. */
  private boolean isShown(WordRow row) throws RefusedException {
    boolean isShown = true;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridBefore" -> row.leave(xml.number(MAX_SPAN, 0));
        case "hidden", "trHeight" -> {
          if (xml.name().equals("hidden") ? xml.isOn() : isFlat()) {
            row.hide();
            isShown = false;
          }
        }
        case "ins" -> context.counted().insertion();
        case "del" -> {
          context.counted().deletion();
          isShown = false;
        }
        case "trPrChange" -> xml.skip();
        default -> {}
      }
    }
    return isShown;
  }

  /** Whether a row of just this height shows nothing. */
  private boolean isFlat() {
    return "exact".equals(xml.attribute("hRule")) && xml.number(MAX_SPAN, MAX_SPAN) <= FLAT;
  }

  /** Reads what stands in a cell; gives what it takes of the grid. */
  private CellSpan cell(WordRow row) throws RefusedException {
    CellSpan span = CellSpan.ONE;
    int depth = xml.depth();
    while (!flow.isFull() && xml.next(depth)) {
      switch (xml.name()) {
        case "gridSpan" -> span = span.across(Math.max(1, xml.number(MAX_SPAN, 1)));
        case "vMerge" -> span = span.down(xml.value().equals("restart"));
        case "hMerge" -> span = span.along(xml.value().equals("restart"));
        case "shd" -> {
          if (xml.isShade()) {
            row.color();
          }
        }
        case "tcPrChange" -> xml.skip();
        default -> block(row);
      }
    }
    return span;
  }
}
