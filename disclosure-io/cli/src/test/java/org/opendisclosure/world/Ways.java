package org.opendisclosure.world;

import java.util.ArrayList;
import java.util.List;

/** All ways through the programs that are tried. */
final class Ways {

  private static final String CALC = "--infilter=HTML (StarCalc)";
  private static final String WRITER = "--infilter=HTML (StarWriter)";
  private static final String UTF_8 = "--infilter=Text - txt - csv (StarCalc):44,34,76,1";
  private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true";

  private final List<Way> ways = new ArrayList<>();
  private final Workshop shop;

  private Ways(Workshop shop) {
    this.shop = shop;
  }

  static List<Way> all(Workshop shop) {
    Ways all = new Ways(shop);
    all.office();
    all.officeAgain();
    all.browser();
    all.pandoc();
    all.java();
    all.node();
    return all.ways;
  }

  /** Makes what other programs are given of the pages of offices. */
  static Way maker(Workshop shop, Source source) {
    return source == Source.OFFICE_DOCX
        ? new Way("LibreOffice", Tool.SOFFICE, Source.OFFICE, "docx", docx())
        : new Way("POI streaming", Tool.MAVEN, Source.CELLS, "xlsx", shop.java("PoiStreaming"));
  }

  private static Program docx() {
    return Commands.soffice("docx:MS Word 2007 XML", WRITER);
  }

  private void add(String program, Tool tool, String ending, Program run, Source... sources) {
    for (Source source : sources) {
      ways.add(new Way(program, tool, source, ending, run));
    }
  }

  private void office() {
    Source[] pages = {Source.PAGE, Source.OFFICE};
    office("xlsx", Commands.soffice("xlsx:Calc MS Excel 2007 XML", CALC), pages);
    office("csv", Commands.soffice(CSV, CALC), pages);
    office("docx", docx(), pages);
    office("pdf", Commands.soffice("pdf:writer_web_pdf_Export"), pages);
    Source[] documents = {Source.DOCX, Source.OFFICE_DOCX};
    office("html", Commands.soffice("html:HTML (StarWriter)"), documents);
    office("xhtml", Commands.soffice("xhtml:XHTML Writer File"), documents);
    office("pdf", Commands.soffice("pdf"), documents);
    office("txt", Commands.soffice("txt:Text (encoded):UTF8"), documents);
  }

  private void officeAgain() {
    Source[] books = {Source.XLSX, Source.OFFICE_XLSX};
    office("html", Commands.soffice("html:HTML (StarCalc)"), books);
    office("pdf", Commands.soffice("pdf"), books);
    office("csv", Commands.soffice(CSV), books);
    office("xlsx", Commands.soffice("xlsx:Calc MS Excel 2007 XML"), books);
    office("docx", Commands.soffice("docx:MS Word 2007 XML"), Source.DOCX);
    office("xlsx", Commands.soffice("xlsx:Calc MS Excel 2007 XML", UTF_8), Source.SHEET);
    office("odt", Commands.soffice("odt"), Source.DOCX);
    office("doc", Commands.soffice("doc"), Source.DOCX);
    office("rtf", Commands.soffice("rtf"), Source.DOCX);
    office("ods", Commands.soffice("ods"), Source.XLSX);
    office("xls", Commands.soffice("xls"), Source.XLSX);
  }

  private void office(String ending, Program run, Source... sources) {
    add("LibreOffice", Tool.SOFFICE, ending, run, sources);
  }

  private void browser() {
    Source[] pages = {Source.PAGE, Source.OFFICE};
    add("Chromium print", Tool.CHROMIUM, "pdf", Commands.chromium(), pages);
    add(
        "Chromium print without heads",
        Tool.CHROMIUM,
        "pdf",
        Commands.chromium("--no-pdf-header-footer"),
        Source.OFFICE);
  }

  private void pandoc() {
    String simple = "markdown-grid_tables-pipe_tables-raw_html";
    String grid = "markdown-simple_tables-multiline_tables-pipe_tables-raw_html";
    String pipe = "markdown-simple_tables-multiline_tables-grid_tables-raw_html";
    Source[] pages = {Source.PAGE, Source.OFFICE};
    pandoc("", "html", "docx", "docx", pages);
    pandoc(" gfm", "html", "gfm", "md", pages);
    pandoc(" Markdown", "html", "markdown", "md", pages);
    pandoc(" simple", "html", simple, "md", pages);
    pandoc(" grid", "html", grid, "md", pages);
    pandoc(" pipe", "html", pipe, "md", pages);
    pandoc(" plain", "html", "plain", "txt", pages);
    Source[] documents = {Source.DOCX, Source.OFFICE_DOCX};
    pandoc("", "docx", "html", "html", documents);
    pandoc(" gfm", "docx", "gfm", "md", documents);
    pandoc(" Markdown", "docx", "markdown", "md", documents);
    pandoc(" plain", "docx", "plain", "txt", documents);
    pandoc("", "gfm", "docx", "docx", Source.MARKDOWN);
    pandoc("", "gfm", "html", "html", Source.MARKDOWN);
  }

  private void pandoc(String name, String from, String to, String ending, Source... sources) {
    add("pandoc" + name, Tool.PANDOC, ending, Commands.pandoc(from, to), sources);
  }

  private void java() {
    Source[] pages = {Source.PAGE, Source.OFFICE};
    java("POI streaming", "xlsx", "PoiStreaming", Source.CELLS);
    java("EasyExcel", "xlsx", "EasyExcelTable", Source.CELLS);
    java("fastexcel", "xlsx", "FastExcelTable", Source.CELLS);
    java("ofdrw", "ofd", "OfdrwTable", Source.CELLS);
    java("docx4j", "docx", "Docx4jImport", Source.OFFICE);
    java("docx4j", "html", "Docx4jExport", Source.DOCX, Source.OFFICE_DOCX);
    java("html2pdf", "pdf", "Html2Pdf", pages);
    Source[] any = {Source.PAGE, Source.DOCX, Source.OFFICE_DOCX, Source.XLSX, Source.OFFICE_XLSX};
    java("Tika", "html", "TikaXhtml", any);
  }

  private void java(String program, String ending, String script, Source... sources) {
    add(program, Tool.MAVEN, ending, shop.java(script), sources);
  }

  private void node() {
    Source[] books = {Source.XLSX, Source.OFFICE_XLSX};
    node("SheetJS", "csv", "sheetjs", books);
    node("SheetJS", "html", "sheetjs", books);
    node("SheetJS", "xlsx", "sheetjs", books);
    node("SheetJS", "xlsx", "sheetjs-table", Source.CELLS);
    node("ExcelJS", "csv", "exceljs", books);
    node("ExcelJS", "xlsx", "exceljs", books);
    node("ExcelJS", "xlsx", "exceljs-table", Source.CELLS);
    Source[] documents = {Source.DOCX, Source.OFFICE_DOCX};
    node("mammoth", "html", "mammoth", documents);
    node("mammoth", "md", "mammoth", documents);
    node("turndown", "md", "turndown", Source.PAGE, Source.OFFICE);
  }

  private void node(String program, String ending, String script, Source... sources) {
    add(program, Tool.NODE, ending, shop.node(script), sources);
  }
}
