package org.opendisclosure.io.docx;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.sheet.Notes;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.rules.Sentence;

/** Walks the text of a document in the order of reading: paragraphs, and the rows of its tables. */
final class WordContent {

  private static final int MAX_SPAN = 200;

  /** Breaks and tabs have elements of their own; within text they are spaces. */
  private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

  private final WordXml xml;
  private final Numbering numbering;
  private final Publication publication;
  private final Notes notes;
  private int line;
  private int paragraphs;
  private int tables;
  private int insertions;
  private int deletions;
  private int hidden;
  private int footnotes;
  private int pictures;
  private boolean isPlaceholder;
  private boolean isFull;

  WordContent(WordXml xml, Numbering numbering, Publication publication, Notes notes) {
    this.xml = xml;
    this.numbering = numbering;
    this.publication = publication;
    this.notes = notes;
  }

  void read() throws RefusedException {
    while (!isFull && xml.next(0)) {
      if (xml.name().equals("body")) {
        blocks(null);
      }
    }
    if (insertions + deletions > 0) {
      note(WordProblems.revisions(insertions, deletions));
    }
    if (hidden > 0) {
      note(WordProblems.hidden(hidden));
    }
    if (footnotes > 0) {
      note(WordProblems.footnotes(footnotes));
    }
    if (pictures > 0) {
      note(WordProblems.pictures(pictures));
    }
  }

  private void note(Sentence message) {
    notes.add(Note.Kind.CORRECTED, 0, 0, "", "", message);
  }

  /** The paragraphs and tables of the body, a cell or a text box. */
  private void blocks(@Nullable WordRow row) throws RefusedException {
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      block(row);
    }
  }

  private void block(@Nullable WordRow row) throws RefusedException {
    switch (xml.name()) {
      case "p" -> paragraph(row);
      case "tbl" -> table(row);
      default -> other();
    }
  }

  /** What stands between things and may hold more of them, unless it is passed over. */
  private void other() throws RefusedException {
    switch (xml.name()) {
      case "sdtPr" -> isPlaceholder = xml.holds("showingPlcHdr");
      case "sdtContent" -> {
        if (isPlaceholder) {
          xml.skip();
        }
        isPlaceholder = false;
      }
      case "ins", "moveTo" -> insertions++;
      case "del", "moveFrom" -> {
        deletions++;
        xml.skip();
      }
      case "footnoteReference", "endnoteReference" -> footnotes++;
      case "object", "*blip" -> pictures++;
      // The second telling of what *Choice tells, and what is no text.
      case "*Fallback", "tblPr", "tblPrEx", "tblGrid", "sectPr", "rt" -> xml.skip();
      default -> {}
    }
  }

  private void paragraph(@Nullable WordRow row) throws RefusedException {
    PiecedText text = new PiecedText();
    String number = "";
    RunStyle run = RunStyle.PLAIN;
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      switch (xml.name()) {
        case "pPr" -> number = number();
        case "r" -> run = RunStyle.PLAIN;
        case "rPr" -> run = RunStyle.of(xml);
        case "t" -> text.append(shown(xml.text(), run), run.look());
        case "tab" -> text.append("\t", run.look());
        case "br", "cr" -> text.breakLine();
        case "noBreakHyphen" -> text.append("-", run.look());
        case "txbxContent" -> blocks(row);
        default -> other();
      }
    }
    put(numbered(number, text.toString()), row);
  }

  private String shown(String text, RunStyle run) {
    hidden += run.isHidden() && !text.isBlank() ? 1 : 0;
    return run.isHidden() ? "" : BREAKS.matcher(text).replaceAll(" ");
  }

  private static String numbered(String number, String text) {
    boolean isApart =
        !number.isEmpty()
            && !text.isEmpty()
            && Character.isLetterOrDigit(number.charAt(number.length() - 1));
    return number + (isApart ? " " : "") + text;
  }

  private void put(String text, @Nullable WordRow row) {
    if (row != null && !row.isFurniture()) {
      row.paragraph(text);
      return;
    }
    String stripped = WordText.strip(text);
    if (!stripped.isEmpty()) {
      notes.place(++line, WordProblems.paragraph(++paragraphs));
      isFull |= !publication.paragraph(line, stripped);
    }
  }

  /** The automatic number that a paragraph's properties give it. */
  private String number() throws RefusedException {
    String style = "";
    String list = null;
    Integer level = null;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "numId" -> list = xml.value();
        case "ilvl" -> level = Numbering.level(xml.value());
        case "rPr", "sectPr", "pPrChange" -> xml.skip();
        default -> {}
      }
    }
    return numbering.next(style, list, level);
  }

  private void table(@Nullable WordRow outer) throws RefusedException {
    int number = ++tables;
    if (outer != null && !outer.isFurniture()) {
      outer.open().forEach(text -> put(text, outer));
    }
    BitSet merged = new BitSet();
    int rows = 0;
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      if (xml.name().equals("tr")) {
        row(number, ++rows, merged);
      } else {
        other();
      }
    }
  }

  private void row(int table, int number, BitSet merged) throws RefusedException {
    WordRow row = new WordRow();
    boolean isShown = true;
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      switch (xml.name()) {
        case "trPr" -> isShown = isShown(row);
        case "tc" -> cell(row, merged);
        default -> other();
      }
    }
    if (isShown && !row.isFurniture() && row.fields().stream().anyMatch(text -> !text.isEmpty())) {
      notes.part(++line, WordProblems.table(table), number);
      isFull |= !publication.row(line, List.copyOf(row.fields()));
    }
  }

  /** Reads the properties of a row; tells whether it is there to be seen. */
  private boolean isShown(WordRow row) throws RefusedException {
    boolean isShown = true;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridBefore" -> row.leave(xml.number(MAX_SPAN, 0));
        case "hidden" -> {
          hidden++;
          isShown = false;
        }
        case "ins" -> insertions++;
        case "del" -> {
          deletions++;
          isShown = false;
        }
        case "trPrChange" -> xml.skip();
        default -> {}
      }
    }
    return isShown;
  }

  /** Reads a cell; only the first of merged cells shows its text. */
  private void cell(WordRow row, BitSet merged) throws RefusedException {
    int columns = 1;
    boolean isMerged = false;
    boolean isContinued = false;
    int first = row.column();
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      switch (xml.name()) {
        case "gridSpan" -> columns = Math.max(1, xml.number(MAX_SPAN, 1));
        case "vMerge" -> {
          isMerged = true;
          isContinued = !xml.value().equals("restart") && merged.get(first);
        }
        case "hMerge" -> isContinued |= !xml.value().equals("restart") && first > 0;
        case "tcPrChange" -> xml.skip();
        default -> block(row);
      }
    }
    merged.set(first, first + columns, isMerged);
    row.endCell(columns, !isContinued);
  }
}
