package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.PiecedText;

/** Hands on the rows and paragraphs of all pages, put together where pages break them. */
final class PageContent {

  private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*");

  private static final int LEAST_PARTED = 4;
  private static final int LONG_RUN = 8;

  private final Publication publication;
  private final Notes notes;
  private final StringBuilder paragraph = new StringBuilder();
  private int line = 1;
  private int paragraphLine;
  private boolean isUnknownTold;
  private boolean isApartTold;
  private boolean isCutTold;
  private @Nullable GlyphLine last;
  private double leftMargin;
  private double rightMargin;

  PageContent(Publication publication, Notes notes) {
    this.publication = publication;
    this.notes = notes;
  }

  void read(List<Page> pages) {
    List<List<Block>> blocks = new ArrayList<>();
    pages.forEach(page -> blocks.add(PageBlocks.of(page)));
    Furniture.remove(blocks, pages);
    LongTable.join(blocks);
    new Alignment(publication::startsTable).mark(blocks);
    for (int i = 0; i < pages.size(); i++) {
      notes.part(line, PageProblems.page(i + 1));
      isUnknownTold = false;
      isApartTold = false;
      isCutTold = false;
      page(pages.get(i));
      margins(blocks.get(i));
      textColumns(blocks.get(i));
      boolean isFirst = true;
      for (Block block : blocks.get(i)) {
        if (block instanceof Block.Table table) {
          flush();
          table(table.grid(), table.whole());
        } else if (block instanceof Block.Text text) {
          text(text.line(), isFirst);
        } else if (block instanceof Block.Row row) {
          flush();
          row(row.line(), row.fields());
        }
        isFirst = false;
      }
      line++;
    }
    flush();
  }

  private void page(Page page) {
    if (!page.aside().isEmpty()) {
      boolean hasFigure = page.aside().chars().anyMatch(Character::isDigit);
      Note.Kind kind = hasFigure ? Note.Kind.REFUSED : Note.Kind.CORRECTED;
      notes.add(kind, line, 0, "", page.aside(), PageProblems.aside());
    }
    if (page.invisible() == 0 && page.isWithoutText()) {
      notes.refuse(line, PageProblems.pageWithoutText());
    } else if (page.invisible() == 0 && page.hasPicture()) {
      notes.keep(line, PageProblems.picture());
    }
    if (page.invisible() > 0) {
      notes.refuse(line, PageProblems.invisible());
    }
    if (page.hasCutWords()) {
      notes.keep(line, PageProblems.cutWords());
    }
    if (page.hasCutTable()) {
      notes.refuse(line, PageProblems.cutTable());
    }
    if (page.hasRemarks()) {
      notes.refuse(line, PageProblems.remarks());
    }
  }

  /** Tells once a page what the signs mean that stand in a text and not in the file. */
  private void explain(String text) {
    if (!isUnknownTold && text.contains(Glyph.UNREADABLE)) {
      isUnknownTold = true;
      notes.keep(line, PageProblems.unknown());
    }
    if (!isCutTold && CutText.isIn(text)) {
      isCutTold = true;
      notes.keep(line, PageProblems.cut());
    }
    if (!isApartTold && text.contains(PiecedText.APART) && !CutText.isIn(text)) {
      isApartTold = true;
      notes.keep(line, PageProblems.apart());
    }
  }

  /** Text set in columns is read across them; nothing tells for certain where one ends. */
  private void textColumns(List<Block> blocks) {
    long lines = blocks.stream().filter(Block.Text.class::isInstance).count();
    long parted =
        blocks.stream()
            .filter(block -> block instanceof Block.Text text && isParted(text.line()))
            .count();
    if (parted > LEAST_PARTED && 2 * parted > lines) {
      notes.refuse(line, PageProblems.textColumns());
    }
  }

  private static boolean isParted(GlyphLine line) {
    return line.runs().stream().filter(run -> run.glyphs().size() >= LONG_RUN).count() > 1;
  }

  private void margins(List<Block> blocks) {
    leftMargin = Double.POSITIVE_INFINITY;
    rightMargin = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Text text) {
        leftMargin = Math.min(leftMargin, text.line().left());
        rightMargin = Math.max(rightMargin, text.line().right());
      }
    }
  }

  /** What a page broke off the last row of the page before may be the first of this one. */
  private void table(Grid grid, LongTable whole) {
    boolean mayFollow = whole.continuesIn(grid);
    if (!mayFollow && whole.isStaggered()) {
      notes.keep(line, PageProblems.staggered());
    }
    for (Row row : whole.rows(grid, line)) {
      row.fields().forEach(this::explain);
      if (mayFollow) {
        publication.looseRow(row);
      } else {
        publication.row(row);
      }
      mayFollow = false;
    }
    line += grid.size();
  }

  private void row(GlyphLine text, List<String> fields) {
    if (fields.isEmpty()) {
      List<String> runs = text.runs().stream().map(GlyphLine::text).toList();
      publication.refuse(line, 0, "", runs, PageProblems.noColumns());
    } else {
      fields.forEach(this::explain);
      publication.looseRow(line, fields);
    }
    line++;
  }

  private void text(GlyphLine text, boolean isFirst) {
    if (last == null || startsParagraph(last, text, isFirst)) {
      flush();
      paragraphLine = line;
    }
    explain(text.text());
    GlyphLine.append(text.text(), paragraph);
    last = text;
    line++;
  }

  private boolean startsParagraph(GlyphLine before, GlyphLine text, boolean isFirst) {
    double size = text.size();
    boolean isIndented = text.left() > leftMargin + 1.2 * size;
    boolean isFull = before.right() > rightMargin - 2.5 * size;
    boolean isApart = !isFirst && text.middle() - before.middle() > 2.4 * size;
    return isIndented
        || !isFull
        || isApart
        || HEADING.matcher(text.text()).matches()
        || publication.startsTable(before.text())
        || publication.startsTable(text.text());
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      publication.paragraph(paragraphLine, paragraph.toString());
      paragraph.setLength(0);
    }
    last = null;
  }
}
