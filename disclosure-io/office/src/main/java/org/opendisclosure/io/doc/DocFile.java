package org.opendisclosure.io.doc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.CHPBinTable;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.model.PAPBinTable;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.opendisclosure.io.doc.DocHeader.Part;
import org.opendisclosure.io.ole.OleContainer;
import org.opendisclosure.io.ole.OleProblems;
import org.opendisclosure.io.text.RefusedException;

/** A document taken apart: its characters, paragraphs, runs, styles, lists and text boxes. */
final class DocFile {

  /** The stream of the document. */
  static final String STREAM = "WordDocument";

  private static final String DATA = "Data";

  private final byte[] document;
  private final byte[] table;
  private final byte[] data;
  private final DocHeader header;
  private final DocBoxes boxes;
  private String text = "";
  private List<PAPX> paragraphs = List.of();
  private DocRuns runs;
  private DocStyles styles;
  private DocLists lists;

  private DocFile(OleContainer container) throws RefusedException {
    document = container.get(STREAM);
    header = DocHeader.of(document);
    table = container.get(header.table());
    byte[] found = container.find(DATA);
    data = found == null ? new byte[0] : found;
    boxes = DocBoxes.of(header, table);
    styles = new DocStyles(null, new DocFonts(null));
    lists = new DocLists(null);
    runs = new DocRuns(List.of(), styles);
  }

  static DocFile of(byte[] bytes) throws RefusedException {
    OleContainer container =
        OleContainer.find(bytes)
            .orElseThrow(() -> new RefusedException(OleProblems.damaged("OLE")));
    DocFile file = new DocFile(container);
    DocLimits.check(file.header, file.document, file.table);
    try {
      file.read();
    } catch (IOException | RuntimeException e) {
      // What is wrong with a document the library says by many kinds of exceptions.
      throw new RefusedException(OleProblems.damaged(STREAM));
    }
    return file;
  }

  private void read() throws IOException {
    ComplexFileTable pieces = new ComplexFileTable(document, table, start(Part.TEXT), 0);
    CHPBinTable runTable =
        new CHPBinTable(
            document, table, start(Part.RUNS), length(Part.RUNS), pieces.getTextPieceTable());
    PAPBinTable paragraphTable =
        new PAPBinTable(
            document,
            table,
            data,
            start(Part.PARAGRAPHS),
            length(Part.PARAGRAPHS),
            pieces.getTextPieceTable());
    StringBuilder characters = pieces.getTextPieceTable().getText();
    runTable.rebuild(pieces);
    paragraphTable.rebuild(characters, pieces);
    text = characters.toString();
    paragraphs = paragraphTable.getParagraphs();
    boolean hasFonts = length(Part.FONTS) > 0;
    DocFonts fonts =
        new DocFonts(hasFonts ? new FontTable(table, start(Part.FONTS), length(Part.FONTS)) : null);
    boolean hasStyles = length(Part.STYLES) > 0;
    styles = new DocStyles(hasStyles ? new StyleSheet(table, start(Part.STYLES)) : null, fonts);
    runs = new DocRuns(runTable.getTextRuns(), styles);
    lists = new DocLists(length(Part.LISTS) > 0 ? listTables() : null);
  }

  private ListTables listTables() {
    return new ListTables(table, start(Part.LISTS), start(Part.OVERRIDES), length(Part.OVERRIDES));
  }

  private int start(Part part) {
    return header.start(part);
  }

  private int length(Part part) {
    return header.length(part);
  }

  /** The text of the document itself. */
  List<DocBlock> body() {
    return blocks(0, header.text());
  }

  /** What stands between two characters. */
  List<DocBlock> blocks(int from, int to) {
    List<DocParagraph> own = new ArrayList<>();
    for (int i = first(from); i < paragraphs.size() && paragraphs.get(i).getStart() < to; i++) {
      PAPX paragraph = paragraphs.get(i);
      int end = Math.min(paragraph.getEnd(), Math.min(to, text.length()));
      if (end > paragraph.getStart()) {
        own.add(
            DocParagraph.of(
                paragraph.getStart(), end, text.charAt(end - 1), paragraph.getGrpprl(), styles));
      }
    }
    return DocOutline.of(own);
  }

  /** The first paragraph that begins at a character or behind it. */
  private int first(int character) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).getStart() < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  String text() {
    return text;
  }

  byte[] data() {
    return data;
  }

  DocRuns runs() {
    return runs;
  }

  DocStyles styles() {
    return styles;
  }

  DocLists lists() {
    return lists;
  }

  DocBoxes boxes() {
    return boxes;
  }
}
