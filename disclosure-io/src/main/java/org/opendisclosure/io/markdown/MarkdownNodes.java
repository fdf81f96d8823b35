package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.opendisclosure.io.copy.TextLine;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;

/** Walks what the parser of Markdown found in some lines of a document. */
final class MarkdownNodes {

  /** A heading without the space that the parser wants. */
  private static final Pattern TIGHT = Pattern.compile("#{1,6}(?=[\\p{IsHan}(\uFF08])");

  /** A title with a number of its own, which needs none of a list. */
  private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]+、");

  private final List<TextLine> lines;
  private final MarkdownDocument document;
  private final int depth;

  MarkdownNodes(List<TextLine> lines, MarkdownDocument document, int depth) {
    this.lines = lines;
    this.document = document;
    this.depth = depth;
  }

  void read() {
    children(
        CommonMark.document(lines.stream().map(TextLine::text).collect(Collectors.joining("\n"))));
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  private void node(Node node) {
    if (node instanceof Heading) {
      String text = HeadingText.of(Inlines.of(node));
      document.add(new MarkdownBlock.Heading(line(node), text));
    } else if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof HtmlBlock) {
      document.add(new MarkdownBlock.Tags(line(node), source(node)));
    } else if (node instanceof FencedCodeBlock code) {
      List<TextLine> inner = source(node);
      long count = code.getLiteral().lines().count();
      document.listing(inner.subList(1, Math.min(inner.size(), 1 + (int) count)), depth);
    } else if (node instanceof IndentedCodeBlock) {
      document.listing(source(node), depth);
    } else if (node instanceof LinkReferenceDefinition) {
      source(node).forEach(line -> document.text(line.number(), List.of(line.text())));
    } else if (node instanceof ListItem && node.getFirstChild() == null) {
      document.text(line(node), List.of(source(node).get(0).text()));
    } else {
      children(node);
    }
  }

  private void paragraph(Node node) {
    List<String> texts = new ArrayList<>(Inlines.of(node));
    List<TextLine> source = source(node);
    String marker = marker(node);
    texts.set(0, NUMBERED.matcher(texts.get(0)).lookingAt() ? texts.get(0) : marker + texts.get(0));
    for (int i = 0; i < texts.size(); i++) {
      int line = source.get(0).number() + i;
      boolean isHeading = i < source.size() && TIGHT.matcher(source.get(i).text()).lookingAt();
      document.add(
          isHeading
              ? new MarkdownBlock.Heading(line, TIGHT.matcher(texts.get(i)).replaceFirst(""))
              : new MarkdownBlock.Text(line, texts.get(i)));
    }
  }

  /** What stands before the first paragraph of an item in a list, such as its number. */
  private String marker(Node paragraph) {
    SourceSpan text = paragraph.getSourceSpans().get(0);
    int start = text.getColumnIndex();
    for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
      boolean isOnLine =
          node instanceof ListItem
              && node.getSourceSpans().get(0).getLineIndex() == text.getLineIndex();
      start = isOnLine ? Math.min(start, node.getSourceSpans().get(0).getColumnIndex()) : start;
    }
    return lines.get(text.getLineIndex()).text().substring(start, text.getColumnIndex());
  }

  private void table(Node table) {
    List<MarkdownBlock.TableRow> rows = new ArrayList<>();
    int width = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        TextLine source = source(row).get(0);
        List<String> cells = cells(source.text(), width);
        width = part instanceof TableHead ? cells.size() : width;
        if (row instanceof TableRow && !Markdown.isRule(source.text())) {
          rows.add(row(row, source.number(), cells, width));
        }
      }
    }
    document.add(new MarkdownBlock.Table(line(table), rows));
  }

  /** The cells of a row; if no bar stands before the first, one at the end may follow a blank. */
  private static List<String> cells(String row, int width) {
    List<String> cells = Markdown.cells(row);
    boolean isOpen = !row.startsWith("|") && row.endsWith("|") && !row.endsWith("\\|");
    if (isOpen && cells.size() == width - 1) {
      cells.add("");
    }
    return cells;
  }

  /** A row; the parser drops cells beyond the headings, and adds those that are missing. */
  private static MarkdownBlock.TableRow row(Node row, int line, List<String> cells, int width) {
    if (cells.size() != width) {
      List<String> texts = cells.stream().map(CommonMark::text).toList();
      return new MarkdownBlock.TableRow(
          Row.of(line, texts), true, Problems.fieldCount(width, cells.size()));
    }
    List<String> texts = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      texts.add(Inlines.ofCell(cell));
    }
    return MarkdownBlock.TableRow.of(Row.of(line, texts));
  }

  private int line(Node node) {
    return lines.get(node.getSourceSpans().get(0).getLineIndex()).number();
  }

  /** The lines of a node without what belongs to the nodes around it. */
  private List<TextLine> source(Node node) {
    List<TextLine> source = new ArrayList<>();
    for (SourceSpan span : node.getSourceSpans()) {
      TextLine line = lines.get(span.getLineIndex());
      int end = span.getColumnIndex() + span.getLength();
      source.add(new TextLine(line.number(), line.text().substring(span.getColumnIndex(), end)));
    }
    return source;
  }
}
