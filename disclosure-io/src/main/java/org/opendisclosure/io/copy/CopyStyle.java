package org.opendisclosure.io.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the cells of a text copy are told apart.
 *
 * @param separator what stands between cells
 * @param isTerminated whether a separator stands behind the last cell of a line, too
 * @param isLed whether a separator stands before the first cell of a line
 * @param isCellALine whether each cell has a line of its own
 * @param isApart whether separators have lines of their own
 * @param isOpened whether a separator on a line of its own opens each row
 * @param hasFillers whether lines of separators alone fill the rows up
 */
record CopyStyle(
    char separator,
    boolean isTerminated,
    boolean isLed,
    boolean isCellALine,
    boolean isApart,
    boolean isOpened,
    boolean hasFillers) {

  private static final char BAR = '|';
  private static final char TAB = '\t';

  /** Where one line of so many holds a separator and text, separators have lines of their own. */
  private static final int FEW = 10;

  private static final Pattern ENDS = Pattern.compile("\\|\\s*\\|$");
  private static final String OTHER_BARS = "｜│┃¦";

  /** The style in which most lines are written. */
  static CopyStyle of(List<TextLine> lines) {
    long tabbed = lines.stream().filter(line -> line.bare().indexOf(TAB) >= 0).count();
    List<String> barred =
        lines.stream()
            .map(line -> bars(line.bare()))
            .filter(text -> text.indexOf(BAR) >= 0)
            .toList();
    if (tabbed > barred.size()) {
      return new CopyStyle(TAB, false, false, false, false, false, false);
    }
    List<String> worded = barred.stream().filter(text -> cells(text) > 0).toList();
    long terminated = worded.stream().filter(text -> text.endsWith("|")).count();
    long led = worded.stream().filter(text -> text.startsWith("|")).count();
    long single = worded.stream().filter(text -> cells(text) == 1).count();
    boolean isApart =
        2 * worded.size() < barred.size()
            && (FEW * worded.size() < barred.size() || isApart(lines));
    return new CopyStyle(
        BAR,
        isApart || 2 * terminated > worded.size(),
        10 * led > 9 * worded.size(),
        isApart || 2 * single > worded.size(),
        isApart,
        !isApart && barred.size() > 1 && barred.get(0).equals("|") && cells(barred.get(1)) > 0,
        worded.stream().noneMatch(text -> cells(text) == 1 && ENDS.matcher(text).find()));
  }

  /** The style of a text without separators: each cell has a line, or each row. */
  static CopyStyle bare() {
    return new CopyStyle(BAR, false, false, true, false, false, false);
  }

  /** Whether most bars on a line of their own stand below a line without any. */
  private static boolean isApart(List<TextLine> lines) {
    int alone = 0;
    int below = 0;
    boolean isBelowText = false;
    for (TextLine line : lines) {
      String text = bars(line.bare());
      if (text.equals("|")) {
        alone++;
        below += isBelowText ? 1 : 0;
      }
      isBelowText = text.isEmpty() ? isBelowText : text.indexOf(BAR) < 0;
    }
    return 2 * below > alone;
  }

  /** Bars of other widths and weights as the ordinary one. */
  private static String bars(String text) {
    String bars = text;
    for (int i = 0; i < OTHER_BARS.length(); i++) {
      bars = bars.replace(OTHER_BARS.charAt(i), BAR);
    }
    return bars;
  }

  private static int cells(String text) {
    int cells = 0;
    for (String cell : text.split("\\|", -1)) {
      cells += TextLine.bare(cell).isEmpty() ? 0 : 1;
    }
    return cells;
  }

  /** Whether a line holds cells. */
  boolean hasCells(TextLine line) {
    return normal(line).indexOf(separator) >= 0;
  }

  /** A line with its cells. */
  CopyLine read(TextLine line) {
    if (!hasCells(line)) {
      return CopyLine.text(line);
    }
    List<String> cells = split(line);
    int last = lastStated(cells);
    if (last < 0 && cells.size() > 1 && isCellALine) {
      CopyLine.End end = hasFillers ? CopyLine.End.FILLER : CopyLine.End.ROW;
      return new CopyLine(line.number(), "", List.of(""), end);
    }
    boolean isBroken =
        isTerminated
            && !TextLine.bare(normal(line)).endsWith(String.valueOf(separator))
            && !cells.get(cells.size() - 1).isEmpty();
    boolean isOver = isCellALine && last + 1 < cells.size() && last >= 0;
    CopyLine.End end = isCellALine && !isOver ? CopyLine.End.CELL : CopyLine.End.ROW;
    return new CopyLine(
        line.number(),
        line.bare(),
        isOver ? cells.subList(0, last + 1) : cells,
        isBroken ? CopyLine.End.BROKEN : end);
  }

  private static int lastStated(List<String> cells) {
    int last = cells.size() - 1;
    while (last >= 0 && cells.get(last).isEmpty()) {
      last--;
    }
    return last;
  }

  /** The cells of a line, without what the separators at its ends leave over. */
  List<String> split(TextLine line) {
    String text = separator == TAB ? line.text() : TextLine.bare(normal(line));
    List<String> cells = new ArrayList<>();
    for (String cell : text.split(separator == TAB ? "\t" : "\\|", -1)) {
      cells.add(TextLine.bare(cell));
    }
    int last = cells.size() - 1;
    int from = isLed && last > 0 && cells.get(0).isEmpty() ? 1 : 0;
    boolean isOver = isTerminated && last > from && cells.get(last).isEmpty();
    return cells.subList(from, isOver ? last : last + 1);
  }

  private String normal(TextLine line) {
    return separator == BAR ? bars(line.text()) : line.text();
  }
}
