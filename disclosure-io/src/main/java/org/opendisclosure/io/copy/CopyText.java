package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.notes.Notes;

/**
 * Walks the lines of a copy: paragraphs, and lines of cells, of which some may be broken over
 * several lines.
 */
final class CopyText {

  private static final int MOST_PIECES = 5;
  private static final int LONGEST_PIECE = 60;
  private static final Pattern NUMBER = Pattern.compile("[\\d０-９]{1,4}");
  private static final Pattern BEHIND_NUMBER = Pattern.compile("[.．、)）]\\s*\\p{L}");

  private final CopyStyle style;
  private final CopyWords words;
  private final CopyTables tables;
  private final Notes notes;
  private final boolean isMarked;
  private final List<TextLine> pending = new ArrayList<>();
  private @Nullable TextLine number;
  private boolean isOpened;
  private boolean areCounting;
  private final boolean areTight;

  /**
   * A walk.
   *
   * @param isMarked whether rows of cells that stand one below the other end with a sign
   * @param areTight whether separators on lines of their own stand close below cells
   */
  CopyText(
      CopyStyle style,
      CopyWords words,
      CopyTables tables,
      Notes notes,
      boolean isMarked,
      boolean areTight) {
    this.style = style;
    this.words = words;
    this.tables = tables;
    this.notes = notes;
    this.isMarked = isMarked;
    this.areTight = areTight;
  }

  void read(List<CopyLine> lines) {
    areCounting = areCounting(lines);
    for (CopyLine line : lines) {
      if (!tables.hasRoom()) {
        return;
      }
      if (line.isText()) {
        text(line.number(), line.text());
      } else if (line.isLone()) {
        lone(line);
      } else if (line.end() == CopyLine.End.FILLER) {
        endRow();
      } else {
        cells(line);
      }
      isOpened &= line.isLone();
    }
    number("");
    paragraphs();
    tables.end();
  }

  /** Whether the numbers on lines of their own count on, as those of pages do. */
  private static boolean areCounting(List<CopyLine> lines) {
    List<Integer> numbers =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).isText() && NUMBER.matcher(lines.get(i).text()).matches())
            .filter(i -> i + 1 == lines.size() || !isBehindNumber(lines.get(i + 1).text()))
            .mapToObj(i -> Integer.parseInt(lines.get(i).text()))
            .toList();
    return IntStream.range(0, numbers.size())
        .allMatch(i -> numbers.get(i) > 0 && numbers.get(i) == numbers.get(0) + i);
  }

  private static boolean isBehindNumber(String text) {
    return BEHIND_NUMBER.matcher(text).lookingAt();
  }

  /** A separator on a line of its own ends a cell, opens a row, or is a blank cell. */
  private void lone(CopyLine line) {
    unclearNumber(line);
    TextLine open = style.isOpened() ? null : open();
    if (open != null) {
      flow(false);
      first(open.number(), open.text());
    } else if (style.isOpened() && !isOpened && !tables.lacksValues()) {
      isOpened = true;
      endRow();
    } else {
      cells(line);
    }
  }

  /**
   * Keeps a number out that stands apart from the separator below it, where cells do not: it may be
   * that of a page above a blank cell.
   */
  private void unclearNumber(CopyLine line) {
    TextLine alone = number;
    boolean isNext = line.isLone() || !isBehindNumber(line.cells().get(0));
    if (alone != null && areTight && line.number() > alone.number() + 1 && isNext) {
      number = null;
      tables.unclearNumber(alone.number(), alone.bare());
    }
  }

  private void endRow() {
    number("");
    paragraphs();
    tables.endRow();
  }

  /** The line before a separator if that ends the cell in it. */
  private @Nullable TextLine open() {
    TextLine open = number;
    number = null;
    if (open == null && !pending.isEmpty()) {
      String text = pending.get(pending.size() - 1).text();
      boolean isLabel = words.isKnown(text) && !words.isTitle(text);
      boolean isCell = style.isApart() || isLabel || CopyFigure.is(text);
      open = isCell ? pending.remove(pending.size() - 1) : null;
    }
    return open;
  }

  private void text(int line, String text) {
    number("");
    List<String> parts = words.parted(text);
    if (parts.size() > 1) {
      paragraphs();
      parts.forEach(part -> tables.paragraph(line, part));
    } else if (CopyFigure.isPage(text)) {
      tables.pageNumber(line, text);
    } else if (NUMBER.matcher(text).matches() && tables.isInTable()) {
      number = new TextLine(line, text);
    } else {
      pending.add(new TextLine(line, text));
      if (pending.size() > MOST_PIECES) {
        TextLine first = pending.remove(0);
        tables.paragraph(first.number(), first.text());
      }
    }
  }

  /** Takes a number on a line of its own as that of a page, unless its label or unit follows. */
  private void number(String next) {
    TextLine alone = number;
    number = null;
    boolean isLabel = isBehindNumber(next) && !tables.lacksFigures();
    if (alone != null && (isLabel || CopyFigure.isUnit(next))) {
      pending.add(new TextLine(alone.number(), alone.bare()));
    } else if (alone != null) {
      tables.number(alone.number(), alone.bare(), areCounting);
    }
  }

  private void cells(CopyLine line) {
    List<String> cells = line.cells();
    unclearNumber(line);
    number(cells.get(0));
    boolean areRows = words.areRows(cells);
    boolean isBroken = line.end() == CopyLine.End.BROKEN;
    if (style.isCellALine() && !areRows && cells.size() > 1 && line.end() == CopyLine.End.ROW) {
      tables.endRow();
      tables.flow(false, false);
    } else {
      flow(areRows);
    }
    for (int i = 0; i < cells.size(); i++) {
      if (isBroken && i == cells.size() - 1) {
        paragraphs();
        text(line.number(), cells.get(i));
        return;
      }
      cell(line.number(), areRows ? words.parted(cells.get(i)) : List.of(cells.get(i)), i == 0);
    }
    if (areRows || line.end() == CopyLine.End.ROW) {
      tables.endRow();
    }
  }

  private void flow(boolean areRows) {
    tables.flow(areRows || style.isCellALine(), areRows || style.isCellALine() && !isMarked);
    tables.opened(style.isOpened());
  }

  /** A cell, before which titles may stand if all is in one line. */
  private void cell(int line, List<String> parts, boolean isFirst) {
    int last = parts.size() - 1;
    if (last > 0) {
      paragraphs();
      parts.subList(0, last).forEach(part -> tables.paragraph(line, part));
    }
    if (isFirst) {
      first(line, parts.get(last));
    } else if (words.isTitle(parts.get(last)) && !words.isLine(parts.get(last))) {
      tables.paragraph(line, parts.get(last));
    } else {
      tables.cell(line, parts.get(last));
    }
  }

  /** The first cell of a line may have begun on lines before. */
  private void first(int number, String text) {
    int from = start(text);
    if (from == pending.size()) {
      paragraphs();
      tables.cell(number, text);
      return;
    }
    List<TextLine> pieces = new ArrayList<>(pending.subList(from, pending.size()));
    pending.subList(from, pending.size()).clear();
    paragraphs();
    int first = pieces.get(0).number();
    pieces.add(new TextLine(number, text));
    List<String> texts = pieces.stream().map(TextLine::text).toList();
    notes.correct(first, 0, "", String.join(" / ", texts), CopyProblems.joined());
    tables.cell(first, String.join(isKnown(texts) ? "" : "\n", texts));
  }

  /** The first of the pending lines that belong to a cell; their number if none does. */
  private int start(String text) {
    if (text.isEmpty()) {
      return pending.size();
    }
    for (int i = 0; i < pending.size(); i++) {
      List<String> texts =
          new ArrayList<>(pending.subList(i, pending.size()).stream().map(TextLine::text).toList());
      texts.add(text);
      if (isKnown(texts) && !(words.isTitle(pending.get(i).text()) && words.isKnown(text))) {
        return i;
      }
    }
    boolean isPart =
        tables.isInTable()
            && !words.isKnown(text)
            && pending.stream()
                .allMatch(
                    line -> line.text().length() <= LONGEST_PIECE && !words.isKnown(line.text()));
    return isPart && (tables.isOpen() || isWord(text)) ? 0 : pending.size();
  }

  private boolean isKnown(List<String> pieces) {
    String text = String.join("", pieces);
    return words.isKnown(text) && isWord(text);
  }

  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private void paragraphs() {
    pending.forEach(line -> tables.paragraph(line.number(), line.text()));
    pending.clear();
  }
}
