package org.opendisclosure.io.quirks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file formats into which documents are put. */
enum Medium {
  HTML(HtmlMedium::print),
  SHEET(SheetMedium::print),
  TEXT(TextMedium::print),
  MARKDOWN(MarkdownMedium::print),
  MARKDOWN_TAGS(TaggedMedium::print),
  MARKDOWN_GRIDS(DrawnMedium::print),
  XLSX(XlsxMedium::print),
  DOCX(DocxMedium::print),
  PDF_CHROMIUM(PrintedMedium::page, "chromium", Chromium::ofPaper),
  PDF_LIBREOFFICE(
      PrintedMedium::pageOrDocument, "soffice", folder -> new LibreOffice(folder, "pdf")),
  XLS(XlsxMedium::print, "soffice", folder -> new LibreOffice(folder, "xls")),
  DOC(DocxMedium::print, "soffice", folder -> new LibreOffice(folder, "doc")),
  ODS(XlsxMedium::print, "soffice", folder -> new LibreOffice(folder, "ods")),
  ODT(DocxMedium::print, "soffice", folder -> new LibreOffice(folder, "odt")),
  RTF(DocxMedium::print, "soffice", folder -> new LibreOffice(folder, "rtf")),
  MHTML(PrintedMedium::page, "chromium", Chromium::ofArchives),
  OFD_CHROMIUM(PrintedMedium::page, "chromium", folder -> new OfdPress(Chromium.ofPaper(folder))),
  OFD_LIBREOFFICE(
      PrintedMedium::pageOrDocument,
      "soffice",
      folder -> new OfdPress(new LibreOffice(folder, "pdf")));

  private static final int FEW_DIGITS = 5;
  private static final int MANY_DIGITS = 12;

  /** Puts a document into a file. */
  interface Printer {
    byte[] print(Document document, Random random);
  }

  private final Printer printer;
  private final String program;
  private final Function<Path, Press> press;

  Medium(Printer printer) {
    this(printer, "", folder -> Press.NONE);
  }

  Medium(Printer printer, String program, Function<Path, Press> press) {
    this.printer = printer;
    this.program = program;
    this.press = press;
  }

  /** The program that prints what is read, in a folder of its own; none for most formats. */
  Press press(Path folder) {
    return press.apply(folder);
  }

  /** Whether another program makes what is read. */
  boolean isMade() {
    return !program.isEmpty();
  }

  /** Whether what is read is paper, which has an edge. */
  boolean isPaper() {
    return name().startsWith("PDF_") || name().startsWith("OFD_");
  }

  /** Whether what is needed is installed; if not, it is said. */
  boolean isThere() {
    boolean isThere =
        !isMade()
            || Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    if (!isThere) {
      System.err.println(
          "NOT MEASURED: " + name() + ", because " + program + " is not on the path");
    }
    return isThere;
  }

  byte[] print(Document document, Random random) {
    return printer.print(document, random);
  }

  /** The name of the format in a table. */
  String title() {
    return switch (this) {
      case SHEET -> "`sheet`";
      case TEXT -> "text";
      case MARKDOWN -> "Markdown";
      case MARKDOWN_TAGS -> "Markdown with tables in tags";
      case MARKDOWN_GRIDS -> "Markdown with drawn tables";
      case PDF_CHROMIUM -> "PDF by Chromium";
      case PDF_LIBREOFFICE -> "PDF by LibreOffice";
      case OFD_CHROMIUM -> "OFD of PDF by Chromium";
      case OFD_LIBREOFFICE -> "OFD of PDF by LibreOffice";
      default -> name();
    };
  }

  /** How many digits a figure has at most: on paper, every other form has room for all of them. */
  int mostDigits(long seed) {
    return isPaper() && seed % 2 == 0 ? FEW_DIGITS : MANY_DIGITS;
  }

  /** Whether a table that goes on behind a page may have lost a column there. */
  boolean hasLooseTables() {
    return switch (this) {
      case HTML, MHTML, DOCX, DOC, ODT, RTF -> true;
      default -> isPaper();
    };
  }

  /** Whether files of the format are text, which may be in GBK. */
  boolean isText() {
    return this != XLSX && this != DOCX && !isMade();
  }
}
