package org.opendisclosure.io.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opendisclosure.io.grid.CellText;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.sheet.Printout;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.workbook.CellPlace;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.RuleFormula;

/** Prints a form on the first sheet of a workbook. */
final class FormSheet implements Printout {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_DECIMALS = 6;
  private static final int BLANK_LINES = 5;

  /** What stands below the form: when and by whom it was filled in, and what programs need. */
  private static final Set<String> BELOW =
      List.of(
              HeaderField.COMPILED_ON,
              HeaderField.PUBLISHED_ON,
              HeaderField.PRINCIPAL,
              HeaderField.REVIEWER,
              HeaderField.COMPILER,
              HeaderField.LAYOUT)
          .stream()
          .map(HeaderField::label)
          .collect(Collectors.toSet());

  /** As they are printed: in the units of the layout. */
  private Figures figures;

  private final SheetColumns columns;
  private final SheetGrid grid;
  private final CellPlaces places;
  private final List<String[]> above = new ArrayList<>();
  private final List<String[]> below = new ArrayList<>();
  private int firstHead = -1;
  private int lastHead = -1;

  FormSheet(XSSFWorkbook workbook, String name, Layout layout, Figures figures) {
    this.figures = figures;
    this.columns = SheetColumns.of(layout);
    this.grid =
        new SheetGrid(workbook.createSheet(name), new CellStyles(workbook), columns.widths());
    this.places = new CellPlaces(name);
  }

  /** Where the figures stand. */
  CellPlaces places() {
    return places;
  }

  @Override
  public void header(String label, String value) {
    boolean isBelow = BELOW.contains(label) || label.equals(SheetFormat.EDITION);
    (isBelow ? below : above).add(new String[] {label, value});
  }

  @Override
  public void title(String title) {
    grid.startRow();
    grid.text(CellLook.TITLE, 0, grid.columns(), 1, title);
    grid.endRow();
    above.forEach(this::field);
  }

  private void field(String[] labelAndValue) {
    int first = columns.fieldColumns();
    grid.startRow();
    grid.text(CellLook.FIELD, 0, first, 1, labelAndValue[0]);
    grid.text(CellLook.ANSWER, first, grid.columns() - first, 1, labelAndValue[1]);
    grid.endRow();
  }

  @Override
  public void heading(String title) {
    grid.startRow();
    grid.text(CellLook.PART, 0, grid.columns(), 1, title);
    grid.endRow();
  }

  @Override
  public void table(PrintedForm form, PrintedTable table) {
    figures = form.figures();
    int[] starts = columns.starts(table);
    int[] covered = new int[table.columns()];
    for (PrintedTable.Section section : table.sections()) {
      int first = grid.row() + 1;
      section.head().forEach(row -> row(row, starts, covered));
      if (form.form().edition().isOneTable()) {
        firstHead = first;
        lastHead = grid.row();
      }
      section.body().forEach(row -> row(row, starts, covered));
    }
  }

  private void row(List<TableCell> row, int[] starts, int[] covered) {
    grid.startRow();
    int column = 0;
    for (TableCell cell : row) {
      while (covered[column] > 0) {
        column++;
      }
      for (int i = column; i < column + cell.columns(); i++) {
        covered[i] = cell.rows();
      }
      int width = starts[column + cell.columns()] - starts[column];
      cell(cell, starts[column], width);
      column += cell.columns();
    }
    for (int i = 0; i < covered.length; i++) {
      covered[i] = Math.max(0, covered[i] - 1);
    }
    grid.endRow();
  }

  private void cell(TableCell cell, int column, int width) {
    if (cell instanceof TableCell.Figure figure) {
      figure(figure, column, width);
    } else if (cell instanceof TableCell.Label label) {
      CellLook look = label.scope() == TableCell.Scope.ROW ? CellLook.LINE : CellLook.HEAD;
      grid.text(look, column, width, cell.rows(), cell.words());
    } else {
      CellLook look = cell instanceof TableCell.Text ? CellLook.HEAD : CellLook.FIGURE;
      grid.text(look, column, width, 1, cell.words());
    }
  }

  private void figure(TableCell.Figure figure, int column, int width) {
    Cell cell = figure.cell();
    String unit = figure.unit().map(u -> StatedText.of(figures, u)).orElse("");
    String stated = StatedText.of(figures, cell);
    places.put(cell, new CellPlace(grid.row(), column));
    Optional<String> unclear = CellText.amount(figures, figure);
    if (unclear.isPresent()) {
      grid.text(CellLook.FIGURE, column, width, 1, Neutral.typed(cell, unclear.get()));
    } else if (figures.findUnreadable(cell).isPresent()) {
      String raw = Neutral.typed(cell, figures.findUnreadable(cell).get());
      grid.text(CellLook.FIGURE, column, width, 1, raw + unit);
    } else if (!cell.kind().isNumeric()) {
      CellLook look = cell.kind() == Kind.TEXT ? CellLook.TEXT : CellLook.FIGURE;
      grid.text(look, column, width, 1, stated);
    } else if (stated.isEmpty()) {
      grid.text(CellLook.FIGURE, column, width, 1, unit);
    } else if (isNumber(stated, unit)) {
      grid.number(CellLook.FIGURE, format(stated, unit), column, width, stated);
    } else {
      grid.text(CellLook.FIGURE, column, width, 1, stated + unit);
    }
  }

  /** Whether spreadsheet programs keep every digit, and the unit can be part of a format. */
  private static boolean isNumber(String stated, String unit) {
    BigDecimal number = new BigDecimal(stated);
    return number.precision() <= MOST_DIGITS
        && number.scale() <= MOST_DECIMALS
        && (unit.isEmpty() || CellFormats.isUnit(unit));
  }

  /** Shows what is stated and does not round what is typed over it. */
  private static String format(String stated, String unit) {
    int decimals = Math.max(0, new BigDecimal(stated).scale());
    String digits =
        decimals == 0
            ? CellStyles.GENERAL
            : "0." + "0".repeat(decimals) + "#".repeat(MOST_DECIMALS - decimals);
    return unit.isEmpty() ? digits : digits + "\"" + unit + "\"";
  }

  @Override
  public void narrative(String title, String text) {
    heading(title);
    if (text.isEmpty()) {
      grid.paragraph(CellLook.TEXT, "", BLANK_LINES);
    }
    paragraphs(text).forEach(paragraph -> grid.paragraph(CellLook.ANSWER, paragraph, 1));
  }

  /** One cell for each line that is not blank; blank lines stay with the one before. */
  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && (line.isBlank() || paragraphs.get(last).isBlank())) {
        paragraphs.set(last, paragraphs.get(last) + "\n" + line);
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  @Override
  public void row(List<String> texts) {
    grid.startRow();
    boolean isRemark = texts.size() == 2;
    for (int i = 0; i < texts.size(); i++) {
      CellLook look = i == 0 ? CellLook.FIELD : CellLook.ANSWER;
      int first = columns.fieldColumns();
      int column = isRemark ? i * first : i;
      int width = isRemark ? i == 0 ? first : grid.columns() - first : 1;
      grid.text(look, column, width, 1, texts.get(i));
    }
    grid.endRow();
  }

  /** Completes the sheet. */
  void end(List<RuleFormula> rules) {
    below.forEach(this::field);
    FormSetup.apply(grid.sheet(), firstHead, lastHead);
    FigureInput.apply(grid.sheet(), places);
    RedFigures.apply(grid.sheet(), places, rules);
  }
}
