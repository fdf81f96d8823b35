package org.opendisclosure.io.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.sheet.Notes;

/**
 * Walks the lines of a copy: paragraphs, and lines of cells, of which some may be broken over
 * several lines.
 */
final class CopyText {

  private static final int MOST_PIECES = 5;
  private static final int LONGEST_PIECE = 60;
  private static final Pattern PAGE =
      Pattern.compile(
          "[-—–－―]+\\s*\\d{1,4}\\s*[-—–－―]+"
              + "|第\\s*\\d{1,4}\\s*[页頁]([,，、/ ]*共\\s*\\d{1,4}\\s*[页頁])?"
              + "|\\d{1,4}\\s*/\\s*\\d{1,4}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern BEHIND_NUMBER = Pattern.compile("[.．、)）]\\s*\\p{L}");

  private final CopyStyle style;
  private final CopyWords words;
  private final CopyTables tables;
  private final Notes notes;
  private final List<TextLine> pending = new ArrayList<>();
  private @Nullable TextLine number;

  CopyText(CopyStyle style, CopyWords words, CopyTables tables, Notes notes) {
    this.style = style;
    this.words = words;
    this.tables = tables;
    this.notes = notes;
  }

  void read(List<TextLine> lines) {
    for (TextLine line : lines) {
      if (!tables.hasRoom()) {
        return;
      }
      if (style.hasCells(line)) {
        cells(line);
      } else if (!line.isBlank()) {
        text(line);
      }
    }
    number("");
    paragraphs();
    tables.end();
  }

  private void text(TextLine line) {
    String text = line.bare();
    number("");
    if (PAGE.matcher(text).matches()) {
      tables.number(line.number(), text, false);
    } else if (NUMBER.matcher(text).matches() && tables.isInTable()) {
      number = line;
    } else {
      pending.add(new TextLine(line.number(), text));
      if (pending.size() > MOST_PIECES) {
        TextLine first = pending.remove(0);
        tables.paragraph(first.number(), first.text());
      }
    }
  }

  /** Takes a number on a line of its own as that of a page, unless a label goes on behind it. */
  private void number(String next) {
    TextLine alone = number;
    number = null;
    if (alone != null && BEHIND_NUMBER.matcher(next).lookingAt()) {
      pending.add(new TextLine(alone.number(), alone.bare()));
    } else if (alone != null) {
      tables.number(alone.number(), alone.bare(), true);
    }
  }

  private void cells(TextLine line) {
    List<String> cells = style.split(line);
    number(cells.get(0));
    boolean isBroken = !style.isComplete(line);
    int last = cells.size() - 1;
    int end = style.isCellALine() ? Math.max(0, lastStated(cells)) : last;
    for (int i = 0; i <= end; i++) {
      if (i == last && isBroken && !cells.get(i).isEmpty()) {
        paragraphs();
        pending.add(new TextLine(line.number(), cells.get(i)));
        return;
      }
      if (i == 0) {
        first(line.number(), cells.get(0));
      } else {
        tables.cell(line.number(), cells.get(i));
      }
    }
    if (!style.isCellALine() || end < last) {
      tables.endRow();
    }
  }

  private static int lastStated(List<String> cells) {
    int last = cells.size() - 1;
    while (last >= 0 && cells.get(last).isEmpty()) {
      last--;
    }
    return last;
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
    notes.add(Note.Kind.CORRECTED, first, 0, "", String.join(" / ", texts), PlainProblems.joined());
    tables.cell(first, String.join(isKnown(texts) ? "" : "\n", texts));
  }

  /** The first of the pending lines that belong to a cell; their number if none does. */
  private int start(String text) {
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
