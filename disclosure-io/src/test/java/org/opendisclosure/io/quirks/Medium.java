package org.opendisclosure.io.quirks;

import java.util.Random;

/** The file formats into which documents are put. */
enum Medium {
  HTML(HtmlMedium::print),
  SHEET(SheetMedium::print);

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
}
