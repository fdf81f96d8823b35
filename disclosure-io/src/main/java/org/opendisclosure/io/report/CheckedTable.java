package org.opendisclosure.io.report;

import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;

/** Writes a printed table with the signs of the check. */
final class CheckedTable {

  private final Html html;
  private final PrintedForm form;
  private final CellMarks marks;
  private final ReportWords words;
  private final String id;

  /**
   * Prepares to write the tables of a form.
   *
   * @param id with which the identifiers of the form's elements start
   */
  CheckedTable(Html html, PrintedForm form, CellMarks marks, ReportWords words, String id) {
    this.html = html;
    this.form = form;
    this.marks = marks;
    this.words = words;
    this.id = id;
  }

  /**
   * The sections of a table, one below the other, in a box of their own that scrolls if need be.
   */
  void write(PrintedTable table) {
    String shape = table.sections().size() > 1 ? "blocks" : table.table().id();
    html.start(
        "div", "class", "box", "role", "region", "tabindex", "0", "aria-label", table.title());
    for (PrintedTable.Section section : table.sections()) {
      html.line().start("table", "class", shape, "lang", "zh-CN");
      html.element("caption", caption(table, section));
      html.start("thead");
      section.head().forEach(this::row);
      html.end().line().start("tbody");
      section.body().forEach(this::row);
      html.end().end();
    }
    html.end().line();
  }

  /** The title, with what stands over the section if there are several. */
  private static String caption(PrintedTable table, PrintedTable.Section section) {
    return table.sections().size() > 1 && section.head().size() > 1
        ? table.title() + " " + section.head().get(0).get(0).words()
        : table.title();
  }

  private void row(List<TableCell> row) {
    boolean isUnknown = row.stream().anyMatch(TableCell.Value.class::isInstance);
    html.line().start("tr", "class", isUnknown ? "unknown" : "");
    row.forEach(cell -> cell(cell, isUnknown));
    html.end();
  }

  private void cell(TableCell cell, boolean isUnknown) {
    String columns = cell.columns() == 1 ? "" : String.valueOf(cell.columns());
    String rows = cell.rows() == 1 ? "" : String.valueOf(cell.rows());
    if (cell instanceof TableCell.Label label) {
      html.start("th", "scope", label.scope().attribute(), "colspan", columns, "rowspan", rows);
      html.text(label.text());
      if (isUnknown && label.scope() == TableCell.Scope.ROW) {
        sign("unknown", "※", words.say("表样之外的行,照原样保留", "a line beyond the form, kept as it is"));
      }
      html.end();
    } else if (cell instanceof TableCell.Figure figure) {
      figure(figure, columns);
    } else {
      String style = cell instanceof TableCell.Value ? "figure" : "";
      html.element("td", cell.words(), "class", style, "colspan", columns);
    }
  }

  private void figure(TableCell.Figure figure, String columns) {
    Cell cell = figure.cell();
    html.start(
        "td",
        "id",
        marks.isTarget(cell) ? id + "c" + cell.index() : "",
        "class",
        style(cell),
        "colspan",
        columns);
    html.text(StatedText.of(form.figures(), cell));
    form.figures().findUnreadable(cell).ifPresent(this::unreadable);
    figure.unit().ifPresent(unit -> html.text(StatedText.of(form.figures(), unit)));
    for (CellMarks.Mark mark : marks.of(cell)) {
      String target = "#" + id + mark.target();
      html.text(" ");
      html.element(
          "a", mark.sign(), "class", "sign " + mark.style(), "href", target, "title", mark.title());
    }
    html.end();
  }

  private String style(Cell cell) {
    String kind = cell.kind() == Kind.TEXT ? "text" : "figure";
    String involved = marks.isInvolved(cell) ? " involved" : "";
    return marks.of(cell).stream()
        .map(CellMarks.Mark::style)
        .distinct()
        .map(style -> " is-" + style)
        .collect(Collectors.joining("", kind + involved, ""));
  }

  private void unreadable(String raw) {
    html.element("bdi", raw, "class", "raw");
    sign("unreadable", "⚠", words.say("看不懂,未参与核对", "unreadable and not checked"));
  }

  private void sign(String style, String sign, String title) {
    html.text(" ").element("span", sign, "class", "sign " + style, "title", title);
  }
}
