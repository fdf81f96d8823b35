/** Reads and writes forms. */
@SuppressWarnings("requires-automatic") // PDFBox and the parser of CSS have no module descriptor
module org.opendisclosure.io {
  requires java.xml;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires static htmlunit.cssparser;
  requires static info.picocli;
  requires static java.desktop; // which PDFBox needs
  requires static org.apache.fontbox;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.jspecify;
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.ooxml.schemas;
  requires static org.apache.poi.poi;
  requires static org.jsoup;
  requires transitive org.opendisclosure.rules;
  requires transitive com.fasterxml.jackson.databind;

  exports org.opendisclosure.io;
  exports org.opendisclosure.io.csv;
  exports org.opendisclosure.io.docx;
  exports org.opendisclosure.io.format;
  exports org.opendisclosure.io.html;
  exports org.opendisclosure.io.json;
  exports org.opendisclosure.io.pdf;
  exports org.opendisclosure.io.plain;
  exports org.opendisclosure.io.report;
  exports org.opendisclosure.io.spi;
  exports org.opendisclosure.io.xlsx;

  uses org.opendisclosure.io.spi.FormatProvider;

  provides org.opendisclosure.io.spi.FormatProvider with
      org.opendisclosure.io.CoreFormats,
      org.opendisclosure.io.office.OfficeFormats,
      org.opendisclosure.io.pdf.PdfFormats;
  provides com.fasterxml.jackson.databind.Module with
      org.opendisclosure.io.json.DisclosureModule;

  opens org.opendisclosure.io.cli to
      info.picocli;
}
