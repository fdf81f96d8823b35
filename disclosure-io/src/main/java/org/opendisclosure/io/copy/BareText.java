package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;

/**
 * Finds the cells of a text in which nothing but spaces or the ends of lines stand between them, by
 * what is known: labels, headings, and figures behind them.
 */
final class BareText {

  private static final int LEAST = 3;
  private static final int MOST_PIECES = 3;
  private static final int LONGEST_UNIT = 3;
  private static final int MOST_SPACED = 4;
  private static final int LONGEST_CELL = 60;
  private static final int LONGEST_ROW = 400;
  private static final Pattern FIGURE =
      Pattern.compile("[-+－]?[\\d０-９](?:[\\d０-９,，.]*[\\d０-９])?|[—\\-/]+");
  private static final Pattern MARKED =
      Pattern.compile(
          "[约(（]?[\\d０-９](?:[\\d０-９,，.]*[\\d０-９])?[^\\d０-９.．、)）].{0,4}"
              + "|约[\\d０-９]+|[(（][\\d０-９]{2,}[)）]");
  private static final Pattern PAGE = Pattern.compile("[\\d０-９]{1,3}");
  private static final Pattern LABEL_NUMBER = Pattern.compile("[\\d０-９]{1,2}");
  private static final Pattern BEHIND_NUMBER = Pattern.compile("[.．、)）].*");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");

  private final CopyWords words;
  private final List<TextLine> lines;
  private final List<CopyLine> read = new ArrayList<>();
  private boolean isInTable;
  private boolean isNarrative;
  private final boolean areSpaced;
  private int figures;
  private int next;

  private BareText(CopyWords words, List<TextLine> lines) {
    this.words = words;
    this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
    this.areSpaced = areSpaced(this.lines);
  }

  /** Whether blank lines stand between nearly all lines. */
  private static boolean areSpaced(List<TextLine> lines) {
    int spaced = 0;
    for (int i = 1; i < lines.size(); i++) {
      spaced += isClose(lines, i - 1) ? 0 : 1;
    }
    return spaced >= MOST_SPACED * (lines.size() - spaced);
  }

  private static boolean isClose(List<TextLine> lines, int line) {
    return line + 1 < lines.size() && lines.get(line + 1).number() == lines.get(line).number() + 1;
  }

  /** The lines with their cells; none has cells if there are too few figures behind labels. */
  static List<CopyLine> read(CopyWords words, List<TextLine> lines) {
    BareText text = new BareText(words, lines);
    while (text.next < text.lines.size()) {
      text.line();
    }
    return text.figures < LEAST ? text.lines.stream().map(CopyLine::text).toList() : text.read;
  }

  /** A text and, if it is short, what spaces part in it. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>(List.of(text));
    if (text.length() <= LONGEST_ROW) {
      parts.addAll(List.of(SPACES.split(text)));
    }
    return parts;
  }

  private void line() {
    TextLine line = lines.get(next);
    String text = line.bare();
    List<String> row = row(text);
    if (words.isTitle(text) && !words.isLine(text)) {
      isNarrative = words.isNarrative(text);
      isInTable = !isNarrative;
      add(CopyLine.text(line), 1);
    } else if (isHeader(text) && next + 1 < lines.size()) {
      add(line, List.of(text, lines.get(next + 1).bare()), CopyLine.End.ROW, 2);
    } else if (isNarrative && !startsTable()) {
      add(CopyLine.text(line), 1);
    } else if (row.size() > 1) {
      isInTable = true;
      add(line, row, CopyLine.End.ROW, 1);
    } else {
      cell(line, text);
    }
  }

  /** Whether a table begins below a title that was not known: two headings follow one another. */
  private boolean startsTable() {
    boolean isHead =
        next + 1 < lines.size()
            && isHead(lines.get(next).bare())
            && isHead(lines.get(next + 1).bare());
    isNarrative &= !isHead;
    return isHead;
  }

  /** A cell on a line of its own, or on several if only all of them make a label. */
  private void cell(TextLine line, String text) {
    if (isNumberOfNext(text) || mayBePage(text)) {
      add(CopyLine.text(line), 1);
      return;
    }
    String whole = text;
    int most = isFigure(text) ? 1 : MOST_PIECES;
    for (int pieces = 1; pieces <= most && next + pieces <= lines.size(); pieces++) {
      whole = pieces == 1 ? text : whole + lines.get(next + pieces - 1).bare();
      if (words.isLabel(whole) || words.isHeading(whole)) {
        isInTable = true;
        add(line, List.of(whole), CopyLine.End.CELL, pieces);
        return;
      }
    }
    boolean isCell =
        !CopyFigure.isPage(text)
            && (isFigure(text) || text.length() <= LONGEST_CELL && !text.endsWith("。"));
    if (isInTable && isCell) {
      add(line, List.of(text), CopyLine.End.CELL, 1);
    } else {
      add(CopyLine.text(line), 1);
    }
  }

  /** Whether a number may be that of a page: it is close to the next line, or above a new head. */
  private boolean mayBePage(String text) {
    return isInTable
        && PAGE.matcher(text).matches()
        && next + 1 < lines.size()
        && (areSpaced && isClose(lines, next) || isHead(lines.get(next + 1).bare()));
  }

  private boolean isHead(String text) {
    return words.isHeading(text) && !words.isLabel(text);
  }

  /** Whether a text is a number that may be that of a label that goes on in the next line. */
  private boolean isNumberOfNext(String text) {
    return LABEL_NUMBER.matcher(text).matches()
        && next + 1 < lines.size()
        && BEHIND_NUMBER.matcher(lines.get(next + 1).bare()).matches();
  }

  private void add(TextLine line, List<String> cells, CopyLine.End end, int count) {
    figures += (int) cells.stream().filter(cell -> isInTable && isFigure(cell)).count();
    add(new CopyLine(line.number(), line.bare(), cells, end), count);
  }

  private void add(CopyLine line, int count) {
    read.add(line);
    next += count;
  }

  /** Whether a text names a field of the header. */
  static boolean isHeader(String text) {
    LabelKey key = LabelKey.of(text);
    return HeaderWords.of(key) != null || SheetFormat.is(SheetFormat.EDITION, key);
  }

  private static boolean isFigure(String text) {
    boolean isWord = !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
    return !isWord && FIGURE.matcher(TextLine.bare(text)).matches();
  }

  /** The cells of a line in which spaces part labels or headings and figures; one if none do. */
  private List<String> row(String text) {
    String[] parts = text.length() > LONGEST_ROW ? new String[0] : SPACES.split(text);
    List<String> cells = new ArrayList<>();
    int start = 0;
    while (start < parts.length && parts.length > 1) {
      int end = end(parts, start);
      if (end == start) {
        return List.of();
      }
      cells.add(String.join("", List.of(parts).subList(start, end)));
      start = end;
    }
    boolean isRow =
        cells.stream().skip(1).anyMatch(cell -> isFigure(cell) || isMarked(cell))
            || cells.stream().anyMatch(BareText::isFigure)
            || cells.stream().allMatch(cell -> words.isHeading(cell));
    return isRow ? cells : List.of();
  }

  /** Where the cell ends that starts with a part: the most parts that make a known text. */
  private int end(String[] parts, int start) {
    if (isFigure(parts[start]) && !isNumberOfLabel(parts, start)) {
      return start + 1;
    }
    for (int end = parts.length; end > start; end--) {
      String whole = String.join("", List.of(parts).subList(start, end));
      if (words.isLabel(whole) || words.isHeading(whole)) {
        return end;
      }
    }
    boolean isUnit = parts[start].length() <= LONGEST_UNIT && NumberLook.hasWord(parts[start]);
    return start > 0 && (isUnit || isMarked(parts[start])) ? start + 1 : start;
  }

  /** Whether a part is the number of a label that goes on in the next. */
  private static boolean isNumberOfLabel(String[] parts, int start) {
    return start + 1 < parts.length && BEHIND_NUMBER.matcher(parts[start + 1]).matches();
  }

  /** Whether a part is a figure with a mark, a word or a unit. */
  private static boolean isMarked(String text) {
    return MARKED.matcher(text).matches();
  }
}
