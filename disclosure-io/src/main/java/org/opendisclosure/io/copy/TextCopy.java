package org.opendisclosure.io.copy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.Publication;

/** A text that was copied from a page or a document, and what separates its cells. */
public final class TextCopy {

  private final List<TextLine> lines;
  private final CopyStyle style;
  private final CopyWords words;
  private final boolean isRowPerLine;
  private final boolean isList;
  private final boolean isBare;
  private final List<CopyLine> copied;

  TextCopy(List<TextLine> lines, ReadOptions options) {
    this.lines = lines;
    this.style = CopyStyle.of(lines);
    this.words = CopyWords.of(texts(lines, style), options);
    this.isRowPerLine = RowPerLine.holdsSeveralForms(lines, style, options.layouts());
    this.isList = FigureList.is(lines, style);
    this.isBare = lines.stream().noneMatch(style::hasCells);
    this.copied = isRowPerLine || isList ? List.of() : copied();
  }

  /**
   * Reads a text.
   *
   * @param text its bytes
   * @param options layouts
   * @param notes what is to be said of it
   * @return the forms in it, or one reading without a form
   */
  public static List<Reading> read(byte[] text, ReadOptions options, Notes notes) {
    return read(Escapes.resolved(TextLines.of(text, notes)), options, notes);
  }

  /**
   * Reads a text.
   *
   * @param lines its lines
   * @param options layouts
   * @param notes what is to be said of it
   * @return the forms in it, or one reading without a form
   */
  public static List<Reading> read(List<TextLine> lines, ReadOptions options, Notes notes) {
    TextCopy copy = new TextCopy(lines, options);
    if (copy.isText()) {
      if (!notes.haveFailure()) {
        notes.refuse(0, CopyProblems.noTable());
      }
      if (!copy.isNarrative()) {
        return List.of(new Reading(Optional.empty(), notes.inOrder()));
      }
    }
    Publication publication = new Publication(options, notes);
    copy.into(publication, notes);
    return publication.read();
  }

  private List<CopyLine> copied() {
    return isBare
        ? BareText.read(words, lines)
        : CopyLine.withUnits(
            lines.stream().filter(line -> !line.isBlank()).map(style::read).toList());
  }

  /** Whether there is no table in it. */
  boolean isText() {
    return !isRowPerLine && !isList && copied.stream().allMatch(CopyLine::isText);
  }

  /** Whether there is the title of a narrative part in it. */
  boolean isNarrative() {
    return lines.stream().anyMatch(line -> words.isNarrative(line.bare()));
  }

  /** Hands on its paragraphs and the rows of its tables. */
  void into(Publication publication, Notes notes) {
    if (isRowPerLine) {
      RowPerLine.hand(lines, style, publication);
      return;
    }
    if (isList) {
      new FigureList(words, publication).read(lines, style);
      return;
    }
    CopyTables tables = new CopyTables(words, publication, notes);
    CopyStyle read = isBare ? CopyStyle.bare() : style;
    boolean isMarked = isMarked(lines, read);
    boolean areBlanksKept = !isBare && !isMarked && read.isCellALine();
    boolean areTight = CopyLine.areTight(copied);
    new CopyText(read, words, tables, notes, isMarked, areTight)
        .read(areBlanksKept ? WholeRows.of(copied, words, read.isApart()) : copied);
  }

  /** Every cell and every paragraph by itself, and what spaces part in it. */
  private static List<Row> texts(List<TextLine> lines, CopyStyle style) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .flatMap(
            line ->
                style.hasCells(line)
                    ? style.split(line).stream().map(text -> Row.of(line.number(), List.of(text)))
                    : Stream.of(Row.of(line.number(), BareText.parts(line.bare()))))
        .toList();
  }

  /** Whether rows of cells that stand one below the other end with a sign. */
  private static boolean isMarked(List<TextLine> lines, CopyStyle style) {
    return lines.stream().filter(style::hasCells).anyMatch(line -> style.split(line).size() > 1);
  }
}
