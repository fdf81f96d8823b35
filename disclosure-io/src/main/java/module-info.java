/** Reads and writes forms. */
@SuppressWarnings({
  "module", // those below are compiled later
  "requires-automatic" // the parser of CSS has no module descriptor
})
module org.opendisclosure.io {
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires java.desktop;
  requires htmlunit.cssparser;
  requires java.xml;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires static org.jspecify;
  requires org.jsoup;
  requires transitive org.opendisclosure.rules;
  requires transitive com.fasterxml.jackson.databind;

  exports org.opendisclosure.io;
  exports org.opendisclosure.io.csv;
  exports org.opendisclosure.io.format;
  exports org.opendisclosure.io.html;
  exports org.opendisclosure.io.json;
  exports org.opendisclosure.io.markdown;
  exports org.opendisclosure.io.plain;
  exports org.opendisclosure.io.report;
  exports org.opendisclosure.io.rows;
  exports org.opendisclosure.io.spi;
  exports org.opendisclosure.io.sql;
  exports org.opendisclosure.io.copy to
      org.opendisclosure.io.office;
  exports org.opendisclosure.io.drawn to
      org.opendisclosure.io.ofd,
      org.opendisclosure.io.pdf;
  exports org.opendisclosure.io.file to
      org.opendisclosure.io.cli;
  exports org.opendisclosure.io.grid to
      org.opendisclosure.io.odf,
      org.opendisclosure.io.office,
      org.opendisclosure.io.ofd,
      org.opendisclosure.io.pdf;
  exports org.opendisclosure.io.notes to
      org.opendisclosure.io.odf,
      org.opendisclosure.io.office,
      org.opendisclosure.io.ofd,
      org.opendisclosure.io.pdf;
  exports org.opendisclosure.io.packed to
      org.opendisclosure.io.odf,
      org.opendisclosure.io.ofd,
      org.opendisclosure.io.office;
  exports org.opendisclosure.io.part to
      org.opendisclosure.io.office;
  exports org.opendisclosure.io.print to
      org.opendisclosure.io.office;
  exports org.opendisclosure.io.report.mapped to
      org.opendisclosure.io.jackson;
  exports org.opendisclosure.io.sheet to
      org.opendisclosure.io.odf,
      org.opendisclosure.io.office,
      org.opendisclosure.io.ofd,
      org.opendisclosure.io.pdf;
  exports org.opendisclosure.io.sheet.words to
      org.opendisclosure.io.office;
  exports org.opendisclosure.io.text to
      org.opendisclosure.io.cli,
      org.opendisclosure.io.odf,
      org.opendisclosure.io.office,
      org.opendisclosure.io.ofd,
      org.opendisclosure.io.pdf;
  exports org.opendisclosure.io.word to
      org.opendisclosure.io.odf,
      org.opendisclosure.io.office;
  exports org.opendisclosure.io.workbook to
      org.opendisclosure.io.odf,
      org.opendisclosure.io.office;

  uses org.opendisclosure.io.spi.FormatProvider;

  provides org.opendisclosure.io.spi.FormatProvider with
      org.opendisclosure.io.CoreFormats;
  provides com.fasterxml.jackson.databind.Module with
      org.opendisclosure.io.json.DisclosureModule;
}
