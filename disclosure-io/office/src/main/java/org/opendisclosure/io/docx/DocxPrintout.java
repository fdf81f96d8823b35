package org.opendisclosure.io.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.opendisclosure.io.grid.CellText;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.sheet.Printout;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Prints a form into a document, what the header states last. */
final class DocxPrintout implements Printout {

  /** A4 and the margins of GB/T 9704, in twentieths of a point. */
  private static final int PAGE_WIDTH = 11_906;

  private static final int PAGE_HEIGHT = 16_838;
  private static final int TOP = 2_098;
  private static final int BOTTOM = 1_984;
  private static final int LEFT = 1_588;
  private static final int RIGHT = 1_474;
  private static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;
  private static final int LABEL_WIDTH = 1_800;
  private static final double LINE_POINTS = 28;

  /**
   * Two characters, in hundredths of one and, for programs that do not count so, in their width.
   */
  private static final BigInteger INDENT_CHARACTERS = BigInteger.valueOf(200);

  private static final BigInteger INDENT = BigInteger.valueOf(640);
  private static final int LONGEST_ORGAN = 40;

  private final XWPFDocument document;
  private final StatisticsForm form;
  private final List<List<String>> header = new ArrayList<>();
  private final List<List<String>> extras = new ArrayList<>();

  DocxPrintout(XWPFDocument document, StatisticsForm form) {
    this.document = document;
    this.form = form;
  }

  @Override
  public void header(String label, String value) {
    header.add(List.of(label, value));
  }

  @Override
  public void title(String title) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter((int) LINE_POINTS * 20);
    paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    String full = full(title);
    Typeface.TITLE.set(paragraph, full);
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setTitle(full.replace("\n", ""));
    properties.setCreator(form.getHeader().getOrgan().orElse(""));
  }

  /** The title with the organ above it, if it names a year or one is stated; with this year. */
  private String full(String title) {
    Header stated = form.getHeader();
    boolean namesYear = title.startsWith("20");
    if (!namesYear && stated.getYear().isEmpty()) {
      return title;
    }
    String organ = stated.getOrgan().filter(DocxPrintout::isShort).orElse("");
    String above = organ.isEmpty() ? "" : organ + "\n";
    return above + (namesYear ? "" : stated.getYear().getAsInt() + "年") + title;
  }

  private static boolean isShort(String organ) {
    return organ.length() <= LONGEST_ORGAN && organ.lines().count() == 1;
  }

  @Override
  public void heading(String title) {
    XWPFParagraph paragraph = text(title, Typeface.HEADING);
    paragraph.setKeepNext(true);
    paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
  }

  private XWPFParagraph text(String text, Typeface typeface) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
    CTInd indentation = paragraph.getCTP().getPPr().addNewInd();
    indentation.setFirstLineChars(INDENT_CHARACTERS);
    indentation.setFirstLine(INDENT);
    typeface.set(paragraph, text);
    return paragraph;
  }

  @Override
  public void narrative(String title, String text) {
    heading(title);
    text.lines().forEach(line -> text(line, Typeface.TEXT));
  }

  @Override
  public void table(PrintedForm printed, PrintedTable table) {
    if (table.sections().isEmpty()) {
      return;
    }
    WordTable word = new WordTable(document, ColumnWidths.of(table, TEXT_WIDTH));
    boolean isRepeated = table.sections().size() == 1;
    TableGrid grid = new TableGrid(table.columns());
    for (PrintedTable.Section section : table.sections()) {
      section.head().forEach(row -> row(word, isRepeated, grid.row(row), printed.figures()));
      section.body().forEach(row -> row(word, false, grid.row(row), printed.figures()));
    }
    gap();
  }

  private static void row(
      WordTable table, boolean isRepeated, List<TableGrid.Place> places, Figures figures) {
    CTRow row = table.row(isRepeated);
    for (TableGrid.Place place : places) {
      TableCell cell = place.cell();
      if (place.isStart()) {
        String text = CellText.plain(figures, cell);
        table.cell(row, place.column(), cell.columns(), cell.rows() > 1, alignment(cell), text);
      } else {
        table.covered(row, place.column(), cell.columns());
      }
    }
  }

  private static ParagraphAlignment alignment(TableCell cell) {
    boolean isText =
        cell instanceof TableCell.Label label && label.scope() == TableCell.Scope.ROW
            || cell instanceof TableCell.Figure figure && figure.cell().kind() == Kind.TEXT;
    return isText ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER;
  }

  @Override
  public void row(List<String> texts) {
    extras.add(texts);
  }

  /** Two tables that follow one another would be one. */
  private void gap() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBetween(LINE_POINTS / 2, LineSpacingRule.EXACT);
  }

  /** Prints what stands below the form, and the page that all is printed on. */
  void end() {
    gap();
    rows(extras);
    rows(header);
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
  }

  private void rows(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
    int[] widths = new int[columns];
    Arrays.fill(widths, (TEXT_WIDTH - LABEL_WIDTH) / Math.max(1, columns - 1));
    widths[0] = LABEL_WIDTH;
    WordTable table = new WordTable(document, widths);
    for (List<String> texts : rows) {
      CTRow row = table.row(false);
      for (int i = 0; i < texts.size(); i++) {
        int span = i == texts.size() - 1 ? columns - i : 1;
        table.cell(row, i, span, false, ParagraphAlignment.LEFT, texts.get(i));
      }
    }
    gap();
  }
}
