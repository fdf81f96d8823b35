package org.opendisclosure.io.html;

import java.util.List;
import org.opendisclosure.io.grid.CellText;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.sheet.Printout;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;

/** Prints a form on a page. */
final class HtmlPrintout implements Printout {

  private static final String STYLE =
      """
      body{font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif;max-width:60rem;margin:1rem auto;padding:0 .5rem;line-height:1.6}
      .box{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
      caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      th,td{height:1.5em;border:1px solid #555;padding:.2rem .4rem;vertical-align:middle}
      th{font-weight:normal;text-align:center}th[scope=row]{text-align:left}td.figure{text-align:right}
      table.fields{width:auto}.narrative{white-space:pre-wrap}
      @media print{thead{display:table-header-group}tr{break-inside:avoid}body{max-width:none}.box{overflow:visible}th,td{padding:.1rem .15rem;font-size:.85rem}}
      """;

  private final Html html;
  private final StatisticsForm form;
  private boolean isInRows;

  HtmlPrintout(Html html, StatisticsForm form) {
    this.html = html;
    this.form = form;
  }

  void start() {
    Header header = form.getHeader();
    String year = header.getYear().isPresent() ? " " + header.getYear().getAsInt() : "";
    html.start("head").empty("meta", "charset", "UTF-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    html.element("title", header.getOrgan().orElse("") + year + " " + form.edition().title());
    html.line().start("style").markup(STYLE).end().end().line().start("body").start("main");
  }

  void end() {
    endRows();
    html.end().end().line();
  }

  @Override
  public void header(String label, String value) {
    startRows();
    html.line().start("tr").element("th", label, "scope", "row").element("td", value).end();
  }

  @Override
  public void title(String title) {
    endRows();
    html.line().element("h1", title);
  }

  @Override
  public void heading(String title) {
    html.line().element("h2", title);
  }

  @Override
  public void table(PrintedForm printed, PrintedTable table) {
    html.start(
        "div", "class", "box", "role", "region", "tabindex", "0", "aria-label", table.title());
    for (PrintedTable.Section section : table.sections()) {
      html.line().start("table").element("caption", table.title()).start("thead");
      section.head().forEach(row -> row(row, printed.figures()));
      html.end().line().start("tbody");
      section.body().forEach(row -> row(row, printed.figures()));
      html.end().end();
    }
    html.end();
  }

  private void row(List<TableCell> row, Figures figures) {
    html.line().start("tr");
    for (TableCell cell : row) {
      String columns = cell.columns() == 1 ? "" : String.valueOf(cell.columns());
      String rows = cell.rows() == 1 ? "" : String.valueOf(cell.rows());
      if (cell instanceof TableCell.Label label) {
        String scope = label.scope().attribute();
        html.element("th", label.text(), "scope", scope, "colspan", columns, "rowspan", rows);
      } else if (cell instanceof TableCell.Figure) {
        html.element("td", CellText.plain(figures, cell), "class", "figure", "colspan", columns);
      } else {
        html.element("td", cell.words(), "colspan", columns);
      }
    }
    html.end();
  }

  @Override
  public void narrative(String title, String text) {
    html.line().element("h2", title);
    for (String paragraph : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
      html.line().element("p", paragraph, "class", "narrative");
    }
  }

  @Override
  public void row(List<String> texts) {
    startRows();
    html.line().start("tr").element("th", texts.get(0), "scope", "row");
    texts.subList(1, texts.size()).forEach(text -> html.element("td", text));
    html.end();
  }

  private void startRows() {
    if (!isInRows) {
      html.line().start("table", "class", "fields").start("tbody");
      isInRows = true;
    }
  }

  private void endRows() {
    if (isInRows) {
      html.end().end();
      isInRows = false;
    }
  }
}
