/** Reads and writes forms as Word documents and workbooks; reads rich text and web archives. */
@SuppressWarnings("requires-automatic") // the parser of MIME has no module descriptor
module org.opendisclosure.io.office {
  requires apache.mime4j.core;
  requires java.xml;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.ooxml.schemas;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires static org.jspecify;
  requires transitive org.opendisclosure.io;

  exports org.opendisclosure.io.doc;
  exports org.opendisclosure.io.docx;
  exports org.opendisclosure.io.mht;
  exports org.opendisclosure.io.rtf;
  exports org.opendisclosure.io.xls;
  exports org.opendisclosure.io.xlsx;

  provides org.opendisclosure.io.spi.FormatProvider with
      org.opendisclosure.io.office.OfficeFormats;
}
