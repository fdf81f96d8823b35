package org.opendisclosure.io.quirks;

import java.util.Random;

/** The file formats into which documents are put. */
enum Medium {
  HTML(HtmlMedium::print),
  SHEET(SheetMedium::print),
  MARKDOWN(MarkdownMedium::print),
  XLSX(XlsxMedium::print),
  DOCX(DocxMedium::print);

  /** Puts a document into a file. */
  interface Printer {
    byte[] print(Document document, Random random);
  }

  private final Printer printer;

  Medium(Printer printer) {
    this.printer = printer;
  }

  byte[] print(Document document, Random random) {
    return printer.print(document, random);
  }

  /** The name of the format in a table. */
  String title() {
    return switch (this) {
      case SHEET -> "`sheet`";
      case MARKDOWN -> "Markdown";
      default -> name();
    };
  }

  /** Whether a table that goes on behind a page may have lost a column there. */
  boolean hasLooseTables() {
    return this == HTML || this == DOCX;
  }

  /** Whether files of the format are text, which may be in GBK. */
  boolean isText() {
    return this != XLSX && this != DOCX;
  }
}
