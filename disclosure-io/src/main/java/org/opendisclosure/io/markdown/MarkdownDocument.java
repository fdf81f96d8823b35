package org.opendisclosure.io.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.copy.TextLine;
import org.opendisclosure.io.grid.Row;

/**
 * Splits a Markdown document into its blocks: first what its parser does not know, tables of pandoc
 * and in tags, then what stands between them.
 */
final class MarkdownDocument {

  /** Listings in listings are text. */
  private static final int MOST_LISTINGS = 2;

  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\u3000]{2,}");

  private final List<MarkdownBlock> blocks = new ArrayList<>();

  /** A table and the index of the line behind it. */
  private record Found(MarkdownBlock table, int end) {}

  /** The blocks in the order of the document. */
  static List<MarkdownBlock> blocks(List<TextLine> lines) {
    MarkdownDocument document = new MarkdownDocument();
    int start = FrontMatter.end(lines);
    FrontMatter.title(lines.subList(0, start))
        .ifPresent(line -> document.text(line.number(), CommonMark.lines(line.text())));
    document.read(lines.subList(start, lines.size()), 0);
    return document.blocks;
  }

  private void read(List<TextLine> lines, int depth) {
    int from = 0;
    int at = 0;
    while (at < lines.size()) {
      Found found = table(lines, at);
      if (found == null) {
        at++;
      } else {
        between(lines.subList(from, at), depth);
        blocks.add(found.table());
        at = found.end();
        from = at;
      }
    }
    between(lines.subList(from, at), depth);
  }

  private void between(List<TextLine> lines, int depth) {
    List<TextLine> mended = MendedLines.of(lines);
    if (!mended.isEmpty()) {
      new MarkdownNodes(mended, this, depth).read();
    }
  }

  void add(MarkdownBlock block) {
    blocks.add(block);
  }

  /** Adds lines of text, the first of which stands on a line. */
  void text(int first, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      blocks.add(new MarkdownBlock.Text(first + i, lines.get(i)));
    }
  }

  /** Takes a listing, in which programs put whole documents, as if it were none. */
  void listing(List<TextLine> lines, int depth) {
    if (depth < MOST_LISTINGS) {
      read(lines, depth + 1);
    } else {
      lines.forEach(line -> text(line.number(), CommonMark.lines(line.bare())));
    }
  }

  private static @Nullable Found table(List<TextLine> lines, int at) {
    String text = lines.get(at).bare();
    if (text.isEmpty()) {
      return null;
    }
    int drawn = GridTable.count(lines, at);
    if (drawn > 0) {
      return found(lines, at, GridTable.rows(lines.subList(at, at + drawn)), at + drawn);
    }
    RuledTable ruled = RuledTable.at(lines, at);
    if (ruled != null) {
      return found(
          lines, at, ruled.rows().stream().map(MarkdownDocument::row).toList(), ruled.end());
    }
    int tagged = TaggedTable.end(lines, at);
    return tagged == at
        ? null
        : new Found(
            new MarkdownBlock.Tags(lines.get(at).number(), lines.subList(at, tagged)), tagged);
  }

  private static Found found(
      List<TextLine> lines, int at, List<MarkdownBlock.TableRow> rows, int end) {
    return new Found(new MarkdownBlock.Table(lines.get(at).number(), rows), end);
  }

  private static MarkdownBlock.TableRow row(RuledTable.Line line) {
    if (line.cells().isEmpty()) {
      Row parts = Row.of(line.number(), List.of(SPACES.split(line.raw())));
      return new MarkdownBlock.TableRow(parts, false, MarkdownProblems.unruled());
    }
    List<String> cells = line.cells().stream().map(CommonMark::text).toList();
    return MarkdownBlock.TableRow.of(Row.of(line.number(), cells));
  }
}
