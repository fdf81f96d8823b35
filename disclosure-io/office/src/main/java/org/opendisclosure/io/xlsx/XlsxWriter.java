package org.opendisclosure.io.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.sheet.FormPrinter;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.RuleFormula;

/**
 * Writes one form as a workbook (.xlsx) that an office can print, fill in and check without any
 * other program. {@link XlsxReader} reads it back unchanged.
 *
 * <ul>
 *   <li>The first sheet is the form as it is printed, with its merged cells, set up for A4. Labels
 *       are locked, without password; where figures and texts belong, cells are open, and refuse
 *       what is no figure of their kind.
 *   <li>The second sheet, 勾稽检查, lists every rule about figures as formulas that a spreadsheet
 *       program keeps up to date: both sides, the difference, and 一致 (satisfied), 不一致 (violated) or
 *       有空白 (blank cells leave it open). It decides blanks as {@link
 *       org.opendisclosure.rules.Checker} does, rule by rule; what it cannot ask is the level of
 *       the organ, and what blanks must be because of other rules, which it says. Stored with the
 *       formulas are their results.
 *   <li>A figure that breaks a rule turns red on the form, too.
 * </ul>
 *
 * <p>Figures of more than fifteen digits, which spreadsheet programs would round, are written as
 * text; the checks take them for blank. No text becomes a formula.
 */
public final class XlsxWriter implements FormWriter {

  private final OutputStream out;
  private final Layouts layouts;
  private final Checker checker;
  private boolean isWritten;

  /**
   * A writer of one form.
   *
   * @param out the target; closed with this writer
   * @param layouts the layouts whose wording, numbers and units are written
   * @param checker whose rules the workbook applies, each of the severity that it has there
   */
  public XlsxWriter(OutputStream out, Layouts layouts, Checker checker) {
    this.out = out;
    this.layouts = layouts;
    this.checker = checker;
  }

  /**
   * Writes the form.
   *
   * @param form the form
   * @throws IllegalArgumentException if a form was written before, or a text is longer than a cell
   *     can hold, which is 32767 characters
   * @throws UncheckedIOException if the target fails
   */
  @Override
  public void write(StatisticsForm form) {
    if (isWritten) {
      throw new IllegalArgumentException("a workbook holds one form");
    }
    isWritten = true;
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.setCellFormulaValidation(false); // they are ours, and evaluating reads them anyway
      Layout layout = layouts.of(form);
      FormSheet sheet = new FormSheet(workbook, name(form.edition()), layout, form.figures());
      new FormPrinter(layouts, sheet).print(form);
      List<RuleFormula> rules = checker.formulas(form.edition());
      sheet.end(rules);
      new CheckSheet(workbook, sheet.places(), layout).write(rules);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Edition edition) {
    return edition.isOneTable() ? "统计表" : "年度报告";
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
