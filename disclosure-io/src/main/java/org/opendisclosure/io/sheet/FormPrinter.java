package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedLine;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.sheet.words.HeaderText;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layouts;

/** Prints a form so that {@link SheetForm} reads it back unchanged: what stands where, in order. */
public final class FormPrinter {

  private final Layouts layouts;
  private final Printout out;

  /**
   * A printer.
   *
   * @param layouts the layouts whose wording, numbers and units are printed
   * @param out what is printed on
   */
  public FormPrinter(Layouts layouts, Printout out) {
    this.layouts = layouts;
    this.out = out;
  }

  /** Prints a form. */
  public void print(StatisticsForm form) {
    SheetWords words = new SheetWords(form.edition(), layouts);
    boolean areInPlace = form.getUnknownLines().stream().allMatch(words::isPrintable);
    PrintedForm printed = new PrintedForm(form, layouts.of(form), line -> areInPlace);
    header(form);
    out.title(printed.layout().title());
    for (Table table : form.edition().catalogue().tables()) {
      table(printed, table);
    }
    printed.displaced().forEach(this::displaced);
    form.getNotes().forEach(note -> out.row(List.of(SheetFormat.NOTE, note)));
    if (!form.getExplanations().isEmpty()) {
      explanation(ExplanationField.labels());
    }
    form.getExplanations().forEach(known -> explanation(ExplanationField.write(known)));
  }

  private void header(StatisticsForm form) {
    Header header = form.getHeader();
    for (HeaderField field : HeaderField.values()) {
      String value = HeaderText.stated(field, header);
      boolean isAlways = field == HeaderField.ORGAN || field == HeaderField.YEAR;
      if (isAlways || !value.isEmpty()) {
        out.header(field.label(), value);
      }
      if (field == HeaderField.LEVEL) {
        out.header(SheetFormat.EDITION, form.edition().id());
      }
    }
  }

  private void table(PrintedForm form, Table table) {
    if (table.isNarrative()) {
      form.lines(table).forEach(part -> narrative(form, (PrintedLine.Known) part));
      return;
    }
    PrintedTable printed = PrintedTable.of(form, table);
    if (!printed.sections().isEmpty() && !form.form().edition().isOneTable()) {
      out.heading(printed.title());
    }
    out.table(form, printed);
  }

  private void narrative(PrintedForm form, PrintedLine.Known part) {
    String text = form.figures().findText(part.line().cells().get(0)).orElse("");
    out.narrative(part.label(), text);
  }

  private void displaced(UnknownLine line) {
    List<String> row = new ArrayList<>();
    row.add(SheetFormat.EXTRA);
    row.add(line.getTable());
    row.add(line.getAfter());
    row.add(line.getNumber().orElse(""));
    row.add(line.getLabel());
    row.add(line.getUnit().orElse(""));
    row.addAll(line.getValues());
    out.row(row);
  }

  private void explanation(List<String> texts) {
    List<String> row = new ArrayList<>();
    row.add(SheetFormat.EXPLANATION);
    row.addAll(texts);
    out.row(row);
  }
}
